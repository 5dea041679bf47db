namespace PostLinter.Training.Evaluation;

/// <summary>Where names come from, as <c>corpora/origins.txt</c> groups them.</summary>
public sealed class NameOrigins
{
    /// <summary>The group of names that stand in no other.</summary>
    public const string Dutch = "nl";

    private static readonly char[] Separators = [' ', '-', '.'];

    private readonly Dictionary<string, string> _groups = new(StringComparer.Ordinal);

    /// <param name="lines">Lines <c>group: word word …</c>; a word that stands twice belongs to its first group.</param>
    public NameOrigins(IEnumerable<string> lines)
    {
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split(':', 2);
            foreach (var word in parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _groups.TryAdd(word, parts[0].Trim());
            }
        }
    }

    /// <summary>The group of a name: that of its first word, or part of a word, that is listed.</summary>
    public string Of(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower.Split(' ').Concat(lower.Split(Separators)).Select(w => _groups.GetValueOrDefault(w)).FirstOrDefault(g => g is not null) ?? Dutch;
    }
}
