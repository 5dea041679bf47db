using System.Numerics;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Numbers the things that patterns ask of tokens. A step with alternatives is one symbol, shared by all patterns that
/// ask the same.
/// </summary>
internal sealed class SymbolTable
{
    /// <summary>Kinds of keys in the table.</summary>
    internal static class Keys
    {
        public const char Word = 'w';
        public const char Exact = 'e';
        public const char Prefix = 'p';
        public const char Suffix = 's';
        public const char Class = 'c';
    }

    private readonly Dictionary<string, List<int>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _exactWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _suffixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseList> _lists;
    private readonly SortedSet<int> _prefixLengths = [];
    private readonly SortedSet<int> _suffixLengths = [];

    public SymbolTable(PhraseList[] lists)
    {
        _lists = [];
        foreach (var list in lists)
        {
            _lists[list.Name] = _lists.TryGetValue(list.Name, out var other)
                ? other with { Patterns = other.Patterns.AddRange(list.Patterns) }
                : list;
        }
    }

    /// <summary>Classes that come from the kind of a token or from the entities, not from a list.</summary>
    public static IReadOnlySet<string> BuiltInClasses { get; } = new HashSet<string>
    {
        "woord", "getal", "emoji", "hashtag", "handle", "url", "email", "leesteken", "hoofdletter",
        "persoon", "publiek", "school", "plaats", "organisatie", "klascode",
    };

    /// <summary>Classes whose pattern step takes one token or more in a row, because a name may have several.</summary>
    public static bool Repeats(PhraseStep step) =>
        step.Alternatives.Length > 0
        && step.Alternatives.All(a => a is { Kind: PhraseAtomKind.Class, Text: "persoon" or "publiek" or "school" or "plaats" or "organisatie" });

    /// <summary>One more than the last symbol.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The symbol of a step.</summary>
    public int SymbolOf(PhraseStep step)
    {
        var key = string.Join('|', step.Alternatives.Select(a => $"{(int)a.Kind}{a.Text}").Order(StringComparer.Ordinal));
        if (_byKey.TryGetValue(key, out var symbol))
        {
            return symbol;
        }

        symbol = Count++;
        _byKey[key] = symbol;
        foreach (var atom in step.Alternatives)
        {
            Register(atom, symbol, 0);
        }

        return symbol;
    }

    /// <summary>A new symbol that a token has if it has one of some.</summary>
    public int Union(int[] parts)
    {
        var symbol = Count++;
        foreach (var table in new[] { _words, _exactWords, _prefixes, _suffixes, _classes })
        {
            foreach (var own in table.Values)
            {
                if (own.Exists(parts.Contains))
                {
                    own.Add(symbol);
                }
            }
        }

        return symbol;
    }

    /// <summary>Writes what tokens offer, with the symbols that it means.</summary>
    /// <param name="sections">Receives the sections.</param>
    /// <param name="numbers">For each symbol the number under which it is written.</param>
    public void Write(Dictionary<Section, int[]> sections, int[] numbers)
    {
        var keys = new List<(ulong Hash, List<int> Symbols)>();
        foreach (var (kind, table) in new[] { (Keys.Word, _words), (Keys.Exact, _exactWords), (Keys.Prefix, _prefixes), (Keys.Suffix, _suffixes), (Keys.Class, _classes) })
        {
            keys.AddRange(table.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => (PhraseHash.Of(kind, e.Key), e.Value)));
        }

