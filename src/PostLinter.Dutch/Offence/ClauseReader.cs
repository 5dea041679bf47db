using System.Buffers;
using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Offence;

/// <summary>
/// Reads attacks that no list of phrases can hold: a target (a group, a trade, a person) and what the clause says of it, feels
/// about it or wishes it, whatever stands between; and drops what only told of one. Decides by classes of words, their order,
/// denial, tense and subject. Speaks in the names of the word lists, so that rules need not know who found what.
/// </summary>
internal sealed class ClauseReader(ListWords words)
{
    private const Sign Predicate = Sign.Bad | Sign.Foul | Sign.Hard | Sign.Hate | Sign.Harm | Sign.Out | Sign.Good | Sign.Worth | Sign.Feeling
        | Sign.Pit | Sign.Vermin | Sign.Ruin | Sign.Accept | Sign.Wish | Sign.Rid;

    /// <summary>In tokens; a sentence without end is read in parts, since what stands so far apart has nothing to do with each other.</summary>
    private const int LongestSentence = 400;

    private static readonly string[] GroupLists = ["groepsaanval", "groepsuitsluiting", "groepsuitsluiting.vast", "groepsbedreiging"];

    private readonly SignLexicon _lexicon = new(words);

    /// <summary>The matches of the lists, without those that only tell of an attack and with those that no list holds.</summary>
    /// <param name="stream">The draft in plain spelling.</param>
    /// <param name="matches">The matches of the lists.</param>
    /// <param name="groups">The classes of words that stand for a group here.</param>
    /// <param name="isName">True for a token in the name of a person.</param>
    /// <param name="scheduler">Reads pieces of a long draft at once where the host has threads for it, or null.</param>
    public PhraseMatches Read(
        TokenStream stream, PhraseMatches matches, Dictionary<int, PhraseAtom[]> groups, Func<int, bool> isName, WorkScheduler? scheduler = null)
    {
        var buffer = ArrayPool<Sign>.Shared.Rent(stream.Count);
        var pieces = WorkPieces.CountForWords(scheduler, stream.Count);
        var found = new List<PhraseMatch>[pieces];
        var told = new List<PhraseMatch>[pieces];
        WorkPieces.Run(scheduler, pieces, stream.Sentences.Length, (piece, from, to) =>
        {
            var attacks = found[piece] = [];
            var drop = told[piece] = [];
            var signs = buffer.AsSpan(0, stream.Count);
            var words = new WordMemo<Sign>(stream.Count / pieces, _lexicon.OfWord);
            for (var s = from; s < to; s++)
            {
                var sentence = stream.Sentences[s];
                for (var start = sentence.Start; start < sentence.End && sentence.Start < stream.ProseCount; start += LongestSentence)
                {
                    var part = new TokenRange(start, Math.Min(sentence.End, start + LongestSentence));
                    if (!Mark(stream, part, signs, words, groups, isName))
                    {
                        continue;
                    }

                    var clause = new Clause(stream, part, signs);
                    foreach (var list in GroupLists)
                    {
                        AddTold(clause, part, matches, list, drop);
                    }

                    if (!Narration.IsTold(clause) && Find(clause) is { } match)
                    {
                        attacks.Add(match);
                    }
                }
            }
        });
        ArrayPool<Sign>.Shared.Return(buffer);
        return matches.Without([.. told.SelectMany(t => t)]).With([.. found.SelectMany(f => f)]);
    }

    /// <summary>Fills in the signs of a sentence; false where no attack on anybody is possible.</summary>
    private bool Mark(
        TokenStream stream, TokenRange sentence, Span<Sign> signs, WordMemo<Sign> words, Dictionary<int, PhraseAtom[]> groups, Func<int, bool> isName)
    {
        var all = Sign.None;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            all |= signs[i] = stream[i].Kind == TokenKind.Word ? words[stream[i].Lower] : _lexicon.OfSign(stream[i]);
        }

        if ((all & Predicate) == 0 && (all & (Sign.Group | Sign.Trade)) == 0 && !HasGroup(sentence, groups))
        {
            return false;
        }

