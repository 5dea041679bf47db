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
    /// <summary>A slip in a word that hurts by itself is believed from this length on; in another word from four letters.</summary>
    private const int MinSlipLength = 6;

    private static readonly string[] GuardedLists =
        ["groep", "scheldnaam", "scheldgroep", "haatwoord", "grofwoord", "afkeer", "geweld", "groepbijvoeglijk"];

    /// <summary>Words that are harmless alone, and part of an attack next to others: worth mending, never worth a finding.</summary>
    private static readonly string[] MendedLists =
        ["groep", "groepbijvoeglijk", "haatwoord", "afkeer", "geweld", "mensenwoord", "groepkenmerk", "hard", "min", "verwijderen", "slechtdoen", "deugd", "koppel", "moetzou", "beroepsgroep", "walggevoel", "walgdoen", "waardeloos", "lijfgeweld"];

    private const int LongestWord = 24;

    private const int ShortestListed = 4;

    private static readonly string[] StrongLists = ["scheldgroep", "scheldnaam", "grofwoord"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _mended = new(StringComparer.Ordinal);
    private readonly WordFilter _listed = new();
    private readonly Lazy<Guesses> _guesses;

    public SpellingVocabulary(ListWords words)
    {
        foreach (var name in GuardedLists)
        {
            foreach (var word in words.Of(name))
            {
                _words.Add(word);
            }
        }

        foreach (var name in MendedLists)
        {
            foreach (var word in words.Of(name))
            {
                _mended.Add(word);
            }
        }

        _listed.Add(_words, ShortestListed);
        _listed.Add(_mended, ShortestListed);
        Stems = [.. words.Of("grofwoord").Where(w => w.Length >= 3)];
        _guesses = new(() => new Guesses(words, _words, _mended));
    }

    /// <summary>Beginnings of compounds that stay coarse: <c>kut-</c>, <c>kanker-</c>.</summary>
    public ImmutableArray<string> Stems { get; }

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>A word of any of the lists, or an ordinary Dutch word: what a reading of disguised letters may come to.</summary>
    public bool IsPlain(string word) => _words.Contains(word) || _mended.Contains(word) || Lexicon.Has(word, WordClasses.Common);

    /// <summary>Two or three pieces that were parted by a blank inside a word (<c>mos lims</c>), none of them at home alone.</summary>
    public bool IsTorn(ReadOnlySpan<char> joined) => joined.Length <= LongestWord && IsOfLists(joined);

    /// <summary>A word of any of the lists, of at least <see cref="ShortestListed"/> letters.</summary>
    private bool IsOfLists(ReadOnlySpan<char> word) => _listed.MayHold(word)
        && (_words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || _mended.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word));

    /// <summary>The word of which this is a slip of the pen (two letters swapped, one left out, one too many), or null.</summary>
    public string? Unslip(string word)
    {
        if (word.Length is < 4 or > 24 || _mended.Contains(word) || Lexicon.Lookup(word) != WordClasses.None
            || !_guesses.Value.Slips.MayBeSlip(word) || _guesses.Value.Real.Contains(word))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[word.Length + 1];
        return Swapped(word, buffer) ?? Completed(word, buffer) ?? Shortened(word, buffer);
    }

    private string? Swapped(string word, Span<char> buffer)
    {
        word.CopyTo(buffer);
        var slip = buffer[..word.Length];
        for (var i = 0; i < word.Length - 1; i++)
        {
            (slip[i], slip[i + 1]) = (slip[i + 1], slip[i]);

            // The first and the last letter are what a reader holds on to; a slip in a name-calling word leaves the first alone.
            if (Meant(slip, 4, isInside: i > 0) is { } meant)
            {
                return meant;
            }

            (slip[i], slip[i + 1]) = (slip[i + 1], slip[i]);
        }

        return null;
    }

    private string? Completed(string word, Span<char> buffer)
    {
        for (var i = 1; i <= word.Length; i++)
        {
            word.AsSpan(0, i).CopyTo(buffer);
            word.AsSpan(i).CopyTo(buffer[(i + 1)..]);
            for (var c = 'a'; c <= 'z'; c++)
            {
                buffer[i] = c;
                if (Meant(buffer, 5, isInside: i < word.Length) is { } meant)
                {
                    return meant;
                }
            }
        }

        return null;
    }

    private string? Shortened(string word, Span<char> buffer)
    {
        for (var i = 1; i < word.Length; i++)
        {
            word.AsSpan(0, i).CopyTo(buffer);
            word.AsSpan(i + 1).CopyTo(buffer[i..]);

            // An added last letter makes another form of a word as often as a slip.
            if (i < word.Length - 1 && Meant(buffer[..(word.Length - 1)], 5, isInside: false) is { } meant)
            {
                return meant;
            }
        }

        return null;
    }

    private string? Meant(ReadOnlySpan<char> letters, int least, bool isInside)
    {
        if (!_listed.MayHold(letters))
        {
            return null;
        }

        if (letters.Length >= least && _mended.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var mended))
        {
            return mended;
        }

        return isInside && _guesses.Value.Strong.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var strong) ? strong : null;
    }

    /// <summary>The first guarded word, or stem of a compound, that fits a form in which <c>*</c> hides letters; or null.</summary>
    public string? Unmask(string masked)
    {
        if (!_guesses.Value.ByFirstLetter.TryGetValue(masked[0], out var bucket))
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
    /// Cuts words that were written as one (<c>ikhaatturken</c>) into the fewest known words, where the whole is no word and
    /// the cut is no compound (<c>vrouwenvoetbal</c>): it needs a function word, and a word that is worth guarding. Or null.
    /// </summary>
    public List<string>? Cut(string joined)
    {
        if (joined.Length is < 6 or > 60 || Lexicon.Lookup(joined) != WordClasses.None)
        {
            return null;
        }

        // cost[i]: of the cheapest row of pieces that ends at i; from[i]: where its last piece begins.
        Span<int> cost = stackalloc int[joined.Length + 1];
        Span<int> from = stackalloc int[joined.Length + 1];
        cost.Clear();
        from.Clear();
        for (var end = 2; end <= joined.Length; end++)
        {
            for (var start = Math.Max(0, end - LongestWord); start <= end - 2; start++)
            {
                if ((start == 0 || cost[start] > 0) && CostOf(joined.AsSpan(start, end - start)) is var piece and > 0
                    && (cost[end] == 0 || cost[start] + piece < cost[end]))
                {
                    cost[end] = cost[start] + piece;
                    from[end] = start;
                }
            }
        }

        if (cost[joined.Length] == 0 || from[joined.Length] == 0)
        {
            return null;
        }

        var pieces = new List<string>();
        for (var end = joined.Length; end > 0; end = from[end])
        {
            pieces.Insert(0, joined[from[end]..end]);
        }

        return IsSpeech(pieces) ? pieces : null;
    }

    /// <summary>Told from a compound by words that no compound has in that place.</summary>
    private bool IsSpeech(List<string> pieces)
    {
        var guesses = _guesses.Value;
        if (pieces.Count == 2)
        {
            // "zomisselijkmakend", "enormeschoften", "moslimsdoorsnijden", "domstemensen": no compound is built so.
            return (pieces[0] is "te" or "zo" && pieces[1].Length >= 6 && _mended.Contains(pieces[1]))
                || (pieces[0].Length > 3 && pieces[0][^1] == 'e' && guesses.Hard.Contains(pieces[1]))
                || (pieces[0].EndsWith("ste", StringComparison.Ordinal) && _mended.Contains(pieces[0]) && guesses.People.Contains(pieces[1]))
                || ((guesses.Groups.Contains(pieces[0]) || guesses.People.Contains(pieces[0])) && pieces[1].Length > 5 && pieces[1].EndsWith("en", StringComparison.Ordinal) && guesses.Violence.Contains(pieces[1]))
                || (guesses.Openers.Contains(pieces[0]) && pieces[0].Length > 2 && IsGuarded(pieces[1]))
                || (pieces[0] == "ik" && pieces[1].Length > 3 && guesses.Openers.Contains(pieces[1]))
                || ((guesses.Groups.Contains(pieces[0]) || pieces[0] == "mensen") && guesses.Followers.Contains(pieces[1]));
        }

        var inside = pieces.GetRange(0, pieces.Count - 1);
        return pieces.Exists(IsGuarded) && inside.Exists(p => guesses.Openers.Contains(p) || guesses.Followers.Contains(p))
            && (guesses.Openers.Contains(pieces[0]) || guesses.Groups.Contains(pieces[0]) || pieces[0] == "mensen" || Lexicon.Has(pieces[0], WordClasses.Frequent));
    }

    private bool IsGuarded(string piece) => _guesses.Value.Groups.Contains(piece) || (piece.Length > 3 && (_words.Contains(piece) || _mended.Contains(piece)));

    private int CostOf(ReadOnlySpan<char> piece)
    {
        var guesses = _guesses.Value;
        if ((piece.Length < WordFilter.Shortest || guesses.MayOpen.MayHold(piece)) && guesses.Openers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(piece))
        {
            return 10;
        }

        if (piece.Length < 4)
        {
            return 0;
        }

        return IsOfLists(piece) ? 10 : Lexicon.Has(piece, WordClasses.Common) ? 13 : 0;
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

    private static readonly string[] FunctionWords =
        ["ik", "wij", "we", "alle", "al", "die", "de", "deze", "zijn", "is", "jij", "je", "bent", "jullie", "gewoon", "echt", "fuck", "moeten",
         "dood", "van", "aan", "met", "een", "geen", "niet", "niks", "dat", "dit", "ze", "het", "zo", "dom", "vies", "allemaal", "weg", "op",
         "waarom", "stomme", "vieze", "vuile", "domme", "luie", "gore", "smerige", "vind", "denk", "elke", "iedere", "wil", "hier", "en", "of", "wat", "maar", "mijn", "ons", "dan", "als", "ook", "wel",
         "toch", "nou", "vertrouw", "veel", "zoveel", "teveel", "te", "wat", "zulke"];

    private static readonly string[] Followers = ["oprotten", "opdonderen", "ophoepelen", "opkrassen", "weg", "verdienen", "eruit", "horen", "hebben", "zullen",
         "vermoorden", "afmaken", "doodschieten", "verkrachten", "opsluiten", "doodslaan"];

    /// <summary>What is only asked of words that no list knows, and of hidden letters: most drafts have none, so nobody makes it before.</summary>
    private sealed class Guesses
    {
        public Guesses(ListWords words, HashSet<string> guarded, HashSet<string> mended)
        {
            foreach (var name in StrongLists)
            {
                Strong.UnionWith(words.Of(name).Where(w => w.Length >= MinSlipLength));
            }

            // In the order of the lists, each word once.
            foreach (var word in guarded.Where(w => w[0] is >= 'a' and <= 'z'))
            {
                if (!ByFirstLetter.TryGetValue(word[0], out var bucket))
                {
                    ByFirstLetter[word[0]] = bucket = [];
                }

                bucket.Add(word);
            }

            Slips = new SlipFilter(mended.Concat(Strong));
            Groups = [.. words.Of("groep"), .. words.Of("scheldgroep"), .. words.Of("beroepsgroep"), .. words.Of("groepbijvoeglijk")];
            Openers = [.. words.Of("haatwoord"), .. words.Of("koppel"), .. words.Of("moetzou"), .. FunctionWords];
            MayOpen = WordFilter.Of(Openers);
            Followers = [.. words.Of("koppel"), .. words.Of("moetzou"), .. words.Of("slechtdoen"), .. SpellingVocabulary.Followers];
            Hard = [.. words.Of("scheldnaam"), .. words.Of("scheldgroep"), .. words.Of("hard"), .. words.Of("waardeloos"), .. words.Of("afkeer").Where(w => w.Length > 6)];
            People = [.. words.Of("mensenwoord")];
            Violence = [.. words.Of("geweld"), .. words.Of("lijfgeweld")];
            Violence.Remove("moorden");
            Real = [.. words.Of("verschrijving.niet")];
        }

        public HashSet<string> Strong { get; } = new(StringComparer.Ordinal);

        public Dictionary<char, List<string>> ByFirstLetter { get; } = [];

        public SlipFilter Slips { get; }

        public HashSet<string> Groups { get; }

        public HashSet<string> Openers { get; }

        public WordFilter MayOpen { get; }

        public HashSet<string> Followers { get; }

        public HashSet<string> Hard { get; }

        public HashSet<string> People { get; }

        public HashSet<string> Violence { get; }

        /// <summary>Words that are no slips, though they look like some.</summary>
        public HashSet<string> Real { get; }
    }
}
