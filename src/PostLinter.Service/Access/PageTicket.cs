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
    /// <summary>A ticket that is good for longer was made before the clock was set back.</summary>
    public static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(10);

    private const int NonceSize = 9;

    /// <summary>A ticket that is good until <paramref name="lifetime"/> has passed: the moment, a number that makes it one of a kind, the proof.</summary>
    public static string Issue(AccessToken token, TimeProvider clock, TimeSpan lifetime)
    {
        var until = (clock.GetUtcNow() + lifetime).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var claim = $"{until}.{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(NonceSize))}";
        return $"{claim}.{Sign(token, claim)}";
    }

    internal static bool IsGenuine(string ticket, AccessToken token, DateTimeOffset now)
    {
        var dot = ticket.LastIndexOf('.');
        if (dot < 0 || !CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(Sign(token, ticket[..dot])), Encoding.UTF8.GetBytes(ticket[(dot + 1)..])))
        {
            return false;
        }

        var until = DateTimeOffset.FromUnixTimeSeconds(long.Parse(ticket.AsSpan(0, ticket.IndexOf('.', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture));
        return now <= until && until <= now + LongestLife;
    }

    private static string Sign(AccessToken token, string claim) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.ASCII.GetBytes(token.Value), Encoding.UTF8.GetBytes("page " + claim)));
}

/// <summary>
/// Remembers which tickets were handed in for as long as the service runs: a clock that is set back makes none of them good
/// again. Only who can read the token can make a ticket, and a person opens a page a few times a day.
/// </summary>
internal sealed class TicketDesk(AccessToken token, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, bool> _used = new();

    /// <summary>True if the ticket is good and was never handed in before.</summary>
    public bool Redeem(string ticket) => PageTicket.IsGenuine(ticket, token, clock.GetUtcNow()) && _used.TryAdd(ticket, true);
}
