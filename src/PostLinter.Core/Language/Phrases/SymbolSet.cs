namespace PostLinter.Core.Language.Phrases;

/// <summary>The symbols of one token: a list to walk and a mark a symbol to ask. Emptied without touching the marks.</summary>
/// <param name="symbols">One more than the largest symbol.</param>
internal sealed class SymbolSet(int symbols)
{
    private readonly int[] _items = new int[symbols];
    private readonly int[] _marks = new int[symbols];
    private int _count;

    public ReadOnlySpan<int> Items => _items.AsSpan(0, _count);

    /// <summary>For each symbol the turn in which it was last added.</summary>
    public ReadOnlySpan<int> Marks => _marks;

    /// <summary>Symbols whose mark is this are in the set.</summary>
    public int Turn { get; private set; } = 1;

    public void Clear()
    {
        _count = 0;
        if (Turn == int.MaxValue)
        {
            Array.Clear(_marks);
            Turn = 0;
        }

        Turn++;
    }

    public void Add(ReadOnlySpan<int> symbols)
    {
        foreach (var symbol in symbols)
        {
            if (_marks[symbol] != Turn)
            {
                _marks[symbol] = Turn;
                _items[_count++] = symbol;
            }
        }
    }
}
