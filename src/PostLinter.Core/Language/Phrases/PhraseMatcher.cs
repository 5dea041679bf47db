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
    /// True for a table that was made just now, or lies in an assembly, which does not load cut off: it is not looked over, because that would
    /// take longer than all the rest of making the matcher.
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
    /// <param name="lists">The lists to match.</param>
    /// <param name="classes">Lists that patterns may name as a class and that are not matched themselves.</param>
    /// <exception cref="ArgumentException">A pattern names a list that does not exist or that holds more than single words.</exception>
    public PhraseMatcher(IEnumerable<PhraseList> lists, IEnumerable<PhraseList>? classes = null)
        : this(PhraseCompiler.Compile(lists, classes), isTrusted: true)
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
    /// <param name="memory">What was found in the last version of the draft, or null; the result is the same.</param>
    public PhraseMatches Match(TokenStream stream, TokenClasses? classes = null, WorkScheduler? scheduler = null, PhraseMemory? memory = null)
    {
        var sentences = stream.Sentences;
        var last = memory?.Of(this);
        var matched = memory is null ? null : new MatchedSentences(stream, classes);
        var pieces = WorkPieces.Count(scheduler, stream.Count);
        var workspaces = new Workspace[pieces];
        WorkPieces.Run(scheduler, pieces, sentences.Length, (piece, from, to) =>
        {
            var workspace = workspaces[piece] = _idle.TryTake(out var idle) ? idle : new Workspace(_table);
            var walk = new PhraseWalk(_table, stream, classes, workspace.Symbols);
            var found = workspace.Found;
            for (var i = from; i < to; i++)
            {
                var before = found.Count;
                if (last is null || !last.TryRecall(stream, classes, sentences[i], found))
                {
                    walk.Match(sentences[i], workspace.Open, workspace.Next, found);
                }

                matched?.Put(i, CollectionsMarshal.AsSpan(found)[before..]);
            }
        });
        if (matched is not null)
        {
            matched.Close();
            memory!.Keep(this, matched);
        }

        var matches = Resolve(workspaces);
        foreach (var workspace in workspaces)
        {
            workspace.Clear();
            _idle.Add(workspace);
        }

        return matches;
    }

    /// <summary>What one walk writes on; as large as the table, so it is kept for the next draft. Holds numbers, no words.</summary>
    private sealed class Workspace(PhraseTable table)
    {
        public OpenPaths Open { get; } = new(table.NodeCount);

        public OpenPaths Next { get; } = new(table.NodeCount);

        public SymbolWindow Symbols { get; } = new(table);

        public List<FoundPhrase> Found { get; } = [];

        /// <summary>Makes room for the next draft; what a very long one took is given back.</summary>
        public void Clear()
        {
            const int Kept = 8192;
            Found.Clear();
            if (Found.Capacity > Kept)
            {
                Found.Capacity = Kept;
            }
        }
    }

    /// <summary>Keeps the leftmost longest of the overlapping matches of a list and drops what an exception overlaps.</summary>
    private PhraseMatches Resolve(Workspace[] pieces)
    {
        var view = new PhraseView(_table);
        var byList = new Dictionary<string, ImmutableArray<PhraseMatch>>(StringComparer.Ordinal);
        using var found = new FoundByList([.. pieces.Select(p => p.Found)], view.Accepts, _table.TextCount);
        foreach (var list in found)
        {
            byList[_table.Text(view.Accepts[list[0].Accept].List)] = LeftmostLongest(list, view.Accepts);
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

        return byList.Count == 0 ? PhraseMatches.None : new PhraseMatches(byList);
    }

    /// <param name="ordered">What was found of a list; its beginning is overwritten with what is kept.</param>
    /// <param name="accepts">What is accepted.</param>
    private ImmutableArray<PhraseMatch> LeftmostLongest(Span<FoundPhrase> ordered, ReadOnlySpan<PhraseAccept> accepts)
    {
        var count = 0;
        foreach (var match in ordered)
        {
            if (count == 0 || ordered[count - 1].Tokens.End <= match.Tokens.Start)
            {
                ordered[count++] = match;
            }
        }

        var kept = new PhraseMatch[count];
        for (var i = 0; i < count; i++)
        {
            var accept = accepts[ordered[i].Accept];
            kept[i] = new PhraseMatch(_table.Text(accept.List), ordered[i].Tokens, _table.Text(accept.Payload));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(kept);
    }
}
