using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    /// <exception cref="InvalidDataException">The data is no such table, is cut off, or is of another version.</exception>
    public PhraseMatcher(ReadOnlyMemory<byte> compiled)
    {
        _table = new PhraseTable(compiled);
        var names = new List<string>();
        foreach (var number in _table.Numbers(PhraseTable.Section.Lists))
        {
            names.Add(_table.Text(number));
        }

        Names = [.. names];
        _exceptions = [.. names.Where(n => n.EndsWith(".niet", StringComparison.Ordinal))];
    }

    /// <summary>Compiles lists and walks them.</summary>
    /// <param name="lists">The lists to match.</param>
    /// <param name="classes">Lists that patterns may name as a class and that are not matched themselves.</param>
    /// <exception cref="ArgumentException">A pattern names a list that does not exist or that holds more than single words.</exception>
    public PhraseMatcher(IEnumerable<PhraseList> lists, IEnumerable<PhraseList>? classes = null)
        : this(PhraseCompiler.Compile(lists, classes))
    {
    }

    /// <summary>Classes that patterns may name besides lists: kinds of tokens and of entities.</summary>
    public static IReadOnlySet<string> BuiltInClasses => SymbolTable.BuiltInClasses;

    /// <summary>Names of the lists.</summary>
    public IReadOnlyCollection<string> Names { get; }

    /// <summary>The single words of the lists, by list.</summary>
    public ListWords ReadWords() => new(_table);

    /// <summary>The single words of the lists that have any; patterns of several steps are left out.</summary>
    public IEnumerable<PhraseList> WordLists
    {
        get
        {
            var pairs = _table.Numbers(PhraseTable.Section.WordLists).ToArray();
            for (var i = 0; i < pairs.Length; i += 2)
            {
                ImmutableArray<PhraseAtom> atoms = [.. _table.Text(pairs[i + 1]).Split(' ').Select(PhraseAtom.Read)];
                yield return new PhraseList(_table.Text(pairs[i]), [new PhrasePattern([[new PhraseStep(atoms)]], false, false, string.Empty)]);
            }
        }
    }

    /// <summary>Finds the leftmost longest matches of every list; no match crosses the border of a sentence.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="classes">More classes of the tokens, or null.</param>
    /// <param name="scheduler">Works on pieces of a long draft at once where the host has threads for it; null does one after the other.</param>
    public PhraseMatches Match(TokenStream stream, TokenClasses? classes = null, WorkScheduler? scheduler = null)
    {
        var sentences = stream.Sentences;
        var pieces = WorkPieces.Count(scheduler, stream.Count);
        var found = new List<PhraseMatch>[pieces];
        WorkPieces.Run(scheduler, pieces, sentences.Length, (piece, from, to) =>
        {
            var matches = found[piece] = [];
            var workspace = _idle.TryTake(out var idle) ? idle : new Workspace(_table);
            var walk = new PhraseWalk(_table, stream, classes, workspace.Symbols);
            for (var i = from; i < to; i++)
            {
                walk.Match(sentences[i], workspace.Open, workspace.Next, matches);
            }

            _idle.Add(workspace);
        });
        return Resolve(found);
    }

    /// <summary>What one walk writes on; as large as the table, so it is kept for the next draft. Holds numbers of nodes, no words.</summary>
    private sealed class Workspace(PhraseTable table)
    {
        public OpenPaths Open { get; } = new(table.NodeCount);

        public OpenPaths Next { get; } = new(table.NodeCount);

        public SymbolSet Symbols { get; } = new(table.SymbolCount);
    }

    /// <summary>Keeps the leftmost longest of the overlapping matches of a list and drops what an exception overlaps.</summary>
    private PhraseMatches Resolve(List<PhraseMatch>[] found)
    {
        var ordered = new Dictionary<string, List<PhraseMatch>>(StringComparer.Ordinal);
        foreach (var piece in found)
        {
            foreach (var match in piece)
            {
                if (!ordered.TryGetValue(match.List, out var own))
                {
                    ordered[match.List] = own = [];
                }

                // Matches come in the order of their ends, so the place is near the end.
                var place = own.Count;
                while (place > 0 && ComesBefore(match.Tokens, own[place - 1].Tokens))
                {
                    place--;
                }

                own.Insert(place, match);
            }
        }

        var byList = ImmutableDictionary.CreateBuilder<string, ImmutableArray<PhraseMatch>>();
        foreach (var (list, own) in ordered)
        {
            byList[list] = LeftmostLongest(own);
        }

        foreach (var exception in _exceptions)
        {
            var list = exception[..^".niet".Length];
            if (byList.TryGetValue(exception, out var not) && byList.TryGetValue(list, out var matches))
            {
                var kept = matches.RemoveAll(m => PhraseMatches.AnyIn(not.AsSpan(), m.Tokens));
                if (kept.IsEmpty)
                {
                    byList.Remove(list);
                }
                else
                {
                    byList[list] = kept;
                }
            }
        }

        return byList.Count == 0 ? PhraseMatches.None : new PhraseMatches(byList.ToImmutable());
    }

    private static bool ComesBefore(TokenRange a, TokenRange b) => a.Start < b.Start || (a.Start == b.Start && a.End > b.End);

    private static ImmutableArray<PhraseMatch> LeftmostLongest(List<PhraseMatch> ordered)
    {
        var kept = ImmutableArray.CreateBuilder<PhraseMatch>();
        foreach (var match in ordered)
        {
            if (kept.Count == 0 || kept[^1].Tokens.End <= match.Tokens.Start)
            {
                kept.Add(match);
            }
        }

        return kept.DrainToImmutable();
    }
}
