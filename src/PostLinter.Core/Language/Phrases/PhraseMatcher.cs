using System.Collections.Concurrent;
using System.Collections.Immutable;

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
    /// <param name="extraClasses">
    /// More classes of a token (<c>persoon</c>, <c>school</c> …) or words that it stands for, or null.
    /// </param>
    public PhraseMatches Match(TokenStream stream, Func<int, IEnumerable<PhraseAtom>>? extraClasses = null)
    {
        var found = new List<PhraseMatch>();
        var workspace = _idle.TryTake(out var idle) ? idle : new Workspace(_table);
        var (open, next, symbols) = (workspace.Open, workspace.Next, workspace.Symbols);
        var view = new PhraseView(_table);
        foreach (var sentence in stream.Sentences)
        {
            open.Clear();
            var lastWord = LastWord(stream, sentence);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                symbols.Clear();
                Collect(view, stream, i, symbols);
                if (extraClasses is not null)
                {
                    foreach (var atom in extraClasses(i))
                    {
                        view.AddSymbols(atom.Kind == PhraseAtomKind.Class ? SymbolTable.Keys.Class : SymbolTable.Keys.Word, atom.Text, symbols);
                    }
                }

                next.Clear();
                foreach (var (node, start) in open.Items)
                {
                    Step(view, node, symbols, start, next);
                }

                foreach (var symbol in symbols.Items)
                {
                    if (_table.FollowRoot(symbol) is >= 0 and var target)
                    {
                        next.Add(target, i);
                    }
                }

                if (i == sentence.Start)
                {
                    Step(view, PhraseTable.StartRoot, symbols, i, next);
                }

                foreach (var (node, start) in next.Items)
                {
                    Accept(view, node, new TokenRange(start, i + 1), i >= lastWord, found);
                }

                (open, next) = (next, open);
            }
        }

        _idle.Add(workspace);
        return Resolve(found);
    }

    /// <summary>What one walk writes on; as large as the table, so it is kept for the next draft. Holds numbers of nodes, no words.</summary>
    private sealed class Workspace(PhraseTable table)
    {
        public OpenPaths Open { get; } = new(table.NodeCount);

        public OpenPaths Next { get; } = new(table.NodeCount);

        public SymbolSet Symbols { get; } = new(table.SymbolCount);
    }

    /// <summary>Appends the symbols of a token.</summary>
    private static void Collect(in PhraseView view, TokenStream stream, int index, SymbolSet symbols)
    {
        var token = stream[index];
        var lower = token.Lower.AsSpan();
        view.AddSymbols(SymbolTable.Keys.Word, lower, symbols);
        view.AddSymbols(SymbolTable.Keys.Exact, token.Span.Of(stream.Source.Text), symbols);
        if (token.Kind is TokenKind.Word or TokenKind.Hashtag)
        {
            foreach (var length in view.PrefixLengths)
            {
                if (length >= lower.Length)
                {
                    break;
                }

                view.AddSymbols(SymbolTable.Keys.Prefix, lower[..length], symbols);
            }

            foreach (var length in view.SuffixLengths)
            {
                if (length >= lower.Length)
                {
                    break;
                }

                view.AddSymbols(SymbolTable.Keys.Suffix, lower[^length..], symbols);
            }

            if (stream.IsCapitalized(index))
            {
                view.AddSymbols(SymbolTable.Keys.Class, "hoofdletter", symbols);
            }
        }

        view.AddSymbols(SymbolTable.Keys.Class, ClassOf(token.Kind), symbols);
    }

    private static string ClassOf(TokenKind kind) => kind switch
    {
        TokenKind.Word => "woord",
        TokenKind.Number => "getal",
        TokenKind.Emoji => "emoji",
        TokenKind.Hashtag => "hashtag",
        TokenKind.Handle => "handle",
        TokenKind.Url => "url",
        TokenKind.Email => "email",
        _ => "leesteken",
    };

    /// <summary>Appends the nodes that a token leads to from a node, each once.</summary>
    private static void Step(in PhraseView view, int node, SymbolSet symbols, int start, OpenPaths next)
    {
        // What is asked most often: fifty open paths a token, each with a few edges.
        var fields = view.Nodes[node];
        var count = view.Nodes[node + 1].FirstEdge - fields.FirstEdge;
        if (count <= symbols.Items.Count * 2)
        {
            var edges = view.EdgeSymbols.Slice(fields.FirstEdge, count);
            for (var edge = 0; edge < edges.Length; edge++)
            {
                if (symbols.Contains(edges[edge]))
                {
                    next.Add(view.EdgeTargets[fields.FirstEdge + edge], start);
                }
            }
        }
        else
        {
            foreach (var symbol in symbols.Items)
            {
                if (view.Follow(node, symbol) is >= 0 and var target)
                {
                    next.Add(target, start);
                }
            }
        }

        if (fields.Repeated > 0 && symbols.Contains(fields.Repeated))
        {
            next.Add(node, start);
        }

        if (fields.Any >= 0)
        {
            next.Add(fields.Any, start);
        }
    }

    private void Accept(in PhraseView view, int node, TokenRange tokens, bool atEnd, List<PhraseMatch> found)
    {
        foreach (var accept in view.Accepts[view.Nodes[node].FirstAccept..view.Nodes[node + 1].FirstAccept])
        {
            if (atEnd || accept.AtEnd == 0)
            {
                found.Add(new PhraseMatch(_table.Text(accept.List), tokens, _table.Text(accept.Payload)));
            }
        }
    }

    private static int LastWord(TokenStream stream, TokenRange sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.Start && stream[last].Kind is TokenKind.Punctuation or TokenKind.Emoji)
        {
            last--;
        }

        return last;
    }

    /// <summary>Keeps the leftmost longest of the overlapping matches of a list and drops what an exception overlaps.</summary>
    private PhraseMatches Resolve(List<PhraseMatch> found)
    {
        if (found.Count == 0)
        {
            return PhraseMatches.None;
        }

        var byList = ImmutableDictionary.CreateBuilder<string, ImmutableArray<PhraseMatch>>();
        foreach (var group in found.GroupBy(m => m.List))
        {
            var kept = ImmutableArray.CreateBuilder<PhraseMatch>();
            foreach (var match in group.OrderBy(m => m.Tokens.Start).ThenByDescending(m => m.Tokens.End))
            {
                if (kept.Count == 0 || kept[^1].Tokens.End <= match.Tokens.Start)
                {
                    kept.Add(match);
                }
            }

            byList[group.Key] = kept.ToImmutable();
        }

        foreach (var exception in _exceptions)
        {
            var list = exception[..^".niet".Length];
            if (byList.TryGetValue(exception, out var not) && byList.TryGetValue(list, out var matches))
            {
                var kept = matches.RemoveAll(m => not.Any(n => n.Tokens.OverlapsWith(m.Tokens)));
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

        return new PhraseMatches(byList.ToImmutable());
    }
}
