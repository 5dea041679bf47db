using System.Numerics;

namespace PostLinter.Dutch.Tokens;

/// <summary>
/// What is worked out for the words of one draft, so that a word that comes back costs a look: one place for many words, in which
/// the last one stands. Whoever makes one drops it with the draft.
/// </summary>
/// <remarks>Not safe for use by two threads at once.</remarks>
/// <typeparam name="T">What is worked out.</typeparam>
internal sealed class WordMemo<T>
{
    /// <summary>In fewer tokens too few words come back.</summary>
    private const int LeastTokens = 200;

    private const int MostSlots = 1 << 13;

    private readonly Func<string, T> _work;
    private readonly (string? Word, T Value)[] _slots;
    private readonly int _shift;

    /// <param name="tokens">How many tokens will be asked after.</param>
    /// <param name="work">Works it out, of the word alone.</param>
    public WordMemo(int tokens, Func<string, T> work)
    {
        // Of four tokens of Dutch hardly one is a new word.
        _work = work;
        _slots = tokens < LeastTokens ? [] : new (string?, T)[BitOperations.RoundUpToPowerOf2((uint)Math.Min(tokens / 4, MostSlots))];
        _shift = 32 - BitOperations.Log2((uint)_slots.Length);
    }

    /// <summary>What a word came to; it is not empty.</summary>
    public T this[string word]
    {
        get
        {
            if (_slots.Length == 0)
            {
                return _work(word);
            }

            var letters = (uint)((word[0] << 16) ^ (word[word.Length / 2] << 11) ^ (word[^1] << 5) ^ word.Length);
            ref var slot = ref _slots[(int)((letters * 0x9E3779B1u) >> _shift)];
            if (word != slot.Word)
            {
                slot = (word, _work(word));
            }

            return slot.Value;
        }
    }
}
