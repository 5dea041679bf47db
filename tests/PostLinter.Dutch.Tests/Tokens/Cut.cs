using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Tests.Tokens;

/// <summary>Shows tokens and sentences as text, so that a test reads as a row of a table.</summary>
internal static class Cut
{
    private static readonly DutchTokenizer Tokenizer = new();

    private static readonly DutchSentenceSplitter Splitter = new();

    public static List<Token> Tokens(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }

    /// <summary>The tokens as written, with ¦ between them.</summary>
    public static string Written(string text) => string.Join('¦', Tokens(text).Select(t => t.Span.Of(text).ToString()));

    /// <summary>The folded forms, with ¦ between them.</summary>
    public static string Lower(string text) => string.Join('¦', Tokens(text).Select(t => t.Lower));

    /// <summary>The first letter of each token's kind.</summary>
    public static string Kinds(string text) => string.Concat(Tokens(text).Select(t => t.Kind switch
    {
        TokenKind.Hashtag => '#',
        TokenKind.Handle => '@',
        TokenKind.Email => 'M',
        TokenKind.Punctuation => '.',
        var kind => kind.ToString()[0],
    }));

    /// <summary>The sentences as written, from their first to their last token, with ¦ between them.</summary>
    public static string Sentences(string text)
    {
        var tokens = Tokens(text);
        return string.Join('¦', Ranges(text, tokens).Select(r => text[tokens[r.Start].Span.Start..tokens[r.End - 1].Span.End]));
    }

    public static List<TokenRange> Ranges(string text, List<Token> tokens)
    {
        var sentences = new List<TokenRange>();
        Splitter.Split(text, tokens, new TokenRange(0, tokens.Count), sentences);
        return sentences;
    }
}
