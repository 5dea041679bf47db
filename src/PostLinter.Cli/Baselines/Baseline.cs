using System.Text.Json;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Cli.Baselines;

/// <summary>
/// How often each rule fired in each draft on the day that somebody began: those findings are not shown again. It holds
/// names of files, ids of rules and counts, and nothing of any draft; so moved lines change nothing, and a rule that fires
/// more often than before is shown whole, since nobody can tell which finding is the new one.
/// </summary>
internal sealed class Baseline
{
    /// <summary>Where <c>postlint baseline</c> writes if nobody says.</summary>
    public const string DefaultName = ".postlint-baseline.json";

    private const int Schema = 1;

    private readonly SortedDictionary<string, SortedDictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>Names of drafts, from the folder of the baseline.</summary>
    public IReadOnlyCollection<string> Files => _counts.Keys;

    /// <summary>All findings that it holds.</summary>
    public long Total => _counts.Values.Sum(r => r.Values.Sum(c => (long)c));

    /// <summary>The counts of a draft; empty if it has none.</summary>
    public IReadOnlyDictionary<string, int> this[string file] =>
        _counts.TryGetValue(file, out var counts) ? counts : new SortedDictionary<string, int>();

    /// <summary>What counts: seen or asked by a rule. Reminders and findings about the run itself are never old.</summary>
    public static bool Counts(Diagnostic diagnostic) =>
        diagnostic.Outcome != Outcome.Reminder && !diagnostic.Finding.Descriptor.IsAboutTheRun;

    /// <summary>How often each rule fires.</summary>
    public static IReadOnlyDictionary<string, int> CountOf(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Where(Counts).GroupBy(d => d.RuleId).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>Replaces the counts of a draft; without any it is forgotten.</summary>
    public void Set(string file, IEnumerable<KeyValuePair<string, int>> counts)
    {
        var kept = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (rule, count) in counts.Where(c => c.Value > 0))
        {
            kept[rule] = count;
        }

        _counts.Remove(file);
        if (kept.Count > 0)
        {
            _counts[file] = kept;
        }
    }

    /// <summary>Lowers counts to what is still there; what fires more often stays as it was.</summary>
    /// <returns>True if something changed.</returns>
    public bool Shrink(string file, IReadOnlyDictionary<string, int> found)
    {
        var old = this[file];
        var now = old.Select(o => KeyValuePair.Create(o.Key, Math.Min(o.Value, found.GetValueOrDefault(o.Key)))).ToArray();
        if (now.All(n => n.Value == old[n.Key]))
        {
            return false;
        }

        Set(file, now);
        return true;
    }

    public void Write(Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.WriteStartObject("files");
        foreach (var (file, counts) in _counts)
        {
            json.WriteStartObject(file);
            foreach (var (rule, count) in counts)
            {
                json.WriteNumber(rule, count);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        stream.WriteByte((byte)'\n');
    }

    /// <param name="path">How it is named in messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="session">Speaks.</param>
    /// <exception cref="InputException">It is no baseline.</exception>
    public static Baseline Read(string path, byte[] bytes, Session session)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            if (json.RootElement.GetProperty("schema").GetInt32() != Schema)
            {
                throw new InputException(path, session.Say(
                    "deze basislijn komt van een nieuwere postlint; werk postlint bij", "this baseline comes from a newer postlint; update postlint"));
            }

            var baseline = new Baseline();
            foreach (var file in json.RootElement.GetProperty("files").EnumerateObject())
            {
                baseline.Set(file.Name, file.Value.EnumerateObject().Select(r => KeyValuePair.Create(r.Name, r.Value.GetInt32())));
            }

            return baseline;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InputException(path, session.Say(
                "dit is geen basislijn van postlint; maak een nieuwe met: postlint baseline", "this is no baseline of postlint; make one with: postlint baseline"));
        }
    }
}
