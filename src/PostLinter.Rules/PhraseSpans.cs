using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;

namespace PostLinter.Rules;

/// <summary>Where a finding about a match of a word list points.</summary>
internal static class PhraseSpans
{
    /// <summary>The words of a match, without punctuation that a gap or border of its pattern took along.</summary>
    public static TextSpan Of(PostFacts facts, PhraseMatch match)
    {
        var stream = facts.Tokens;
        var (start, end) = (match.Tokens.Start, match.Tokens.End);
        while (end - 1 > start && stream[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        while (start < end - 1 && stream[start].Kind == TokenKind.Punctuation)
        {
            start++;
        }

        return stream.SpanOf(new TokenRange(start, end));
    }
}
