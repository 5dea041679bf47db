using PostLinter.Training.Corpora;

namespace PostLinter.Training.Names;

/// <summary>Names to put in the place of others while training.</summary>
public sealed class NamePools : INameSource
{
    /// <summary>Share of the persons whose name is drawn from all origins alike, however long their lists are.</summary>
    private const double AlikeShare = 0.3;

    /// <summary>Share of those that are invented; half as many first names.</summary>
    private const double InventedShare = 0.3;

    /// <summary>Share of the first names that are a word as well, beyond those among the others.</summary>
    private const double WordShare = 0.015;

    private readonly string[] _firstNames;
    private readonly string[] _wordNames;
    private readonly string[] _surnames;
    private readonly string[] _particles;
    private readonly string[] _schoolNames;
    private readonly string[] _schoolTypes;
    private readonly string[] _words;
    private readonly string[] _places;
    private readonly string[] _organisations;
    private readonly (int Fold, LetterChain Chain)[] _placeChains;
    private readonly (int Fold, LetterChain Chain)[] _organisationChains;
    private readonly (int Fold, LetterChain Chain)[] _surnameChains;
    private readonly (int Fold, LetterChain Chain)[] _firstNameChains;
    private readonly Origin[] _origins;
    private readonly Dictionary<string, int> _invented = new(StringComparer.Ordinal);

