using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using PostLinter.Cli.Checking;
using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Watching;

/// <summary>
/// Remembers in which drafts nothing was found, so that they are not checked again until they, their configuration or the
/// day change; those in which the hour counts are checked each time. It lives as long as the run and holds hashes alone: never a draft, nor what was found in one. Safe for
/// several threads.
/// </summary>
internal sealed class CleanDrafts(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, bool> _keys = new(StringComparer.Ordinal);
    private int _seen;
    private int _clean;

    /// <summary>What came of the last round: drafts that were read, and those without a finding.</summary>
    public (int Seen, int Clean) Round => (_seen, _clean);

    public void StartRound() => (_seen, _clean) = (0, 0);

    /// <summary>Checks a draft unless it is known to be clean; a clean draft has no result to show.</summary>
    public CheckOutcome Check(CheckItem item, DraftChecker checker)
    {
        if (item.Draft is null)
        {
            return checker.Check(item);
        }

        Interlocked.Increment(ref _seen);
        var key = KeyOf(item);
        if (!_keys.ContainsKey(key))
        {
            var outcome = checker.Check(item);
            if (outcome.Result is not { Diagnostics: [], Suppressed: [], Errors: [] } clean)
            {
                return outcome;
            }

            if (!clean.Facts.Time.DependsOnClock)
            {
                _keys[key] = true;
            }
        }

        Interlocked.Increment(ref _clean);
        return new CheckOutcome(null, item);
    }

    private string KeyOf(CheckItem item)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, ToolVersion.Value);
        Add(hash, AmsterdamClock.Now(clock).Date.ToString("o"));
        Add(hash, item.ConfigurationStamp);
        Add(hash, item.Draft!.Path);
        foreach (var approval in item.Draft.Approvals)
        {
            Add(hash, approval.ToString());
        }

        Add(hash, item.Draft.Text);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Each part with its length in front, so that two parts are never taken for one.</summary>
    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.Unicode.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
