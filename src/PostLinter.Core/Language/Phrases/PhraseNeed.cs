using System.Runtime.CompilerServices;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Symbols of which every path onward goes through at least one: a path is dropped as soon as no token that has one of them is
/// to come. Where a path needs nothing, all are 0; where it needs fewer, one stands several times.
/// </summary>
internal readonly record struct PhraseNeed(ushort A, ushort B, ushort C, ushort D)
{
    /// <summary>The most symbols that a need holds.</summary>
    public const int Most = 4;

    /// <summary>A need in the form of the table.</summary>
    /// <param name="symbols">The symbols, at most <see cref="Most"/>; none where a path needs nothing.</param>
    /// <exception cref="OverflowException">A symbol does not fit.</exception>
    public static PhraseNeed Of(IReadOnlyList<int> symbols)
    {
        return symbols.Count == 0 ? default : new PhraseNeed(At(0), At(1), At(2), At(3));

        ushort At(int place) => checked((ushort)symbols[place % symbols.Count]);
    }

    /// <summary>True if a token that has one of the symbols comes after a time.</summary>
    /// <param name="last">See <see cref="SymbolWindow.Last"/>.</param>
    /// <param name="now">The time.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsToCome(ReadOnlySpan<int> last, int now) => last[A] > now || last[B] > now || last[C] > now || last[D] > now;
}
