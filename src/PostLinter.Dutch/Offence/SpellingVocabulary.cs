using System.Collections.Immutable;
using PostLinter.Core.Language.Phrases;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Offence;

/// <summary>
/// The words that are worth recognising in disguise, with the slips of the pen that lead to them. Only words of the offence
/// lists: any other word may be spelled as its author likes.
/// </summary>
internal sealed class SpellingVocabulary
{
    private const int MinSlipLength = 6;

    private const int LongestWord = 20;

    private static readonly string[] GuardedLists =
        ["groep", "scheldnaam", "scheldgroep", "haatwoord", "grofwoord", "afkeer", "geweld", "groepbijvoeglijk"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _slips = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _byFirstLetter = [];
    private readonly HashSet<string> _openers;
    private readonly HashSet<string> _groups;

    public SpellingVocabulary(IEnumerable<PhraseList> lists)
    {
        var all = lists.ToArray();
        foreach (var name in GuardedLists)
        {
            foreach (var word in WordsOf(all, name))
            {
                if (_words.Add(word) && word[0] is >= 'a' and <= 'z')
                {
                    if (!_byFirstLetter.TryGetValue(word[0], out var bucket))
                    {
                        _byFirstLetter[word[0]] = bucket = [];
                    }

                    bucket.Add(word);
                }
            }
        }

        Stems = [.. WordsOf(all, "grofwoord").Where(w => w.Length >= 3)];
        _groups = [.. WordsOf(all, "groep"), .. WordsOf(all, "scheldgroep")];
        _openers = [.. WordsOf(all, "haatwoord"), .. FunctionWords];
        AddSlips([.. WordsOf(all, "verschrijving.niet")], all);
    }

    /// <summary>Beginnings of compounds that stay coarse: <c>kut-</c>, <c>kanker-</c>.</summary>
    public ImmutableArray<string> Stems { get; }

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>The word of which this is a slip of the pen (two letters swapped, one left out), or null.</summary>
    public string? Unslip(string word) => word.Length >= MinSlipLength - 1 ? _slips.GetValueOrDefault(word) : null;

    /// <summary>The first guarded word, or stem of a compound, that fits a form in which <c>*</c> hides letters; or null.</summary>
    public string? Unmask(string masked)
    {
        if (!_byFirstLetter.TryGetValue(masked[0], out var bucket))
        {
            return null;
        }

        foreach (var word in bucket)
        {
            if (Fits(masked, word))
            {
                return word;
            }
        }

        // "k*tdag": a coarse stem and whatever follows it.
        foreach (var stem in Stems)
        {
            if (stem.Length < masked.Length && Fits(masked.AsSpan(0, stem.Length), stem) && !masked.AsSpan(stem.Length).Contains('*'))
            {
                return string.Concat(stem, masked.AsSpan(stem.Length));
            }
        }

        return null;
    }

    /// <summary>
    /// Cuts words that were written as one (<c>ikhaatturken</c>) where the whole falls apart into guarded words and
    /// function words, the first of which opens a sentence or hates; or null.
    /// </summary>
    public List<string>? Cut(string joined)
    {
        if (joined.Length is < 7 or > 60 || !EndsInWord(joined) || Lexicon.Has(joined, WordClasses.Dutch))
        {
            return null;
        }

        var openers = _openers.GetAlternateLookup<ReadOnlySpan<char>>();
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();

        // Longest piece from the left first; best[i] is the length of the piece that ends at i.
        var best = new int[joined.Length + 1];
        for (var end = 2; end <= joined.Length; end++)
        {
            for (var start = 0; start <= end - 2; start++)
            {
                if ((start == 0 || best[start] > 0) && IsPiece(joined.AsSpan(start, end - start)))
                {
                    best[end] = end - start;
                    break;
                }
            }
        }

        if (best[joined.Length] == 0 || best[joined.Length] == joined.Length)
        {
            return null;
        }

        var pieces = new List<string>();
        for (var end = joined.Length; end > 0; end -= best[end])
        {
            pieces.Insert(0, joined[(end - best[end])..end]);
        }

        var opens = _openers.Contains(pieces[0]) || (_groups.Contains(pieces[0]) && pieces.Count > 2);
        return opens && pieces.Exists(_groups.Contains) && (pieces.Count > 2 || _groups.Contains(pieces[1])) ? pieces : null;

        bool IsPiece(ReadOnlySpan<char> piece) => openers.Contains(piece) || (piece.Length > 3 && words.Contains(piece));
    }

    /// <summary>A quick no for ordinary words: whatever falls apart into words ends in one.</summary>
    private bool EndsInWord(string joined)
    {
        var words = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 4; length <= joined.Length - 2 && length <= LongestWord; length++)
        {
            if (words.Contains(joined.AsSpan(joined.Length - length)))
            {
                return true;
            }
        }

        return false;
    }

    private void AddSlips(HashSet<string> real, PhraseList[] lists)
    {
        foreach (var name in (ReadOnlySpan<string>)["groep", "scheldgroep", "scheldnaam", "groepbijvoeglijk", "haatwoord"])
        {
            foreach (var word in WordsOf(lists, name).Where(w => w.Length >= MinSlipLength - 1))
            {
                // The first and the last letter are what a reader holds on to; slips leave them alone.
                for (var i = 1; i < word.Length - 1; i++)
                {
                    if (word.Length >= MinSlipLength)
                    {
                        Add(word.Remove(i, 1), word);
                    }

                    if (i < word.Length - 2 && word[i] != word[i + 1])
                    {
                        Add(string.Concat(word.AsSpan(0, i), [word[i + 1], word[i]], word.AsSpan(i + 2)), word);
                    }
                }
            }
        }

        void Add(string slip, string word)
        {
            if (!_words.Contains(slip) && !real.Contains(slip) && Lexicon.Lookup(slip) == WordClasses.None)
            {
                _slips.TryAdd(slip, word);
            }
        }
    }

    /// <summary>One star hides one letter; two or more hide at least one each.</summary>
    private static bool Fits(ReadOnlySpan<char> masked, string word)
    {
        if (masked.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (masked[i] != '*' && masked[i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> WordsOf(PhraseList[] lists, string name) => lists
        .Where(l => l.Name == name)
        .SelectMany(l => l.Patterns).SelectMany(p => p.Sequences)
        .Where(s => s.Length == 1).SelectMany(s => s[0].Alternatives)
        .Where(a => a.Kind == PhraseAtomKind.Word).Select(a => a.Text);

    private static readonly string[] FunctionWords =
        ["ik", "wij", "we", "alle", "al", "die", "de", "deze", "zijn", "is", "jij", "je", "bent", "jullie", "gewoon", "echt", "fuck", "moeten", "dood"];
}
