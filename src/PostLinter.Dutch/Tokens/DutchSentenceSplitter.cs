using System.Runtime.InteropServices;
using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Cuts the tokens of one block into sentences: at punctuation, at emoji that stand for it, and at line breaks where the
/// line is one of its own. Drafts in lower case are cut too; a hard-wrapped paragraph is not.
/// </summary>
public sealed class DutchSentenceSplitter : ISentenceSplitter
{
    /// <inheritdoc />
    public void Split(string text, IReadOnlyList<Token> tokens, TokenRange block, List<TokenRange> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(sentences);

        var walk = new SentenceWalk(text, AsSpan(tokens), block);
        var start = block.Start;
        while (start < block.End)
        {
            var end = walk.FindEnd(start);
            sentences.Add(new TokenRange(start, end));
            start = end;
        }
    }

    private static ReadOnlySpan<Token> AsSpan(IReadOnlyList<Token> tokens) => tokens switch
    {
        List<Token> list => CollectionsMarshal.AsSpan(list),
        Token[] array => array,
        _ => tokens.ToArray(),
    };
}
