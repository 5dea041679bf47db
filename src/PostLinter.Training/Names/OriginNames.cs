using PostLinter.Dutch.Lexicons;

namespace PostLinter.Training.Names;

/// <summary>The names of one origin, either those that the lexicon holds or those that it does not.</summary>
/// <param name="Origin">The group, as in <c>corpora/names.txt</c>.</param>
/// <param name="IsListed">True for names that the lexicon holds.</param>
/// <param name="FirstNames">At least one.</param>
/// <param name="Surnames">At least one.</param>
public sealed record OriginNames(string Origin, bool IsListed, IReadOnlyList<string> FirstNames, IReadOnlyList<string> Surnames) : INameSource
{
    // By which the lexicon knows somebody or somewhere else: what is missed of those is a confusion, and no gap in a list.
    private const WordClasses Others = WordClasses.Public | WordClasses.Place;

    private const WordClasses First = WordClasses.FirstName | WordClasses.FirstNameOrWord | WordClasses.FirstNameRare | Others;

    private const WordClasses Last = WordClasses.Surname | WordClasses.SurnameOrWord | Others;

    private static readonly bool[] Parts = [true, false];

    public string FirstName(Random random) => FirstNames[random.Next(FirstNames.Count)];

    public string Surname(Random random) => Surnames[random.Next(Surnames.Count)];

    /// <summary>The groups of <c>corpora/names.txt</c>, each parted by the lexicon; a part without names is left out.</summary>
    /// <param name="lines">Lines <c>GROUP first: name, name …</c> and <c>GROUP last: …</c>.</param>
    /// <exception cref="FormatException">A line has another form.</exception>
    public static IReadOnlyList<OriginNames> Read(IEnumerable<string> lines)
    {
        var groups = new Dictionary<string, Dictionary<string, string[]>>(StringComparer.Ordinal);
        foreach (var line in lines.Where(l => l.Length > 0 && l[0] != '#'))
        {
            var parts = line.Split(':', 2);
            var head = parts[0].Split(' ');
            if (parts.Length != 2 || head.Length != 2 || head[1] is not ("first" or "last"))
            {
                throw new FormatException($"names.txt: \"{line[..Math.Min(line.Length, 40)]}\" should begin with GROUP first: or GROUP last:");
            }

            groups.TryAdd(head[0], []);
            groups[head[0]][head[1]] = [.. parts[1].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
        }

        return
        [
            .. from g in groups
               from isListed in Parts
               let names = new OriginNames(g.Key, isListed, Part(g.Value, "first", First, isListed), Part(g.Value, "last", Last, isListed))
               where names.FirstNames.Count > 0 && names.Surnames.Count > 0
               select names,
        ];
    }

    /// <summary>True if the lexicon knows a part of a name for one, particles aside.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isFirst">True for a first name, false for a surname.</param>
    public static bool IsInLexicon(string name, bool isFirst) => name.ToLowerInvariant().Split(' ', '-').Append(name.ToLowerInvariant())
        .Any(w => !Lexicon.Has(w, WordClasses.NameParticle) && Lexicon.Has(w, isFirst ? First : Last));

    private static string[] Part(Dictionary<string, string[]> names, string kind, WordClasses classes, bool isListed) =>
        names.TryGetValue(kind, out var all) ? [.. all.Where(n => IsInLexicon(n, classes == First) == isListed)] : [];
}
