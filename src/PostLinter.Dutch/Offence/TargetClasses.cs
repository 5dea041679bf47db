using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Offence;

/// <summary>
/// Tells which words stand for a group of people though they are no group names by themselves: "zwarte mensen", "iedere
/// vrouw", "mensen met een beperking", "kutmarokkaan", and the "ze" that looks back at one.
/// </summary>
internal sealed class TargetClasses
{
    private static readonly PhraseAtom[] Group = [new(PhraseAtomKind.Class, "groep")];
    private static readonly PhraseAtom[] Pronoun = [new(PhraseAtomKind.Class, "groepsverwijzing")];
    private static readonly PhraseAtom[] Slur = [new(PhraseAtomKind.Class, "scheldgroep"), new(PhraseAtomKind.Class, "groep")];

    private const int Starts = 1 << 10;

    /// <summary>A group named in a sentence may be meant by the pronouns of so many behind it.</summary>
    private const int Reach = 2;

    /// <summary>How many tokens back "hem" may look into the sentence before.</summary>
    private const int SentenceBefore = 8;

    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _others;
    private readonly HashSet<string> _adjectives;
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _curses;
    private readonly HashSet<string> _marks;

    // For each number of two letters whether a curse begins so: hardly any word is looked up.
    private readonly bool[] _curseStarts = new bool[Starts];

    public TargetClasses(ListWords words)
    {
        _groups = [.. words.Of("groep")];
        _others = [.. words.Of("beroepsgroep")];
        _adjectives = [.. words.Of("groepbijvoeglijk")];
        _people = [.. words.Of("mensenwoord")];
        _curses = [.. words.Of("scheldvoorvoegsel")];
        foreach (var curse in _curses.Where(c => c.Length > 1))
        {
            _curseStarts[StartOf(curse)] = true;
        }

        _marks = [.. words.Of("groepkenmerk")];
    }

    /// <summary>The classes of the tokens that have any.</summary>
    /// <param name="stream">The draft in plain spelling.</param>
    /// <param name="scheduler">Reads pieces of a long draft at once where the host has threads for it, or null.</param>
    public Dictionary<int, PhraseAtom[]> Find(TokenStream stream, WorkScheduler? scheduler = null)
    {
        var pieces = new Dictionary<int, PhraseAtom[]>[WorkPieces.Count(scheduler, stream.Count)];
        WorkPieces.Run(scheduler, pieces.Length, stream.Sentences.Length, (piece, from, to) =>
            Find(stream, stream.Sentences.AsSpan()[Math.Max(0, from - Reach)..to], pieces[piece] = []));
        var found = pieces[0];
        foreach (var more in pieces.AsSpan(1))
        {
            foreach (var (token, classes) in more)
            {
                found[token] = classes;
            }
        }

        return found;
    }

