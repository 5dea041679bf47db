using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// What some tokens in a row offer: for each the runs of symbols in the table that it has, for the selected one the symbols as a
/// set, and for every symbol that a path may need where it stands last.
/// </summary>
internal sealed class SymbolWindow
{
    /// <summary>Tokens that one window holds at most.</summary>
    public const int Size = 256;

    /// <summary>Of a word of 64 bits; a shift looks at the low bits of its count alone.</summary>
    private const int LogBitsOfWord = 6;

    // The clock counts tokens for as long as the window lives, so that what it held before lies in the past.
    private readonly int[] _last;
    private readonly ulong[] _set;
    private readonly int[] _ends = new int[Size];

    // The words that everybody uses stand in hundreds of patterns: what they offer is made ready when one comes, and kept.
    private readonly Dictionary<SymbolRun, LongRun> _longRuns = [];
    private readonly PhraseTable _table;
    private SymbolRun[] _runs = new SymbolRun[Size];
    private int _clock;
    private int _tokens;
    private int _count;
    private SymbolRun _selected;

    /// <param name="table">The table whose symbols these are.</param>
    public SymbolWindow(PhraseTable table)
    {
        _table = table;
        _last = new int[table.Order.EndOfNeeds];
        _set = NewSet(table.Order);
        Clear();
    }

    /// <summary>The runs of the selected token; a symbol may stand in several.</summary>
    public ReadOnlySpan<SymbolRun> Runs => _runs.AsSpan(_selected.Start, _selected.Length);

    /// <summary>How many symbols stand in the runs of the selected token.</summary>
    public int Total { get; private set; }

    /// <summary>For each symbol that a path may need the time of the last token that has it; no symbol, 0, is always to come.</summary>
    public ReadOnlySpan<int> Last => _last;

    /// <summary>The symbols of the selected token, a bit each.</summary>
    public ReadOnlySpan<ulong> Set => _set;

    /// <summary>The time of the selected token.</summary>
    public int Now { get; private set; }

    /// <summary>Empties the window.</summary>
    public void Clear()
    {
        if (_clock >= int.MaxValue - (2 * Size))
        {
            Array.Clear(_last);
            _clock = 0;
        }

        _last[0] = int.MaxValue;
        Now = _clock;
        (_count, _tokens, _selected) = (0, 0, default);
    }

    /// <summary>Adds a run to the token that is being put down.</summary>
    /// <param name="run">Where the run stands.</param>
    /// <param name="view">The table.</param>
    public void Add(SymbolRun run, PhraseView view)
    {
        if (run.Length == 0)
        {
            return;
        }

        if (_count == _runs.Length)
        {
            Array.Resize(ref _runs, _count * 2);
        }

        _runs[_count++] = run;
        var last = _last;
        foreach (var symbol in view.Symbols(run))
        {
            if (symbol >= last.Length)
            {
                break;
            }

            last[symbol] = _clock + 1;
        }
    }

    /// <summary>The token that is being put down has no more symbols.</summary>
    public void EndToken()
    {
        _ends[_tokens++] = _count;
        _clock++;
    }

    /// <summary>Makes a token of the window the selected one; they are selected in their order.</summary>
    /// <param name="token">Its place in the window.</param>
    /// <param name="view">The table.</param>
    public void Select(int token, PhraseView view)
    {
        var start = token == 0 ? 0 : _ends[token - 1];
        _selected = new SymbolRun(start, _ends[token] - start);
        Now++;
        var set = _set;
        Array.Clear(set);
        Total = 0;
        foreach (var run in Runs)
        {
            Total += run.Length;
            if (run.Length >= LongRun.Least)
            {
                Add(set, LongRunAt(run, view).Set);
                continue;
            }

            foreach (var symbol in view.Symbols(run))
            {
                Put(set, symbol);
            }
        }
    }

    /// <summary>A run made ready; only for one that is long.</summary>
    public LongRun LongRunAt(SymbolRun run, PhraseView view) =>
        _longRuns.TryGetValue(run, out var made) ? made : _longRuns[run] = LongRun.Of(view.Symbols(run), _table);

    /// <summary>An empty set of symbols.</summary>
    public static ulong[] NewSet(SymbolOrder order) => new ulong[(order.End >> LogBitsOfWord) + 1];

    /// <summary>Puts a symbol into a set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Put(Span<ulong> set, int symbol) => set[symbol >> LogBitsOfWord] |= 1UL << symbol;

    /// <summary>Adds all symbols of a set to another of the same size.</summary>
    private static void Add(Span<ulong> set, ReadOnlySpan<ulong> others)
    {
        var i = 0;
        for (; i + Vector128<ulong>.Count <= set.Length; i += Vector128<ulong>.Count)
        {
            (Vector128.Create<ulong>(set[i..]) | Vector128.Create(others[i..])).CopyTo(set[i..]);
        }

        for (; i < set.Length; i++)
        {
            set[i] |= others[i];
        }
    }

    /// <summary>True if a set holds a symbol.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<ulong> set, int symbol) => (set[symbol >> LogBitsOfWord] & (1UL << symbol)) != 0;
}
