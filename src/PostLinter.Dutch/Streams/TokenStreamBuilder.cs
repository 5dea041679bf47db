using System.Runtime.InteropServices;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Streams;

/// <summary>
/// Lays out the tokens of a draft: first the prose, block by block, then what stands beside it. Each alt text, profile
/// text, file name, handle and hashtag of more than one word is a block of its own.
/// </summary>
public sealed class TokenStreamBuilder
{
    /// <summary>A word of Dutch and the blank behind it take so many UTF-16 code units at least.</summary>
    private const int CharactersOfToken = 5;

    private readonly PostDocument _document;
    private readonly ITokenizer _tokenizer;
    private readonly ISentenceSplitter _splitter;
    private readonly List<Token> _tokens;
    private readonly List<TokenRange> _sentences = [];
    private readonly List<TokenBlock> _blocks = [];

    /// <param name="document">The draft.</param>
    /// <param name="tokenizer">Cuts into tokens.</param>
    /// <param name="splitter">Cuts into sentences.</param>
    /// <param name="length">How long the text is that is to be laid out, in UTF-16 code units.</param>
    private TokenStreamBuilder(PostDocument document, ITokenizer tokenizer, ISentenceSplitter splitter, int length)
    {
        _document = document;
        _tokenizer = tokenizer;
        _splitter = splitter;

        // A little more than a text has: a word of Dutch and the blank behind it take five to six characters.
        _tokens = new List<Token>((length / 4) + 16);
    }

    public static TokenStream Build(PostDocument document, PostMetadata metadata, ITokenizer tokenizer, ISentenceSplitter splitter) =>
        Build(document, metadata, () => tokenizer, splitter, null);

    /// <summary>Lays out the tokens of a draft.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="tokenizer">Makes what cuts a piece into tokens.</param>
    /// <param name="splitter">Cuts into sentences.</param>
    /// <param name="scheduler">Works on pieces of a long draft at once where the host has threads for it, or null.</param>
    /// <param name="memory">What the last version of the draft left, or null; the result is the same.</param>
    public static TokenStream Build(
        PostDocument document,
        PostMetadata metadata,
        Func<ITokenizer> tokenizer,
        ISentenceSplitter splitter,
        WorkScheduler? scheduler,
        DraftMemory? memory = null)
    {
        var last = memory?.Of<LaidOutBlocks>();
        var pieces = WorkPieces.CountForWords(scheduler, document.Source.Length / CharactersOfToken);
        var built = new TokenStreamBuilder[pieces];
        WorkPieces.Run(scheduler, pieces, document.Blocks.Length, (piece, from, to) =>
        {
            var builder = built[piece] = new TokenStreamBuilder(document, tokenizer(), splitter, document.Source.Length / pieces);
            for (var i = from; i < to; i++)
            {
                builder.AddProse(document.Blocks[i], last);
            }
        });
        var sides = new TokenStreamBuilder(document, built[0]._tokenizer, splitter, 0);
        sides.AddSides(metadata, built);
        var stream = Join(document.Source, [.. built, sides], scheduler);
        memory?.Keep(new LaidOutBlocks(document.Prose, stream));
        return stream;
    }

