using System.Collections.Frozen;
using System.Text.Json;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Coverage;

/// <summary>What no tool can see of a clause, and why; written in <c>Protocols/limits.yaml</c>.</summary>
public static class ClauseLimits
{
    private static readonly Lazy<FrozenDictionary<string, LocalizedText>> Loaded = new(Load);

    /// <summary>Ids of the clauses that have such a limit.</summary>
    public static IEnumerable<string> Clauses => Loaded.Value.Keys;

    /// <summary>The limit of a clause, or null.</summary>
    public static LocalizedText? Find(string clause) => Loaded.Value.GetValueOrDefault(clause);

    private static FrozenDictionary<string, LocalizedText> Load()
    {
        using var stream = typeof(ClauseLimits).Assembly.GetManifestResourceStream("limits.pack")!;
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.EnumerateArray()
            .SelectMany(entry => entry.GetProperty("clauses").EnumerateArray().Select(clause => (
                Clause: clause.GetString()!,
                Text: new LocalizedText(entry.GetProperty("nl").GetString()!, entry.GetProperty("en").GetString()!))))
            .ToFrozenDictionary(p => p.Clause, p => p.Text);
    }
}
