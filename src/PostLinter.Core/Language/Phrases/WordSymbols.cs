namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// The runs of symbols that words have by their letters, so that a word that comes back is not looked up again. Holds numbers, no
/// words: one place for many words, in which the last one stands.
/// </summary>
internal sealed class WordSymbols
{
    private const int Slots = 1 << 12;

    private readonly Slot[] _slots = new Slot[Slots];
    private SymbolRun[] _runs = new SymbolRun[Slots];
    private int _count;
    private int _start;

    /// <summary>Forgets all words.</summary>
    public void Clear()
    {
        Array.Clear(_slots);
        _count = 0;
    }

    /// <summary>The runs of a word, in the order in which they were put down; false if they are not known.</summary>
    /// <param name="key">Tells the word from others.</param>
    /// <param name="runs">The runs; of no worth once others are put down.</param>
    public bool TryGet(ulong key, out ReadOnlySpan<SymbolRun> runs)
    {
        var slot = _slots[key % Slots];
        runs = _runs.AsSpan(slot.Start, slot.Length);
        return slot.Length > 0 && slot.Key == key;
    }

    /// <summary>Begins a word.</summary>
    public void Begin() => _start = _count;

    /// <summary>Puts down a run of the word.</summary>
    public void Add(SymbolRun run)
    {
        if (_count == _runs.Length)
        {
            Array.Resize(ref _runs, _count * 2);
        }

        _runs[_count++] = run;
    }

    /// <summary>The word has no more runs.</summary>
    public void End(ulong key) => _slots[key % Slots] = new Slot(key, _start, _count - _start);

    private readonly record struct Slot(ulong Key, int Start, int Length);
}