    /// <param name="lists">The folder of our own word lists.</param>
    /// <param name="drafts">The drafts to train on; their schools are swapped among them.</param>
    public NamePools(string lists, IReadOnlyList<LabelledDraft> drafts)
    {
        _firstNames = [.. Lines(lists, "first-names-own.txt"), .. Lines(lists, "common-word-names.txt").Where((_, i) => i % 3 == 0)];
        _wordNames = [.. Lines(lists, "common-word-names.txt").Select(Capital)];
        _surnames = [.. Lines(lists, "surnames-own.txt"), .. Lines(lists, "common-word-surnames.txt").Select(Capital)];
        _particles = ["van", "de", "van der", "van den", "van de", "ter", "ten", "el", "El", "Van", "De", "Van den", "van 't", "in 't", "den", "te", "al", "Ben", "dos", "da"];
        _origins = [.. Origins(lists)];
        _surnameChains = Chains(_surnames);
        _firstNameChains = Chains(_firstNames);
        _places = [.. Lines(lists, "places-own.txt")];
        _organisations = [.. Lines(lists, "organisations.txt")];
        _placeChains = Chains([.. _places.Where(IsWord)]);
        _organisationChains = Chains([.. _organisations.Where(IsWord)]);
        var schools = drafts.SelectMany(d => d.Labels.Where(l => l.Name == "school").Select(l => d.Text.Substring(l.Span.Start, l.Span.Length))).ToArray();
        _schoolTypes = [.. schools.Select(s => SchoolName.Split(s).Type).Where(t => t.Length > 0).Distinct()];
        _schoolNames = [.. schools.Select(s => SchoolName.Split(s).Name).Where(n => n.Length > 2 && char.IsUpper(n[0])).Distinct()];
        _words = [.. drafts.SelectMany(d => d.Text.Split(' ', '\n')).Where(w => w.Length is > 4 and < 12 && w.All(char.IsAsciiLetterLower)).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>First names and surnames of our lists.</summary>
    public IEnumerable<string> Listed => _firstNames.Concat(_surnames).Concat(_origins.SelectMany(o => o.FirstNames.Concat(o.Surnames)));

    /// <summary>The fold of the names that an invented one was made of, or null for other words.</summary>
    internal int? FoldOfInvented(string lower) => _invented.TryGetValue(lower, out var fold) ? fold : null;

    public string FirstName(Random random)
    {
        if (random.NextDouble() < WordShare)
        {
            return Pick(_wordNames, random);
        }

        if (random.NextDouble() < AlikeShare)
        {
            var origin = _origins[random.Next(_origins.Length)];
            return random.NextDouble() < InventedShare / 2 ? Invent(origin.FirstNameChains, random) : Pick(origin.FirstNames, random);
        }

        return OwnFirstName(random);
    }

    /// <summary>A surname, now and then with particles before it or a second one behind it; three in ten are invented.</summary>
    public string Surname(Random random)
    {
        if (random.NextDouble() < AlikeShare)
        {
            var origin = _origins[random.Next(_origins.Length)];
            var surname = random.NextDouble() < InventedShare ? Invent(origin.SurnameChains, random) : Pick(origin.Surnames, random);

            // "García López", "Costa Ferreira": one from each parent.
            return origin.HasTwoSurnames && random.NextDouble() < 0.2 ? surname + " " + Pick(origin.Surnames, random) : surname;
        }

        return OwnSurname(random);
    }

    private string OwnFirstName(Random random) => random.NextDouble() < 0.12 ? Invent(_firstNameChains, random) : Pick(_firstNames, random);

    private string OwnSurname(Random random)
    {
        var name = random.NextDouble() < InventedShare ? Invent(_surnameChains, random) : Pick(_surnames, random);
        if (random.NextDouble() < 0.25 && !name.Contains(' ', StringComparison.Ordinal))
        {
            name = Pick(_particles, random) + " " + name;
        }

        return random.NextDouble() < 0.03 ? name + "-" + Pick(_surnames, random) : name;
    }

    /// <summary>The name of a school without its type: one from the drafts, or an article and a word.</summary>
    public string SchoolProper(Random random)
    {
        var chance = random.NextDouble();
        return chance < 0.55 ? Pick(_schoolNames, random)
            : chance < 0.85 ? Pick(["De ", "De ", "De ", "Het ", "'t ", "", "Sint-", "De Nieuwe "], random) + Capital(Pick(_words, random))
            : chance < 0.95 ? OwnSurname(random)
            : OwnFirstName(random);
    }

    /// <summary>A place; four in ten are invented.</summary>
    public string Place(Random random) => random.NextDouble() < 0.4 ? Invent(_placeChains, random) : Pick(_places, random);

    /// <summary>An organisation; four in ten are invented.</summary>
    public string Organisation(Random random) => random.NextDouble() < 0.4 ? Invent(_organisationChains, random) : Pick(_organisations, random);

    public string SchoolType(Random random) => Pick(_schoolTypes, random);

    /// <summary>A chain for the names of each fold of <see cref="LikenessTraining"/>.</summary>
    private static (int Fold, LetterChain Chain)[] Chains(string[] names) =>
        [.. names.GroupBy(LikenessTraining.FoldOf).OrderBy(g => g.Key).Select(g => (g.Key, new LetterChain(g)))];

    /// <summary>The names of <c>first-names-origins.txt</c> and <c>surnames-origins.txt</c>, which say behind a tab where a name comes from.</summary>
    private static IEnumerable<Origin> Origins(string lists)
    {
        var surnames = File.ReadLines(Path.Combine(lists, "surnames-origins.txt")).Select(l => l.Split('\t')).ToLookup(p => p[1], p => p[0]);
        return File.ReadLines(Path.Combine(lists, "first-names-origins.txt")).Select(l => l.Split('\t'))
            .GroupBy(p => p[1], p => p[0])
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Origin([.. g], [.. surnames[g.Key]], Chains([.. g]), Chains([.. surnames[g.Key]]), g.Key is "es" or "pt"));
    }

    private sealed record Origin(
        string[] FirstNames, string[] Surnames, (int Fold, LetterChain Chain)[] FirstNameChains, (int Fold, LetterChain Chain)[] SurnameChains, bool HasTwoSurnames);

    private string Invent((int Fold, LetterChain Chain)[] chains, Random random)
    {
        var (fold, chain) = chains[random.Next(chains.Length)];
        var name = chain.Next(random);
        foreach (var part in name.ToLowerInvariant().Split(' ', '-'))
        {
            _invented.TryAdd(part, fold);
        }

        return name;
    }

    private static bool IsWord(string name) => name.Length > 3 && char.IsUpper(name[0]) && name.AsSpan(1).IndexOfAnyExceptInRange('a', 'z') < 0;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Pick(string[] items, Random random) => items[random.Next(items.Length)];

    private static IEnumerable<string> Lines(string folder, string file) => File.ReadLines(Path.Combine(folder, file))
        .Select(l => l.Split('\t')[0].Trim()).Where(l => l.Length > 1 && l[0] != '#');
}
