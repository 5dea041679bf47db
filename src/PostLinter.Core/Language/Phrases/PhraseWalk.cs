namespace PostLinter.Core.Language.Phrases;

/// <summary>One walk of the automaton over sentences: from token to token the paths that are open, and what ends.</summary>
internal readonly ref struct PhraseWalk
{
    private static readonly ulong Capital = PhraseHash.Of(SymbolTable.Keys.Class, "hoofdletter");

    private static readonly ulong[] Kinds = [.. Enum.GetValues<TokenKind>().Select(k => PhraseHash.Of(SymbolTable.Keys.Class, ClassOf(k)))];

    private readonly PhraseTable _table;
    private readonly PhraseView _view;
    private readonly ReadOnlySpan<int> _rootTargets;
    private readonly TokenStream _stream;
    private readonly TokenClasses? _classes;
    private readonly SymbolSet _symbols;

    public PhraseWalk(PhraseTable table, TokenStream stream, TokenClasses? classes, SymbolSet symbols)
    {
        _table = table;
        _view = new PhraseView(table);
        _rootTargets = table.RootTargets;
        _stream = stream;
        _classes = classes;
        _symbols = symbols;
    }

    /// <summary>Appends the matches in a sentence, in the order of their ends.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="open">Room for paths; holds nothing of worth, before and after.</param>
    /// <param name="next">Room for paths likewise.</param>
    /// <param name="found">Receives the matches.</param>
    public void Match(TokenRange sentence, OpenPaths open, OpenPaths next, List<PhraseMatch> found)
    {
        open.Clear();
        var lastWord = LastWord(sentence);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            _symbols.Clear();
            Collect(i);
            next.Clear();
            Step(open.Nodes, open.Starts, next);
            foreach (var symbol in _symbols.Items)
            {
                if (_rootTargets[symbol] is >= 0 and var target)
                {
                    next.Add(target, i);
                }
            }

            if (i == sentence.Start)
            {
                Step([PhraseTable.StartRoot], [i], next);
            }

            Accept(next, i + 1, i >= lastWord, found);
            (open, next) = (next, open);
        }
    }

    /// <summary>Puts down the symbols of a token.</summary>
    private void Collect(int index)
    {
        var token = _stream[index];
        var lower = token.Lower.AsSpan();
        var written = token.Span.Of(_stream.Source.Text);
        var word = PhraseHash.Walk(lower);
        _symbols.Add(_view.SymbolsOf(PhraseHash.Finish(word, SymbolTable.Keys.Word)));
        var exact = written.SequenceEqual(lower) ? word : PhraseHash.Walk(written);
        _symbols.Add(_view.SymbolsOf(PhraseHash.Finish(exact, SymbolTable.Keys.Exact)));
        if (token.Kind is TokenKind.Word or TokenKind.Hashtag)
        {
            AddParts(lower);
            if (_stream.IsCapitalized(index))
            {
                _symbols.Add(_view.SymbolsOf(Capital));
            }
        }

        _symbols.Add(_view.SymbolsOf(Kinds[(int)token.Kind]));
        foreach (var atom in _classes is null ? [] : _classes.Of(index))
        {
            var kind = atom.Kind == PhraseAtomKind.Class ? SymbolTable.Keys.Class : SymbolTable.Keys.Word;
            _symbols.Add(_view.SymbolsOf(PhraseHash.Of(kind, atom.Text)));
        }
    }

    /// <summary>The beginnings and ends that lists ask for; a whole word is neither.</summary>
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

            _symbols.Add(_view.SymbolsOf(PhraseHash.Finish(state, SymbolTable.Keys.Prefix)));
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

            _symbols.Add(_view.SymbolsOf(PhraseHash.Finish(state, SymbolTable.Keys.Suffix)));
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

    /// <summary>Appends the nodes that the symbols lead to from some nodes, each once a beginning.</summary>
    private void Step(ReadOnlySpan<int> open, ReadOnlySpan<int> starts, OpenPaths next)
    {
        // What is asked most often: fifty open paths a token, each with a few edges.
        var nodes = _view.Nodes;
        var edgeSymbols = _view.EdgeSymbols;
        var edgeTargets = _view.EdgeTargets;
        var marks = _symbols.Marks;
        var turn = _symbols.Turn;
        var many = _symbols.Items.Length * 2;
        for (var p = 0; p < open.Length; p++)
        {
            var node = open[p];
            var fields = nodes[node];
            var end = nodes[node + 1].FirstEdge;
            if (end - fields.FirstEdge <= many)
            {
                for (var edge = fields.FirstEdge; edge < end; edge++)
                {
                    if (marks[edgeSymbols[edge]] == turn)
                    {
                        next.Add(edgeTargets[edge], starts[p]);
                    }
                }
            }
            else
            {
                foreach (var symbol in _symbols.Items)
                {
                    if (_view.Follow(node, symbol) is >= 0 and var target)
                    {
                        next.Add(target, starts[p]);
                    }
                }
            }

            if (fields.Repeated > 0 && marks[fields.Repeated] == turn)
            {
                next.Add(node, starts[p]);
            }

            if (fields.Any >= 0)
            {
                next.Add(fields.Any, starts[p]);
            }
        }
    }

    private void Accept(OpenPaths paths, int end, bool atEnd, List<PhraseMatch> found)
    {
        var nodes = _view.Nodes;
        var open = paths.Nodes;
        for (var p = 0; p < open.Length; p++)
        {
            var last = nodes[open[p] + 1].FirstAccept;
            for (var a = nodes[open[p]].FirstAccept; a < last; a++)
            {
                var accept = _view.Accepts[a];
                if (atEnd || accept.AtEnd == 0)
                {
                    found.Add(new PhraseMatch(_table.Text(accept.List), new TokenRange(paths.Starts[p], end), _table.Text(accept.Payload)));
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
