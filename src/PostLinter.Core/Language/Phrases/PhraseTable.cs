using System.Runtime.InteropServices;
using System.Text;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// All word lists in one flat table: what tokens mean to the patterns (symbols), an automaton over
/// symbols, and what is found where a path through it ends. Nothing is parsed when it is used.
/// </summary>
/// <remarks>
/// Form: 32-bit little-endian numbers. A header (magic <c>PLPT</c>, version, then the length of each section in numbers),
/// the sections in the order of <see cref="Section"/>, last the texts in UTF-8.
/// </remarks>
internal sealed class PhraseTable
{
    public const int Root = 0;

    /// <summary>Root of the patterns that must begin a sentence.</summary>
    public const int StartRoot = 1;

    /// <summary>Numbers of a slot of <see cref="Section.Keys"/>: two halves of a hash, start and count of symbols.</summary>
    public const int KeySize = 4;

    /// <summary>Numbers of a <see cref="PhraseNode"/>.</summary>
    public const int NodeSize = 6;

    /// <summary>Numbers of a <see cref="PhraseAccept"/>.</summary>
    public const int AcceptSize = 4;

    /// <summary>Bits of <see cref="Section.KeyBits"/> a slot of <see cref="Section.Keys"/>.</summary>
    public const int BitsPerSlot = 8;

    public const int BitsPerNumber = 32;

    private const int Magic = 0x54504C50;
    private const int Version = 5;

    /// <summary>Values of <see cref="Section"/>.</summary>
    private const int Sections = (int)Section.WordLists + 1;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly int _textStart;
    private readonly (int Start, int Length)[] _sections;
    private readonly PhraseRootEdge[] _rootEdges;
    private readonly string[] _texts;

    /// <exception cref="InvalidDataException">The data is no such table, is cut off or damaged, or is of another version.</exception>
    public PhraseTable(ReadOnlyMemory<byte> data, bool isTrusted)
    {
        _data = data;
        const int Header = Sections + 2;
        if (data.Length < Header * sizeof(int))
        {
            throw Damaged();
        }

        var numbers = MemoryMarshal.Cast<byte, int>(data.Span);
        if (numbers[0] != Magic || numbers[1] != Version)
        {
            throw Damaged();
        }

        _sections = new (int, int)[Sections];
        var start = Header;
        for (var s = 0; s < Sections; s++)
        {
            var length = numbers[2 + s];
            if (length < 0 || length > numbers.Length - start)
            {
                throw Damaged();
            }

            _sections[s] = (start, length);
            start += length;
        }

        _textStart = start * sizeof(int);
        _texts = new string[Numbers(Section.TextEnds).Length];
        Order = OrderOf(Numbers(Section.SymbolOrder));
        if (!isTrusted && !PhraseTableCheck.IsSound(this, data.Length - _textStart))
        {
            throw Damaged();
        }

        _rootEdges = FindRootEdges();
    }

    /// <summary>One more than the largest symbol.</summary>
    public int SymbolCount => Order.End;

    /// <summary>Which symbols begin a path, and which are needed.</summary>
    public SymbolOrder Order { get; }

    /// <summary>Nodes of the automaton.</summary>
    public int NodeCount => (Numbers(Section.Nodes).Length / NodeSize) - 1;

    public enum Section
    {
        /// <summary>Open-addressing hash table from what a token offers to its symbols; a power of two of slots.</summary>
        Keys,

        /// <summary>
        /// Bits, a power of two of them, set where the hash of a key points: most of what tokens offer is no key, and one look
        /// here tells.
        /// </summary>
        KeyBits,

        /// <summary>Symbols, in runs that ascend.</summary>
        Symbols,

        /// <summary>One <see cref="Phrases.SymbolOrder"/>.</summary>
        SymbolOrder,
        PrefixLengths,
        SuffixLengths,

        /// <summary><see cref="PhraseNode"/>, one more than there are, so that each knows where its edges end.</summary>
        Nodes,

        /// <summary>Symbols of the edges, ascending for each node.</summary>
        EdgeSymbols,
        EdgeTargets,

        /// <summary><see cref="PhraseAccept"/>.</summary>
        Accepts,

        /// <summary>Where each text ends in the bytes behind the sections.</summary>
        TextEnds,

        /// <summary>Texts that name lists.</summary>
        Lists,

        /// <summary>Pairs of texts: a list, and the single words that stand in it, with blanks between.</summary>
        WordLists,
    }

    /// <summary>The numbers of a section, where they lie.</summary>
    public ReadOnlySpan<int> Numbers(Section section)
    {
        var (start, length) = _sections[(int)section];
        return MemoryMarshal.Cast<byte, int>(_data.Span.Slice(start * sizeof(int), length * sizeof(int)));
    }

    /// <summary>Texts of the table.</summary>
    public int TextCount => _texts.Length;

    /// <summary>A text by its number; made once.</summary>
    public string Text(int number)
    {
        if (_texts[number] is { } made)
        {
            return made;
        }

        var ends = Numbers(Section.TextEnds);
        var start = _textStart + (number == 0 ? 0 : ends[number - 1]);
        return _texts[number] = Encoding.UTF8.GetString(_data.Span[start..(_textStart + ends[number])]);
    }

    /// <summary>For each symbol that begins a path its edge of the root. Every token asks here, so it is a table of its own.</summary>
    public ReadOnlySpan<PhraseRootEdge> RootEdges => _rootEdges;

    /// <summary>The bit of a key among those of <see cref="Section.KeyBits"/>.</summary>
    public static int BitOf(ulong hash, int numbers) => (int)(hash >> 32) & ((numbers * BitsPerNumber) - 1);

    private static SymbolOrder OrderOf(ReadOnlySpan<int> numbers) =>
        numbers.Length == 4 ? MemoryMarshal.Cast<int, SymbolOrder>(numbers)[0] : default;

    private PhraseRootEdge[] FindRootEdges()
    {
        var edges = new PhraseRootEdge[Order.EndOfFirsts - Order.Firsts];
        var view = new PhraseView(this);
        for (var edge = view.Nodes[Root].FirstEdge; edge < view.Nodes[Root + 1].FirstEdge; edge++)
        {
            var target = view.EdgeTargets[edge];
            edges[view.EdgeSymbols[edge] - Order.Firsts] = new PhraseRootEdge(target, view.Nodes[target].Need);
        }

        return edges;
    }

    /// <summary>Puts sections and texts into the form that the constructor reads.</summary>
    public static byte[] Write(IReadOnlyDictionary<Section, int[]> sections, IEnumerable<byte[]> texts)
    {
        var order = Enum.GetValues<Section>();
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(Magic);
        writer.Write(Version);
        foreach (var section in order)
        {
            writer.Write(sections[section].Length);
        }

        foreach (var section in order)
        {
            writer.Write(MemoryMarshal.AsBytes(sections[section].AsSpan()));
        }

        foreach (var text in texts)
        {
            writer.Write(text);
        }

        writer.Flush();
        return stream.ToArray();
    }

    private static InvalidDataException Damaged() => new("The table of word lists is damaged or of another version; install PostLinter again.");
}
