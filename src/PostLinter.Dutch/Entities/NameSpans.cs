using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>Cuts what does not belong to a name off its ends: possessive endings, quotation marks, signs.</summary>
internal static class NameSpans
{
    public static TextSpan Trim(TokenStream stream, TaggedRange range)
    {
        var text = stream.Source.Text;
        var span = stream.SpanOf(range.Tokens);
        var (start, end) = (span.Start, span.End);
        while (start < end && !IsOfWord(text, start) && text[start] is not ('\'' or '’'))
        {
            start++;
        }

        while (end > start && !IsOfWord(text, end - 1) && !IsInitialDot(text, start, end))
        {
            end--;
        }

        if (start < end && (range.Kind is EntityKind.Person or EntityKind.Public))
        {
            end = WithoutPossessive(stream, range, text, start, end);
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>A letter or digit, or half of one beyond the basic plane (<c>𝓢𝓪𝓷𝓷𝓮</c>).</summary>
    private static bool IsOfWord(string text, int at)
    {
        var first = at > 0 && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;
        return char.IsLetterOrDigit(text, first);
    }

    /// <summary>"Tess S." and "tess s." keep their dot.</summary>
    private static bool IsInitialDot(string text, int start, int end) =>
        text[end - 1] == '.' && end - start >= 2 && char.IsLetter(text[end - 2]) && (end - start == 2 || !char.IsLetter(text[end - 3]));

    /// <summary>
    /// <c>Sanne's</c>, <c>Hans'</c>; and <c>Jaspers fiets</c>, where the word is no name of its own but is one without
    /// its last letter.
    /// </summary>
    private static int WithoutPossessive(TokenStream stream, TaggedRange range, string text, int start, int end)
    {
        var lastToken = range.Tokens.End - 1;
        if (end - start > 3 && text[end - 1] is 's' && text[end - 2] is '\'' or '’')
        {
            return end - 2;
        }

        if (end - start > 2 && text[end - 1] is '\'' or '’')
        {
            return end - 1;
        }

        var lower = stream[lastToken].Lower;
        if (lower.Length > 3 && lower[^1] == 's' && Belongs(stream, range, lower))
        {
            return end;
        }

        const WordClasses names = WordClasses.FirstName | WordClasses.FirstNameOrWord;
        var isPossessive = lower.Length > 3 && lower[^1] == 's' && lower != "diens" && text[end - 1] is ('s' or 'S') && stream[lastToken].Span.End == end
            && !Lexicon.Has(lower, names | WordClasses.Surname | WordClasses.SurnameOrWord | WordClasses.FirstNameRare)
            && Lexicon.Has(lower.AsSpan(0, lower.Length - 1), names)
            && lastToken + 1 < stream.Count && stream[lastToken + 1].Kind == TokenKind.Word;
        return isPossessive ? end - 1 : end;
    }

    /// <summary>
    /// The last letter is the name's own: <c>Socrates</c> and <c>Ton Sijbrands</c> are listed so, and of a full name that ends in
    /// a first name (<c>Willemijn Okkes</c>) the whole is likelier a surname than the first name a possessive.
    /// </summary>
    private static bool Belongs(TokenStream stream, TaggedRange range, string last) =>
        Lexicon.Has(string.Join(' ', Enumerable.Range(range.Tokens.Start, range.Tokens.Count).Select(t => stream[t].Lower)), WordClasses.Public)
        || (range.Tokens.Count > 1 && !Lexicon.Has(last.AsSpan(0, last.Length - 1), WordClasses.Surname | WordClasses.SurnameOrWord));
}
