using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>How a label can stand where a name stood, so that the sentence stays whole.</summary>
/// <param name="Span">What makes room, in UTF-16 code units: the name, with its title and its ending where those go along.</param>
/// <param name="InBrackets">True where the words before the name stay and the label follows them: "onze juf (medewerker A)".</param>
/// <param name="StartsSentence">True where the label takes a capital.</param>
/// <param name="TakesPossessive">True where <c>'s</c> has to follow the label: "Hans' fiets", "Jaspers fiets".</param>
public readonly record struct NamePhrase(TextSpan Span, bool InBrackets, bool StartsSentence, bool TakesPossessive);

/// <summary>
/// Finds what belongs to a name. A title goes along with it ("juf Marieke" is one person), unless a determiner holds it in
/// its place ("onze juf Marieke"). A possessive stays one: a label ends in a letter, and after that Dutch writes <c>'s</c>.
/// </summary>
public static class NamePhrases
{
    /// <summary>Groups of <see cref="NameCues"/>: forms of address, functions, family.</summary>
    private const uint LastTitleGroup = 3;

    private const uint PupilGroup = 4;

    private static readonly HashSet<string> Determiners = new(StringComparer.Ordinal)
    {
        "de", "het", "een", "'n", "die", "deze", "dit", "dat", "mijn", "m'n", "mn", "onze", "ons", "jouw", "je", "uw", "zijn", "z'n", "zn", "haar", "d'r",
        "hun", "jullie", "elke", "geen", "welke", "eigen",
    };

    /// <param name="stream">The draft's tokens.</param>
    /// <param name="name">A person in it.</param>
    /// <param name="word">What the label calls such a person: <c>leerling</c>.</param>
    /// <param name="known">The person's names, as found so far.</param>
    public static NamePhrase Of(TokenStream stream, Entity name, string word, IReadOnlyList<string> known)
    {
        var end = EndOf(stream, name, out var isPossessive, out var takesPossessive);
        var sentence = stream.SentenceOf(name.Tokens.Start);
        var first = FirstOf(stream, name.Tokens.Start, sentence.Start, known);
        var title = TitleBefore(stream, first, sentence.Start);
        var start = first;
        var inBrackets = false;
        if (title < start)
        {
            var last = stream[start - 1].Lower;
            var isSame = last == word || last == word + "e" || last == word + "s";
            var isHeld = HasDeterminer(stream, title, sentence.Start) || NameCues.GroupOf(last) == PupilGroup;
            inBrackets = isHeld && !isSame && !isPossessive;
            start = inBrackets ? start : title;
        }

        var from = start == name.Tokens.Start ? name.Span.Start : stream[start].Span.Start;
        return new NamePhrase(TextSpan.FromBounds(from, end), inBrackets, !inBrackets && IsFirst(stream, start, sentence.Start), takesPossessive);
    }

    /// <summary>True for "moeder Petra": the word before the name says it.</summary>
    public static bool IsParent(TokenStream stream, Entity name) =>
        name.Tokens.Start > stream.SentenceOf(name.Tokens.Start).Start
        && stream[name.Tokens.Start - 1].Lower is "moeder" or "vader" or "mama" or "papa" or "mam" or "pap" or "ouder";

    /// <summary>"De Vries", where somebody is known as "Sem de Vries": the article is the name's.</summary>
    private static int FirstOf(TokenStream stream, int name, int first, IReadOnlyList<string> known)
    {
        while (name > first && Lexicon.Has(stream[name - 1].Lower, WordClasses.NameParticle) && Touch(stream, name - 1)
            && known.Any(k => k.Contains($" {stream[name - 1].Lower} {stream[name].Lower}", StringComparison.OrdinalIgnoreCase)))
        {
            name--;
        }

        return name;
    }

    private static int EndOf(TokenStream stream, Entity name, out bool isPossessive, out bool takesPossessive)
    {
        var tail = stream.Source[TextSpan.FromBounds(name.Span.End, Math.Max(name.Span.End, stream.SpanOf(name.Tokens).End))];
        isPossessive = tail is "'s" or "’s" or "'" or "’" or "s";
        takesPossessive = isPossessive && tail.Length == 1;
        return takesPossessive ? name.Span.End + 1 : name.Span.End;
    }

    /// <summary>The first token of the titles right before a name, or the name itself where there is none.</summary>
    private static int TitleBefore(TokenStream stream, int name, int first)
    {
        var start = name;
        while (start > first && IsTitle(stream[start - 1].Lower) && Touch(stream, start - 1))
        {
            start--;
        }

        return start > first && start < name && stream[start].Lower == "heer" && stream[start - 1].Lower == "de" ? start - 1 : start;
    }

    private static bool IsTitle(string word) =>
        NameCues.GroupOf(word) is (> 0 and <= LastTitleGroup) or PupilGroup || word is "heer" or "familie" or "fam." or "gezin" || Lexicon.Has(word, WordClasses.Title);

    /// <summary>Nothing but blanks stand between a token and the next.</summary>
    private static bool Touch(TokenStream stream, int token)
    {
        var between = stream.Source[TextSpan.FromBounds(stream[token].Span.End, stream[token + 1].Span.Start)];
        return between.Length > 0 && between.IndexOfAnyExcept(" \u00a0") < 0;
    }

    /// <summary>"onze juf", "de nieuwe juf".</summary>
    private static bool HasDeterminer(TokenStream stream, int title, int first)
    {
        if (title > first && Determiners.Contains(stream[title - 1].Lower))
        {
            return true;
        }

        return title - 1 > first && stream[title - 1].Kind == TokenKind.Word && stream[title - 1].Lower.EndsWith('e') && Determiners.Contains(stream[title - 2].Lower);
    }

    /// <summary>The first word of its sentence, written with a capital.</summary>
    private static bool IsFirst(TokenStream stream, int token, int first)
    {
        for (var i = first; i < token; i++)
        {
            if (stream[i].Kind is not (TokenKind.Punctuation or TokenKind.Emoji))
            {
                return false;
            }
        }

        return stream.IsCapitalized(token);
    }
}
