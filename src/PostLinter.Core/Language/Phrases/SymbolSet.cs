namespace PostLinter.Core.Language.Phrases;

/// <summary>The symbols of one token: a list to walk and a mark a symbol to ask. Emptied without touching the marks.</summary>
internal sealed class SymbolSet(int symbols)
{
    private readonly int[] _marks = new int[symbols];
    private int _turn;

    public List<int> Items { get; } = new(64);

    public void Clear()
    {
        Items.Clear();
        _turn++;
    }

    public void Add(int symbol)
    {
        if (_marks[symbol] != _turn)
        {
            _marks[symbol] = _turn;
            Items.Add(symbol);
        }
    }

    public bool Contains(int symbol) => _marks[symbol] == _turn;
}