        for (var i = sentence.Start; i < sentence.End; i++)
        {
            if (groups.TryGetValue(i, out var classes))
            {
                signs[i] |= classes[0].Text == "scheldgroep" ? Sign.Group | Sign.Hard : Sign.Group;
            }

            if (signs[i] == Sign.None && stream[i].Kind == TokenKind.Word && _lexicon.IsPeople(stream[i].Lower))
            {
                signs[i] = Sign.Trade;
            }

            signs[i] |= isName(i) || IsPerson(stream, sentence, i) || ((signs[i] & Sign.Human) != 0 && IsPointedAt(stream, sentence, i)) ? Sign.Person : Sign.None;
            all |= signs[i];
        }

        return (all & (Sign.Target | Sign.Outlaw)) != 0;
    }

    private static bool HasGroup(TokenRange sentence, Dictionary<int, PhraseAtom[]> groups)
    {
        for (var i = sentence.Start; groups.Count > 0 && i < sentence.End; i++)
        {
            if (groups.ContainsKey(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"jij", "hem"; "je" and "haar" where they own nothing.</summary>
    private static bool IsPerson(TokenStream stream, TokenRange sentence, int i)
    {
        var next = i + 1 < sentence.End ? stream[i + 1] : default;
        return stream[i].Lower switch
        {
            "jij" or "jou" or "hem" or "hij" or "jullie" => next.Lower is not ("soort" or "leven" or "volk"),
            "je" or "haar" or "u" => next.Kind != TokenKind.Word || next.Lower is "en" or "echt" or "zo" or "gewoon" or "ook" or "nu" or "allemaal" or "met" or "moet" or "om" or "als",
            "zij" or "ze" => next.Lower is "zou" or "moet" or "mag" or "hoort" or "verdient",
            _ => false,
        };
    }

    /// <summary>"die meid", "deze rechter"; in "dat meiden" the word before opens a clause.</summary>
    private static bool IsPointedAt(TokenStream stream, TokenRange sentence, int i) =>
        i > sentence.Start
        && (stream[i - 1].Lower is "die" or "deze" or "zo'n" || (stream[i - 1].Lower is "dat" or "dit" && !stream[i].Lower.EndsWith("en", StringComparison.Ordinal)));

    private static void AddTold(in Clause clause, TokenRange sentence, PhraseMatches matches, string list, List<PhraseMatch> told)
    {
        foreach (var match in matches.In(list, sentence))
        {
            if (Narration.IsTold(clause, match.Tokens))
            {
                told.Add(match);
            }
        }
    }

    private static PhraseMatch? Find(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if (!clause.Has(i, Sign.Target | Sign.Outlaw))
            {
                continue;
            }

            var end = i + 1;
            while (clause.Has(end, Sign.Group) && clause.Has(i, Sign.Group))
            {
                end++;
            }

            var target = new TokenRange(i, end);
            var isGroup = clause.Has(i, Sign.Group) || (clause.Has(i, Sign.One) && clause.Word(i - 1) is "een" or "elke" or "iedere" or "geen" or "enkele" or "zo'n");
            if (Harms.Find(clause, target) is { } harm)
            {
                return new PhraseMatch(isGroup ? "groepsbedreiging" : "dreiging", Join(harm, target), string.Empty);
            }

            if (Attack(clause, target) is { } attack)
            {
                return new PhraseMatch(isGroup ? "groepsaanval" : "belediging", Join(attack, target), string.Empty);
            }

            i = end - 1;
        }

        return null;
    }

    private static TokenRange? Attack(in Clause clause, TokenRange target)
    {
        var isPerson = clause.Has(target.Start, Sign.Person) && !clause.Has(target.Start, Sign.Group | Sign.Trade | Sign.School);
        if (isPerson)
        {
            return Hostility.Find(clause, target);
        }

        return clause.Has(target.Start, Sign.Target)
            ? Hostility.Find(clause, target) ?? Predications.Find(clause, target) ?? Comparisons.Find(clause, target)
            : Comparisons.Find(clause, target) ?? (clause.Word(target.Start - 1) is "een" or "geen" ? Predications.OfOne(clause, target) : null);
    }

    private static TokenRange Join(TokenRange a, TokenRange b) => new(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
