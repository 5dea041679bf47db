using System.Security.Cryptography;
using System.Text;

namespace PostLinter.Service.Access;

/// <summary>
/// Gives out the code with which an extension is paired: shown on the page after a click, typed into the extension by the
/// same person, good for one extension and a few minutes. One code at a time; a few wrong guesses end it.
/// </summary>
internal sealed class PairingDesk(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private const int Length = 8;
    private const int Guesses = 5;

    /// <summary>Letters and digits that nobody takes for one another.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private readonly Lock _lock = new();
    private byte[]? _code;
    private long _issued;
    private int _guesses;

    /// <summary>True while a code waits for its extension.</summary>
    public bool IsOpen
    {
        get
        {
            lock (_lock)
            {
                return _code is not null && !IsLate;
            }
        }
    }

    /// <summary>Measured by a clock that nobody sets.</summary>
    private bool IsLate => clock.GetElapsedTime(_issued) > Lifetime;

    /// <summary>A new code; an older one is worthless from then on.</summary>
    public string Issue()
    {
        var code = RandomNumberGenerator.GetString(Alphabet, Length);
        lock (_lock)
        {
            (_code, _issued, _guesses) = (Encoding.ASCII.GetBytes(code), clock.GetTimestamp(), 0);
        }

        return code;
    }

    /// <summary>True if this is the code; it is used up then. Case, spaces and hyphens do not count.</summary>
    public bool Redeem(string candidate)
    {
        var typed = Encoding.UTF8.GetBytes(string.Concat(candidate.Where(char.IsLetterOrDigit)).ToUpperInvariant());
        lock (_lock)
        {
            if (_code is null || IsLate)
            {
                return false;
            }

            var isRight = CryptographicOperations.FixedTimeEquals(_code, typed);
            _guesses++;
            if (isRight || _guesses >= Guesses)
            {
                _code = null;
            }

            return isRight;
        }
    }
}
