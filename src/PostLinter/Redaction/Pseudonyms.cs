using PostLinter.Core.Facts;

namespace PostLinter.Redaction;

/// <summary>Somebody (or a school) and the label that stands for the name.</summary>
public sealed class Pseudonym
{
    private readonly List<string> _names = [];

    /// <summary><c>leerling A</c>; empty until the first draft that names the person is redacted.</summary>
    public string Label { get; internal set; } = string.Empty;

    /// <summary>The label without its letter: <c>leerling</c>.</summary>
    public string Word => Label.Length == 0 ? string.Empty : Label[..Label.LastIndexOf(' ')];

    /// <summary>The names that were found, in order of appearance.</summary>
    public IReadOnlyList<string> Names => _names;

    internal void Add(string name)
    {
        if (!_names.Contains(name))
        {
            _names.Add(name);
        }
    }
}

/// <summary>
/// Who is who, over all drafts of one run: the same person keeps the same label. Holds names, so it lives no longer than
/// the run. Not for several threads at once: the order of the drafts decides the letters.
/// </summary>
public sealed class Pseudonyms
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<Pseudonym> _all = [];
    private readonly NameIndex<Pseudonym> _persons;
    private readonly NameIndex<Pseudonym> _schools;

    public Pseudonyms()
    {
        _persons = new(Create);
        _schools = new(Create);
    }

    /// <summary>All that have a label, in order of appearance.</summary>
    public IEnumerable<Pseudonym> All => _all.Where(p => p.Label.Length > 0);

    internal Pseudonym Person(string name) => Find(_persons, name);

    internal Pseudonym School(string name) => Find(_schools, name);

    /// <summary>Gives a label to who has none; never one that stands in the draft already.</summary>
    internal void Label(Pseudonym pseudonym, string word, string draft)
    {
        while (pseudonym.Label.Length == 0)
        {
            var number = _counts[word] = _counts.GetValueOrDefault(word) + 1;
            var label = $"{word} {Letters(number)}";
            pseudonym.Label = StandsIn(draft, label) ? string.Empty : label;
        }
    }

    private static bool StandsIn(string draft, string label)
    {
        for (var at = 0; (at = draft.IndexOf(label, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at + label.Length == draft.Length || !char.IsLetter(draft[at + label.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static Pseudonym Find(NameIndex<Pseudonym> index, string name)
    {
        var pseudonym = index.Of(name);
        pseudonym.Add(name);
        return pseudonym;
    }

    private Pseudonym Create()
    {
        _all.Add(new Pseudonym());
        return _all[^1];
    }

    /// <summary>A … Z, AA … as columns of a spreadsheet.</summary>
    private static string Letters(int number)
    {
        var letters = string.Empty;
        for (; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('A' + ((number - 1) % 26)) + letters;
        }

        return letters;
    }
}
