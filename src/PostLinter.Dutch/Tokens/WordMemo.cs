namespace PostLinter.Dutch.Tokens;

/// <summary>
/// What was worked out for the words of one draft, so that a word that comes back costs a look: one place for many words, in which
/// the last one stands. Whoever makes one drops it with the draft.
/// </summary>
/// <remarks>Not safe for use by two threads at once.</remarks>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class WordMemo<T>
{
    /// <summary>In fewer tokens too few words come back.</summary>
    private const int LeastTokens = 200;

    private const int Slots = 1 << 10;

    private readonly (string? Word, T Value)[] _slots = new (string?, T)[Slots];

    /// <summary>A memo for a piece of a draft, or null where the piece is not worth one.</summary>
    /// <param name="tokens">How many tokens the piece has.</param>
    public static WordMemo<T>? For(int tokens) => tokens < LeastTokens ? null : new WordMemo<T>();

    /// <summary>The place of a word, where what is known of it stands if the word is the same.</summary>
    /// <param name="word">The word as it is looked up; not empty.</param>
    public ref (string? Word, T Value) this[string word]
    {
        get
        {
            var hash = (uint)((word[0] << 16) ^ (word[word.Length / 2] << 11) ^ (word[^1] << 5) ^ word.Length);
            return ref _slots[(int)((hash * 0x9E3779B1u) >> 22)];
        }
    }
}
