using System.Runtime.CompilerServices;

namespace PostLinter.Core.Language.Phrases;

/// <summary>One walk of the automaton over sentences: from token to token the paths that are open, and what ends.</summary>
internal readonly ref struct PhraseWalk
{
    /// <summary>Looking a symbol up among the edges of a node takes as long as looking at so many edges in a row.</summary>
    private const int EdgesOfLookup = 16;

    private static readonly ulong Capital = PhraseHash.Of(SymbolTable.Keys.Class, "hoofdletter");

    private static readonly ulong[] Kinds = [.. Enum.GetValues<TokenKind>().Select(k => PhraseHash.Of(SymbolTable.Keys.Class, ClassOf(k)))];

    private readonly PhraseView _view;
    private readonly ReadOnlySpan<PhraseRootEdge> _rootEdges;
    private readonly TokenStream _stream;
    private readonly TokenClasses? _classes;
    private readonly SymbolWindow _symbols;
    private readonly WordSymbols _words;

    public PhraseWalk(PhraseTable table, TokenStream stream, TokenClasses? classes, SymbolWindow symbols, WordSymbols words)
    {
        _words = words;
        _view = new PhraseView(table);
        _rootEdges = table.RootEdges;
        _stream = stream;
        _classes = classes;
        _symbols = symbols;
    }

    /// <summary>Appends the matches in a sentence, in the order of their ends.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="open">Room for paths; holds nothing of worth, before and after.</param>
    /// <param name="next">Room for paths likewise.</param>
    /// <param name="found">Receives the matches.</param>
    public void Match(TokenRange sentence, OpenPaths open, OpenPaths next, List<FoundPhrase> found)
    {
        open.Clear();
        var lastWord = LastWord(sentence);
        for (var from = sentence.Start; from < sentence.End; from += SymbolWindow.Size)
        {
            var to = Math.Min(from + SymbolWindow.Size, sentence.End);
            Collect(from, to);
            for (var i = from; i < to; i++)
            {
                _symbols.Select(i - from, _view);

                // What a path needs must still come; of what lies behind the window anything may.
                var now = to == sentence.End ? _symbols.Now : int.MinValue;
                next.Clear();
                Step(open.Nodes, open.Starts, next, now);
                Begin(i, next, now);
                if (i == sentence.Start)
                {
                    Step([PhraseTable.StartRoot], [i], next, now);
                }

                Accept(next, i + 1, i >= lastWord, found);
                (open, next) = (next, open);
            }
        }
    }

    /// <summary>Puts down the symbols of tokens in a row.</summary>
    private void Collect(int from, int to)
    {
        _symbols.Clear();
        for (var i = from; i < to; i++)
        {
            Collect(i);
            _symbols.EndToken();
        }
    }

    /// <summary>Puts down the symbols of a token.</summary>
    private void Collect(int index)
    {
        var token = _stream[index];
        var lower = token.Lower.AsSpan();
        var written = token.Span.Of(_stream.Source.Text);
        var word = PhraseHash.Walk(lower);
        var isWord = token.Kind is TokenKind.Word or TokenKind.Hashtag;
        var key = isWord ? word : ~word;
        if (!_words.TryGet(key, out var runs))
        {
            _words.Begin();
            _words.Add(_view.RunOf(PhraseHash.Finish(word, SymbolTable.Keys.Word)));
            if (isWord)
            {
                AddParts(lower);
            }

            _words.End(key);
            _ = _words.TryGet(key, out runs);
        }

        _symbols.Add(runs[0], _view);
        var exact = written.SequenceEqual(lower) ? word : PhraseHash.Walk(written);
        _symbols.Add(_view.RunOf(PhraseHash.Finish(exact, SymbolTable.Keys.Exact)), _view);
        foreach (var run in runs[1..])
        {
            _symbols.Add(run, _view);
        }

        if (isWord && _stream.IsCapitalized(index))
        {
            _symbols.Add(_view.RunOf(Capital), _view);
        }

        _symbols.Add(_view.RunOf(Kinds[(int)token.Kind]), _view);
        foreach (var atom in _classes is null ? [] : _classes.Of(index))
        {
            var kind = atom.Kind == PhraseAtomKind.Class ? SymbolTable.Keys.Class : SymbolTable.Keys.Word;
            _symbols.Add(_view.RunOf(PhraseHash.Of(kind, atom.Text)), _view);
        }
    }

    /// <summary>Puts down the beginnings and ends of a word that lists ask for; a whole word is neither.</summary>
    private void AddParts(ReadOnlySpan<char> word)
    {
        var (state, read) = (PhraseHash.Start, 0);
        foreach (var length in _view.PrefixLengths)
        {
            if (length >= word.Length)
            {
                break;
            }

            for (; read < length; read++)
            {
                state = PhraseHash.Add(state, word[read]);
            }

            AddPart(PhraseHash.Finish(state, SymbolTable.Keys.Prefix));
        }

        (state, read) = (PhraseHash.Start, 0);
        foreach (var length in _view.SuffixLengths)
        {
            if (length >= word.Length)
            {
                break;
            }

            for (; read < length; read++)
            {
                state = PhraseHash.Add(state, word[word.Length - 1 - read]);
            }

            AddPart(PhraseHash.Finish(state, SymbolTable.Keys.Suffix));
        }
    }

    private void AddPart(ulong hash)
    {
        if (_view.RunOf(hash) is { Length: > 0 } run)
        {
            _words.Add(run);
        }
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

    /// <summary>Appends the nodes that the selected symbols lead to from the root.</summary>
    private void Begin(int index, OpenPaths next, int now)
    {
        var last = _symbols.Last;
        var edges = _rootEdges;
        var firsts = _view.Order.Firsts;
        foreach (var run in _symbols.Runs)
        {
            if (run.Length >= LongRun.Least)
            {
                foreach (ref readonly var edge in _symbols.LongRunAt(run, _view).Beginnings.AsSpan())
                {
                    Begin(in edge, index, next, last, now);
                }

                continue;
            }

            foreach (var symbol in _view.Symbols(run))
            {
                if (symbol < firsts)
                {
                    continue;
                }

                if (symbol - firsts >= edges.Length)
                {
                    break;
                }

                Begin(in edges[symbol - firsts], index, next, last, now);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Begin(ref readonly PhraseRootEdge edge, int index, OpenPaths next, ReadOnlySpan<int> last, int now)
    {
        if (edge.Need.IsToCome(last, now))
        {
            next.Add(edge.Target, index);
        }
    }

    /// <summary>Appends the nodes that the selected symbols lead to from some nodes, each once a beginning.</summary>
    private void Step(ReadOnlySpan<int> open, ReadOnlySpan<int> starts, OpenPaths next, int now)
    {
        var nodes = _view.Nodes;
        var edgeSymbols = _view.EdgeSymbols;
        var edgeTargets = _view.EdgeTargets;
        var set = _symbols.Set;
        var last = _symbols.Last;
        var many = _symbols.Total * EdgesOfLookup;
        for (var p = 0; p < open.Length; p++)
        {
            var node = open[p];
            ref readonly var fields = ref nodes[node];
            var end = nodes[node + 1].FirstEdge;
            if (end - fields.FirstEdge <= many)
            {
                var asked = edgeSymbols[fields.FirstEdge..end];
                for (var e = 0; e < asked.Length; e++)
                {
                    if (SymbolWindow.Has(set, asked[e]) && edgeTargets[fields.FirstEdge + e] is var target && nodes[target].Need.IsToCome(last, now))
                    {
                        next.Add(target, starts[p]);
                    }
                }
            }
            else
            {
                foreach (var run in _symbols.Runs)
                {
                    foreach (var symbol in _view.Symbols(run))
                    {
                        if (_view.Follow(node, symbol) is >= 0 and var behind && nodes[behind].Need.IsToCome(last, now))
                        {
                            next.Add(behind, starts[p]);
                        }
                    }
                }
            }

            if (fields.Repeated > 0 && SymbolWindow.Has(set, fields.Repeated) && fields.Need.IsToCome(last, now))
            {
                next.Add(node, starts[p]);
            }

            if (fields.Any >= 0 && nodes[fields.Any].Need.IsToCome(last, now))
            {
                next.Add(fields.Any, starts[p]);
            }
        }
    }

    private void Accept(OpenPaths paths, int end, bool atEnd, List<FoundPhrase> found)
    {
        var nodes = _view.Nodes;
        var open = paths.Nodes;
        for (var p = 0; p < open.Length; p++)
        {
            var last = nodes[open[p] + 1].FirstAccept;
            for (var a = nodes[open[p]].FirstAccept; a < last; a++)
            {
                if (atEnd || _view.Accepts[a].AtEnd == 0)
                {
                    found.Add(new FoundPhrase(a, new TokenRange(paths.Starts[p], end)));
                }
            }
        }
    }

    private int LastWord(TokenRange sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.Start && _stream[last].Kind is TokenKind.Punctuation or TokenKind.Emoji)
        {
            last--;
        }

        return last;
    }
}
