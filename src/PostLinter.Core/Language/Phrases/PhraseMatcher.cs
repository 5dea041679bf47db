using System.Collections.Immutable;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// All word lists in one trie over symbols of tokens, matched in one pass. A token has several symbols (its word, the
/// beginnings and ends of words that lists ask for, the lists it belongs to, its kind), so several paths may be open at
/// once; their number is bounded by the lists, not by the text.
/// </summary>
public sealed class PhraseMatcher
{
    private readonly SymbolTable _symbols;
    private readonly PhraseTrie _trie;
    private readonly ImmutableHashSet<string> _exceptions;

    /// <exception cref="ArgumentException">A pattern names a list that does not exist or that holds more than single words.</exception>
    public PhraseMatcher(IEnumerable<PhraseList> lists)
    {
        var all = lists.ToArray();
        _symbols = new SymbolTable(all);
        _trie = new PhraseTrie(all, _symbols);
        _exceptions = [.. all.Select(l => l.Name).Where(n => n.EndsWith(".niet", StringComparison.Ordinal))];
        Names = [.. all.Select(l => l.Name).Distinct()];
    }

    /// <summary>Names of the lists.</summary>
    public ImmutableHashSet<string> Names { get; }

    /// <summary>Finds the leftmost longest matches of every list; no match crosses the border of a sentence.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="extraClasses">
    /// More classes of a token (<c>persoon</c>, <c>school</c> …) or words that it stands for, or null.
    /// </param>
    public PhraseMatches Match(TokenStream stream, Func<int, IEnumerable<PhraseAtom>>? extraClasses = null)
    {
        var found = new List<PhraseMatch>();
        var open = new List<(int Node, int Start)>();
        var next = new List<(int Node, int Start)>();
        var symbols = new List<int>();
        foreach (var sentence in stream.Sentences)
        {
            open.Clear();
            var lastWord = LastWord(stream, sentence);
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                symbols.Clear();
                _symbols.Collect(stream, i, symbols);
                if (extraClasses is not null)
                {
                    foreach (var atom in extraClasses(i))
                    {
                        _symbols.Collect(atom, symbols);
                    }
                }

                next.Clear();
                foreach (var (node, start) in open)
                {
                    _trie.Step(node, symbols, start, next);
                }

                _trie.Step(PhraseTrie.Root, symbols, i, next);
                if (i == sentence.Start)
                {
                    _trie.Step(PhraseTrie.StartRoot, symbols, i, next);
                }

                foreach (var (node, start) in next)
                {
                    _trie.Accept(node, new TokenRange(start, i + 1), i >= lastWord, found);
                }

                (open, next) = (next, open);
            }
        }

        return Resolve(found);
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