    /// <summary>What was built in pieces, one behind the other.</summary>
    private static TokenStream Join(SourceText source, TokenStreamBuilder[] pieces, WorkScheduler? scheduler)
    {
        var tokens = new Token[pieces.Sum(p => p._tokens.Count)];
        var sentences = new TokenRange[pieces.Sum(p => p._sentences.Count)];
        var blocks = new TokenBlock[pieces.Sum(p => p._blocks.Count)];
        var starts = new int[pieces.Length];
        var (sentence, block) = (0, 0);
        foreach (var (number, piece) in pieces.Index())
        {
            var start = starts[number] = number == 0 ? 0 : starts[number - 1] + pieces[number - 1]._tokens.Count;
            foreach (var range in piece._sentences)
            {
                sentences[sentence++] = Moved(range, start);
            }

            foreach (var built in piece._blocks)
            {
                blocks[block++] = built with { Tokens = Moved(built.Tokens, start) };
            }
        }

        WorkPieces.Run(scheduler, pieces.Length > 2 ? pieces.Length : 1, pieces.Length, (_, from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                pieces[i]._tokens.CopyTo(tokens, starts[i]);
            }
        });
        return new TokenStream(
            source,
            ImmutableCollectionsMarshal.AsImmutableArray(tokens),
            ImmutableCollectionsMarshal.AsImmutableArray(sentences),
            ImmutableCollectionsMarshal.AsImmutableArray(blocks));
    }

    private static TokenRange Moved(TokenRange range, int start) => new(range.Start + start, range.End + start);

    private void AddSides(PostMetadata metadata, TokenStreamBuilder[] prose)
    {
        foreach (var piece in prose)
        {
            foreach (ref readonly var token in CollectionsMarshal.AsSpan(piece._tokens))
            {
                if (token.Kind is TokenKind.Hashtag or TokenKind.Handle)
                {
                    AddIdentifier(
                        token.Kind == TokenKind.Hashtag ? SegmentKind.Hashtag : SegmentKind.Handle,
                        TextSpan.FromBounds(token.Span.Start + 1, token.Span.End));
                }
            }
        }

        foreach (var segment in _document.Segments)
        {
            switch (segment.Kind)
            {
                case SegmentKind.ImageAlt:
                    AddText(_document.Source.Text, new Block(SegmentKind.ImageAlt, segment.Span), isSide: true);
                    break;
                case SegmentKind.ImageFile:
                    AddIdentifier(SegmentKind.ImageFile, FileNames.NameOf(_document.Source.Text, segment.Span));
                    break;
            }
        }

        AddPlaced(metadata.ProfileText, isIdentifier: false);
        AddPlaced(metadata.AccountName, isIdentifier: true);
        AddPlaced(metadata.ProfileImage, isIdentifier: true);
        foreach (var image in metadata.Images)
        {
            if (image.File.Span is { } span)
            {
                AddIdentifier(SegmentKind.ImageFile, FileNames.NameOf(_document.Source.Text, span));
            }
        }
    }

    private void AddPlaced(MetadataText? text, bool isIdentifier)
    {
        if (text?.Span is not { } span)
        {
            return;
        }

        if (isIdentifier)
        {
            AddIdentifier(SegmentKind.FrontMatter, span);
        }
        else
        {
            AddText(_document.Source.Text, new Block(SegmentKind.FrontMatter, span), isSide: true);
        }
    }

    private void AddProse(Block block, LaidOutBlocks? last)
    {
        var start = _tokens.Count;
        if (last?.TryRecall(block.Span.Of(_document.Prose), block.Span.Start, _tokens, _sentences) == true)
        {
            _blocks.Add(new TokenBlock(block, new TokenRange(start, _tokens.Count), IsSide: false));
        }
        else
        {
            AddText(_document.Prose, block, isSide: false);
        }
    }

    private void AddText(string text, Block block, bool isSide)
    {
        var start = _tokens.Count;
        _tokenizer.Tokenize(text, block.Span, _tokens);
        Close(block, start, isSide, range => _splitter.Split(text, _tokens, range, _sentences));
    }

    private void AddIdentifier(SegmentKind kind, TextSpan span)
    {
        var start = _tokens.Count;
        IdentifierSplitter.Split(_document.Source.Text, span, _tokens);
        Close(new Block(kind, span), start, isSide: true, _sentences.Add);
    }

    private void Close(Block block, int start, bool isSide, Action<TokenRange> addSentences)
    {
        var range = new TokenRange(start, _tokens.Count);
        if (range.Count > 0)
        {
            addSentences(range);
            _blocks.Add(new TokenBlock(block, range, isSide));
        }
    }
}
