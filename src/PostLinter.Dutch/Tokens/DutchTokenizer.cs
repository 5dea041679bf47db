using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Cuts Dutch text into tokens with hand-written scanners, in one walk and without look-back.
/// Mixed forms that begin with a digit (<c>3b</c>) are numbers, those that begin with a letter (<c>h4c</c>) words.
/// </summary>
/// <remarks>
/// <see cref="Token.Lower"/> of an emoji is the sequence without variation selectors. The tokenizer remembers words it has
/// seen, within bounds, so that a word costs one string; it may be shared between threads. Whoever keeps one keeps words of
/// the texts that it read.
/// </remarks>
public sealed class DutchTokenizer : ITokenizer
{
    private StringPool? _pool;

    /// <inheritdoc />
    public void Tokenize(string text, TextSpan block, List<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);

        // Whoever comes while the pool is out works with a new one.
        var pool = Interlocked.Exchange(ref _pool, null) ?? new StringPool();
        new BlockScanner(block.Of(text), block.Start, pool, tokens).Run();
        Volatile.Write(ref _pool, pool);
    }
}
