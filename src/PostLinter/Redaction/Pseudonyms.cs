using PostLinter.Core.Facts;
using PostLinter.Core.Text;

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
    private readonly Dictionary<string, HashSet<string>> _taken = new(StringComparer.Ordinal);
    private string? _draft;

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
            pseudonym.Label = Taken(word, draft).Contains(Letters(number)) ? string.Empty : $"{word} {Letters(number)}";
        }
    }

    /// <summary>The letters that stand behind the word in a draft; looked for once a draft.</summary>
    private HashSet<string> Taken(string word, string draft)
    {
        if (!ReferenceEquals(draft, _draft))
        {
            _draft = draft;
            _taken.Clear();
        }

        if (_taken.TryGetValue(word, out var taken))
        {
            return taken;
        }

        _taken[word] = taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = word + " ";
        var search = new AnyCaseSearch(start, draft.Length);
        for (var at = 0; search.IndexIn(draft.AsSpan(at)) is >= 0 and var ahead;)
        {
            at += ahead + start.Length;
            var end = at;
            while (end < draft.Length && char.IsLetter(draft[end]))
            {
                end++;
            }

            taken.Add(draft[at..end]);
        }

        return taken;
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
