using PostLinter.Core.Text;

namespace PostLinter.Core.Language;

/// <summary>Cuts text into tokens.</summary>
public interface ITokenizer
{
    /// <summary>
    /// Tokens of <paramref name="block"/> in order, without overlap, appended to <paramref name="tokens"/>.
    /// Every character that is not white space or a filler (U+0000 in a masked text) lies in exactly one token.
    /// Linear in the length of the block.
    /// </summary>
    void Tokenize(string text, TextSpan block, List<Token> tokens);
}

/// <summary>Groups the tokens of one block into sentences.</summary>
public interface ISentenceSplitter
{
    /// <summary>Appends to <paramref name="sentences"/> ranges that cover <paramref name="block"/> exactly, in order.</summary>
    void Split(string text, IReadOnlyList<Token> tokens, TokenRange block, List<TokenRange> sentences);
}
