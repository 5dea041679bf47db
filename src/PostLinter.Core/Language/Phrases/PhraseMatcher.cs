using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PostLinter.Core.Analysis;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// All word lists in one automaton over symbols of tokens, matched in one pass. A token has several symbols (its word, the
/// beginnings and ends of words that lists ask for, the lists it belongs to, its kind), so several paths may be open at
/// once; their number is bounded by the lists, not by the text.
/// </summary>
public sealed class PhraseMatcher
{
    private readonly PhraseTable _table;
    private readonly string[] _exceptions;
    private readonly ConcurrentBag<Workspace> _idle = [];

    /// <summary>Walks a table that was compiled before.</summary>
    /// <param name="compiled">The table.</param>
    /// <param name="isTrusted">
    /// True for a table that was made just now, or lies in an assembly, which does not load cut off, or that its host has seen to be whole: it is
    /// not looked over, because that would take longer than all the rest of making the matcher.
    /// </param>
    /// <exception cref="InvalidDataException">The data is no such table, is cut off, or is of another version.</exception>
    public PhraseMatcher(ReadOnlyMemory<byte> compiled, bool isTrusted = false)
    {
        _table = new PhraseTable(compiled, isTrusted);
        var names = new List<string>();
        foreach (var number in _table.Numbers(PhraseTable.Section.Lists))
        {
            names.Add(_table.Text(number));
        }

        Names = [.. names];
        _exceptions = [.. names.Where(n => n.EndsWith(".niet", StringComparison.Ordinal))];
    }

    /// <summary>Compiles lists and walks them.</summary>
    /// <param name="lists">The lists to match, and those that their patterns may name as a class.</param>
    /// <exception cref="ArgumentException">A pattern names a list that does not exist or that holds more than single words.</exception>
    public PhraseMatcher(IEnumerable<PhraseList> lists)
        : this(PhraseCompiler.Compile(lists), isTrusted: true)
    {
    }

    /// <summary>Classes that patterns may name besides lists: kinds of tokens and of entities.</summary>
    public static IReadOnlySet<string> BuiltInClasses => SymbolTable.BuiltInClasses;

    /// <summary>Names of the lists.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The single words of the lists, by list.</summary>
    public ListWords ReadWords() => new(_table);

    /// <summary>The single words of the lists that have any, as classes for other lists; patterns of several steps are left out.</summary>
    public IEnumerable<PhraseList> WordLists
    {
        get
        {
            var pairs = _table.Numbers(PhraseTable.Section.WordLists).ToArray();
            for (var i = 0; i < pairs.Length; i += 2)
            {
                ImmutableArray<PhraseAtom> atoms = [.. _table.Text(pairs[i + 1]).Split(' ').Select(PhraseAtom.Read)];
                yield return new PhraseList(_table.Text(pairs[i]), [new PhrasePattern([[new PhraseStep(atoms)]], false, false, string.Empty)], IsClass: true);
            }
        }
    }

    /// <summary>Finds the leftmost longest matches of every list; no match crosses the border of a sentence.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="classes">More classes of the tokens, or null.</param>
    /// <param name="scheduler">Works on pieces of a long draft at once where the host has threads for it; null does one after the other.</param>
    /// <param name="memory">What was found in the last version of the draft, or null; the result is the same.</param>
    public PhraseMatches Match(TokenStream stream, TokenClasses? classes = null, WorkScheduler? scheduler = null, DraftMemory? memory = null)
    {
        var sentences = stream.Sentences;
        var last = memory?.Of(this);
        var matched = memory is null ? null : new MatchedSentences(stream, classes);
        var pieces = WorkPieces.Count(scheduler, stream.Count);
        var found = new FoundByList[pieces];
        WorkPieces.Run(scheduler, pieces, sentences.Length, (piece, from, to) =>
        {
            var workspace = _idle.TryTake(out var idle) ? idle : new Workspace(_table);
            var walk = new PhraseWalk(_table, stream, classes, workspace.Symbols, workspace.Words);
            var here = workspace.Found;
            for (var i = from; i < to; i++)
            {
                var before = here.Count;
                if (last is null || !last.TryRecall(stream, classes, sentences[i], here))
                {
                    walk.Match(sentences[i], workspace.Open, workspace.Next, here);
                }

                matched?.Put(i, CollectionsMarshal.AsSpan(here)[before..]);
            }

            found[piece] = new FoundByList(here, new PhraseView(_table).Accepts, _table.TextCount);
            workspace.Clear();
            _idle.Add(workspace);
        });
        if (matched is not null)
        {
            matched.Close();
            memory!.Keep(this, matched);
        }

        return Resolve(found);
    }

    /// <summary>What one walk writes on; as large as the table, so it is kept for the next piece and the next draft. Holds numbers, no words.</summary>
    private sealed class Workspace(PhraseTable table)
    {
        public OpenPaths Open { get; } = new(table.NodeCount);

        public OpenPaths Next { get; } = new(table.NodeCount);

        public SymbolWindow Symbols { get; } = new(table);

        public WordSymbols Words { get; } = new();

        public List<FoundPhrase> Found { get; } = [];

        /// <summary>Makes room for the next; what a very long one took is given back.</summary>
        public void Clear()
        {
            const int Kept = 1 << 16;
            Words.Clear();
            Found.Clear();
            if (Found.Capacity > Kept)
            {
                Found.Capacity = Kept;
            }
        }
    }

    /// <summary>
    /// Keeps the leftmost longest of the overlapping matches of a list and drops what an exception overlaps: of each list when
    /// somebody asks for it, since most only serve the patterns of others.
    /// </summary>
    private PhraseMatches Resolve(FoundByList[] pieces)
    {
        var byList = new Dictionary<string, Lazy<ImmutableArray<PhraseMatch>>>(StringComparer.Ordinal);
        foreach (var list in _table.Numbers(PhraseTable.Section.Lists))
        {
            foreach (var piece in pieces)
            {
                if (!piece.Of(list).IsEmpty)
                {
                    byList[_table.Text(list)] = LeftmostLongest(pieces, list);
                    break;
                }
            }
        }

        foreach (var exception in _exceptions)
        {
            var list = exception[..^".niet".Length];
            if (byList.TryGetValue(exception, out var not) && byList.TryGetValue(list, out var matches))
            {
                byList[list] = new(() => matches.Value.RemoveAll(m => PhraseMatches.AnyIn(not.Value.AsSpan(), m.Tokens)));
            }
        }

        return byList.Count == 0 ? PhraseMatches.None : new PhraseMatches(byList);
    }

    private Lazy<ImmutableArray<PhraseMatch>> LeftmostLongest(FoundByList[] pieces, int list) => new(() =>
    {
        var (count, end) = (0, 0);
        foreach (var piece in pieces)
        {
            foreach (var match in piece.Of(list))
            {
                (count, end) = match.Tokens.Start >= end ? (count + 1, match.Tokens.End) : (count, end);
            }
        }

        var accepts = new PhraseView(_table).Accepts;
        var kept = new PhraseMatch[count];
        (count, end) = (0, 0);
        foreach (var piece in pieces)
        {
            foreach (var match in piece.Of(list))
            {
                if (match.Tokens.Start >= end)
                {
                    end = match.Tokens.End;
                    kept[count++] = new PhraseMatch(_table.Text(list), match.Tokens, _table.Text(accepts[match.Accept].Payload));
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(kept);
    });
}
