using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PostLinter.Service.Access;

/// <summary>
/// Lets a browser in once. A link may end up in a list of processes, a history or a synchronised profile, so it carries no
/// token but a proof of knowing it (HMAC-SHA256 over the moment until which it is good), which the page hands in for the
/// token. Whoever can read the token can make one, so a second <c>serve --open</c> needs no word with the running service.
/// </summary>
public static class PageTicket
{
    /// <summary>A ticket that is good until <paramref name="lifetime"/> has passed.</summary>
    public static string Issue(AccessToken token, TimeProvider clock, TimeSpan lifetime)
    {
        var until = (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{until}.{Sign(token, until)}";
    }

    internal static bool IsGenuine(string ticket, AccessToken token, DateTimeOffset now, out DateTimeOffset until)
    {
        until = default;
        var dot = ticket.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0 || !long.TryParse(ticket.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
        {
            return false;
        }

        until = DateTimeOffset.FromUnixTimeSeconds(seconds);
        var expected = Encoding.ASCII.GetBytes(Sign(token, ticket[..dot]));
        return CryptographicOperations.FixedTimeEquals(expected, Encoding.UTF8.GetBytes(ticket[(dot + 1)..])) && now <= until;
    }

    private static string Sign(AccessToken token, string until) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(token.Value), Encoding.ASCII.GetBytes("page " + until)));
}

/// <summary>Remembers which tickets were handed in, until they are worthless anyway.</summary>
internal sealed class TicketDesk(AccessToken token, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _used = new();

    /// <summary>True if the ticket is good and was never handed in before.</summary>
    public bool Redeem(string ticket)
    {
        var now = clock.GetUtcNow();
        foreach (var (old, end) in _used)
        {
            if (end < now)
            {
                _used.TryRemove(old, out _);
            }
        }

        return PageTicket.IsGenuine(ticket, token, now, out var until) && _used.TryAdd(ticket, until);
    }
}