    /// <summary>
    /// Adds the classes of the tokens of some sentences in a row. Of the first <see cref="Reach"/> it may find too little, since it
    /// does not know what stood before them.
    /// </summary>
    private void Find(TokenStream stream, ReadOnlySpan<TokenRange> sentences, Dictionary<int, PhraseAtom[]> found)
    {
        var reach = 0;
        var kinds = new WordMemo<WordKind>(sentences.IsEmpty ? 0 : sentences[^1].End - sentences[0].Start, KindOf);
        foreach (var sentence in sentences)
        {
            var named = reach > 0;
            var here = false;
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                var word = stream[i].Lower;
                var kind = kinds[word];
                if (kind.HasFlag(WordKind.Group))
                {
                    here = named = true;
                }
                else if (ClassOf(stream, sentence, i, kind, out var from, out var last) is { } classes)
                {
                    here = named = true;
                    for (var k = from; k <= last; k++)
                    {
                        found[k] = classes;
                    }
                }
                else if (named && word is "ze" or "zij" or "hen" or "hun" or "jullie" or "die" or "dat" or "deze" or "dit" or "zulke" or "zulk" or "wat" or "het" or "allemaal" or "stuk" or "hem" or "haar" or "'m" && LooksBack(stream, sentence, i, word))
                {
                    found[i] = Pronoun;
                }
                else if (kind.HasFlag(WordKind.Other))
                {
                    // Somebody else came in between: "de juffen … ze".
                    named = here;
                }
            }

            if (here && sentence.Start > 0 && stream[sentence.Start].Lower is "het" or "dat" && sentence.Count > 2 && stream[sentence.Start + 1].Lower is "zijn" or "blijven")
            {
                LookAhead(stream, stream.SentenceOf(sentence.Start - 1), found);
            }

            reach = here ? Reach : reach - 1;
        }
    }

    /// <summary>"Sluit ze op. Het zijn maar …": whom the pronoun meant is said afterwards.</summary>
    private static void LookAhead(TokenStream stream, TokenRange before, Dictionary<int, PhraseAtom[]> found)
    {
        for (var i = before.Start; i < before.End; i++)
        {
            if (stream[i].Lower is "ze" or "hen" or "hun")
            {
                found[i] = Pronoun;
            }
        }
    }

    private WordKind KindOf(string word) => (_groups.Contains(word) ? WordKind.Group : 0) | (_others.Contains(word) ? WordKind.Other : 0)
        | (_people.Contains(word) ? WordKind.People : 0) | (IsSlurCompound(word) ? WordKind.Slur : 0);

    private PhraseAtom[]? ClassOf(TokenStream stream, TokenRange sentence, int i, WordKind kind, out int from, out int last)
    {
        from = last = i;
        var word = stream[i].Lower;
        if (stream[i].Kind is TokenKind.Word && kind.HasFlag(WordKind.Slur))
        {
            return Slur;
        }

        // "een zwarte kan …": the adjective stands for the people.
        if (word is "zwarte" or "blanke" or "turkse" or "marokkaanse" or "gekleurde" && i > sentence.Start && i + 1 < sentence.End
            && stream[i - 1].Lower is "een" or "elke" or "iedere" or "die"
            && stream[i + 1].Lower is "kan" or "is" or "moet" or "hoort" or "heeft" or "wil" or "mag" or "zal")
        {
            return Group;
        }

        // "een Pool", "elke Fin": a people that is an ordinary word as well.
        if (word is "pool" or "fin" or "deen" or "ier" or "zweed" or "noor" or "oekraïner" && i > sentence.Start
            && stream[i - 1].Lower is "een" or "elke" or "iedere" or "die" or "deze" or "enkele" or "zo'n"
            && char.IsUpper(stream.Source[stream[i].Span.Start]))
        {
            return Group;
        }

        if (!kind.HasFlag(WordKind.People))
        {
            return null;
        }

        var before = i > sentence.Start ? stream[i - 1].Lower : string.Empty;
        if (_adjectives.Contains(before) || (before.Length > 3 && (_adjectives.Contains(before + "e") || _adjectives.Contains(before + before[^1] + "e"))))
        {
            from = i - 1;
            return Group;
        }

        if (before is "elke" or "iedere" or "ieder" or "elk" && word is "vrouw" or "man" or "meisje" or "meid" or "jongen")
        {
            return Group;
        }

        // "een vrouw hoort …", "een man moet …": said of one, meant of all.
        if (before is "een" && word is "vrouw" or "man" or "meisje" or "jongen" && i + 1 < sentence.End
            && stream[i + 1].Lower is "hoort" or "moet" or "mag" or "verdient" or "deugt" or "stinkt" or "liegt" or "zoals" or "als")
        {
            return Group;
        }

        return i + 2 < sentence.End && stream[i + 1].Lower is "met" or "van" or "in" && DescribesGroup(stream, i + 2, sentence.End, out last) ? Group : null;
    }

    private bool DescribesGroup(TokenStream stream, int i, int end, out int last)
    {
        last = i - 2;
        for (var k = i; k < end && k < i + 4; k++)
        {
            if (_marks.Contains(stream[k].Lower))
            {
                last = k;
                return true;
            }
        }

        return false;
    }

    private bool IsSlurCompound(string word)
    {
        var curses = _curses.GetAlternateLookup<ReadOnlySpan<char>>();
        if (word.Length < 2 || !_curseStarts[StartOf(word)])
        {
            return false;
        }

        foreach (var length in (ReadOnlySpan<int>)[2, 3, 4, 5, 6])
        {
            if (word.Length > length + 2 && curses.Contains(word.AsSpan(0, length)) && IsGroup(word[length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number of the first two letters; others may share it.</summary>
    private static int StartOf(string word) => ((word[0] * 31) + word[1]) % Starts;

    private bool IsGroup(string word) => _groups.Contains(word) || _groups.Contains(word + "en") || _groups.Contains(word + "n");

    /// <summary>"die" and "dat" look back as "dat volk", "dat soort mensen", "die lui", or alone before a verb.</summary>
    private bool LooksBack(TokenStream stream, TokenRange sentence, int i, string word)
    {
        if (word is "ze" or "zij" or "hen" or "hun")
        {
            return true;
        }

        var next = i + 1 < sentence.End ? stream[i + 1].Lower : string.Empty;
        return word switch
        {
            "die" => next is "zijn" or "moeten" or "horen" or "hebben" or "kunnen" or "verdienen" or "deugen" or "stinken" or "liegen" or "stelen" or "willen" or "zouden" or "mogen" or "krijgen" or "maken" or "snappen" or "haat" or "verpesten" or "lui" or "mensen" or "gasten" or "types",
            "jullie" => next is "soort" or "volk" or "slag" or "ras",
            "dat" when next is "zijn" or "waren" or "blijven" => true,
            "het" => next is "zijn" or "blijven" && i == sentence.Start,
            "wat" => next is "een" && (i == sentence.Start || stream[i - 1].Lower is ",") && i + 2 < sentence.End && stream[i + 2].Lower is not ("mooi" or "leuke" or "leuk"),
            "allemaal" or "stuk" => i == sentence.Start,
            "hem" or "haar" or "'m" => (word is not "haar" || next is not "") && IsOneOfThem(stream, sentence, i, word),
            "dat" or "zulke" or "zulk" or "deze" or "dit" => next is "volk" or "tuig" or "gespuis" or "soort" or "mensen" or "lui",
            _ => false,
        };
    }

    /// <summary>"Als ik een moslim zie, sla ik hem": one of a group, named with "een" or "elke" earlier in the sentence.</summary>
    private bool IsOneOfThem(TokenStream stream, TokenRange sentence, int i, string word)
    {
        for (var k = Math.Max(1, word is "hem" ? sentence.Start - SentenceBefore : sentence.Start + 1); k < i; k++)
        {
            if ((_groups.Contains(stream[k].Lower) && stream[k - 1].Lower is "een" or "één" or "elke" or "iedere" or "zo'n") || (k > sentence.Start + 1 && _adjectives.Contains(stream[k - 1].Lower) && _people.Contains(stream[k].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a word is by itself.</summary>
    [Flags]
    private enum WordKind
    {
        None = 0,
        Group = 1,
        Other = 2,
        People = 4,
        Slur = 8,
    }
}