        var slots = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(keys.Count * 2, 4));
        var bits = new int[slots * PhraseTable.BitsPerSlot / PhraseTable.BitsPerNumber];
        var slotData = new int[slots * PhraseTable.KeySize];
        var symbols = new List<int>();
        foreach (var (hash, own) in keys)
        {
            var slot = (int)hash & (slots - 1);
            while (slotData[(slot * PhraseTable.KeySize) + 3] != 0)
            {
                slot = (slot + 1) & (slots - 1);
            }

            var bit = PhraseTable.BitOf(hash, bits.Length);
            bits[bit / PhraseTable.BitsPerNumber] |= 1 << (bit % PhraseTable.BitsPerNumber);

            var at = slot * PhraseTable.KeySize;
            (slotData[at], slotData[at + 1], slotData[at + 2], slotData[at + 3]) = ((int)hash, (int)(hash >> 32), symbols.Count, own.Count);
            symbols.AddRange(own.Select(s => numbers[s]).Order());
        }

        sections[Section.Keys] = slotData;
        sections[Section.KeyBits] = bits;
        sections[Section.Symbols] = [.. symbols];
        sections[Section.PrefixLengths] = [.. _prefixLengths];
        sections[Section.SuffixLengths] = [.. _suffixLengths];
    }

    /// <summary>
    /// For each symbol how often a token has it, roughly: words are the rarer the longer they are, one of two letters has a
    /// quarter. Tells only where to look first; a wrong guess costs time.
    /// </summary>
    public double[] Commonness()
    {
        const double PartOfWord = 4;
        var common = new double[Count];
        Add(_words, w => Math.Pow(2, -w.Length));
        Add(_exactWords, w => Math.Pow(2, -w.Length));
        Add(_prefixes, w => PartOfWord * Math.Pow(2, -w.Length));
        Add(_suffixes, w => PartOfWord * Math.Pow(2, -w.Length));
        Add(_classes, ShareOf);
        return common;

        void Add(Dictionary<string, List<int>> keys, Func<string, double> share)
        {
            foreach (var (key, symbols) in keys)
            {
                symbols.ForEach(s => common[s] += share(key));
            }
        }
    }

    /// <summary>How often a token is of a class that no list makes; lists are counted by their words.</summary>
    private static double ShareOf(string name) => name switch
    {
        "woord" => 8,
        "leesteken" or "hoofdletter" => 1,
        "persoon" => 0.2,
        "getal" or "emoji" => 0.1,
        _ => BuiltInClasses.Contains(name) ? 0.05 : 0,
    };

    private void Register(PhraseAtom atom, int symbol, int depth)
    {
        switch (atom.Kind)
        {
            case PhraseAtomKind.Word:
                AddTo(_words, atom.Text, symbol);
                break;
            case PhraseAtomKind.ExactWord:
                AddTo(_exactWords, atom.Text, symbol);
                break;
            case PhraseAtomKind.Prefix:
                _prefixLengths.Add(atom.Text.Length);
                AddTo(_prefixes, atom.Text, symbol);
                break;
            case PhraseAtomKind.Suffix:
                _suffixLengths.Add(atom.Text.Length);
                AddTo(_suffixes, atom.Text, symbol);
                break;
            case PhraseAtomKind.Class when BuiltInClasses.Contains(atom.Text):
                AddTo(_classes, atom.Text, symbol);
                break;
            case PhraseAtomKind.Class:
                RegisterList(atom.Text, symbol, depth);
                break;
        }
    }

    private void RegisterList(string name, int symbol, int depth)
    {
        if (depth > 8 || !_lists.TryGetValue(name, out var list))
        {
            throw new ArgumentException($"The class {{{name}}} is not a list, or names itself.");
        }

        // A class may also be given to a token from outside, under the list's own name.
        AddTo(_classes, name, symbol);
        foreach (var sequence in list.Patterns.SelectMany(p => p.Sequences))
        {
            if (sequence.Length != 1 || sequence[0].IsAnyToken)
            {
                throw new ArgumentException($"The list {{{name}}} stands as a class in a pattern but holds more than single words.");
            }

            foreach (var atom in sequence[0].Alternatives)
            {
                Register(atom, symbol, depth + 1);
            }
        }
    }

    private static void AddTo(Dictionary<string, List<int>> table, string key, int symbol)
    {
        if (!table.TryGetValue(key, out var symbols))
        {
            table[key] = symbols = [];
        }

        if (!symbols.Contains(symbol))
        {
            symbols.Add(symbol);
        }
    }
}
