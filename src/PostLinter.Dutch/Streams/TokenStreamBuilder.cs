using System.Collections.Immutable;
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
    private readonly PostDocument _document;
    private readonly ITokenizer _tokenizer;
    private readonly ISentenceSplitter _splitter;
    private readonly List<Token> _tokens;
    private readonly List<TokenRange> _sentences = [];
    private readonly ImmutableArray<TokenBlock>.Builder _blocks = ImmutableArray.CreateBuilder<TokenBlock>();

    private TokenStreamBuilder(PostDocument document, ITokenizer tokenizer, ISentenceSplitter splitter)
    {
        _document = document;
        _tokenizer = tokenizer;
        _splitter = splitter;

        // A little more than a text has: a word of Dutch and the blank behind it take five to six characters.
        _tokens = new List<Token>((document.Source.Length / 4) + 16);
    }

    public static TokenStream Build(PostDocument document, PostMetadata metadata, ITokenizer tokenizer, ISentenceSplitter splitter)
    {
        var builder = new TokenStreamBuilder(document, tokenizer, splitter);
        foreach (var block in document.Blocks)
        {
            builder.AddText(document.Prose, block, isSide: false);
        }

        builder.AddSides(metadata);
        return new TokenStream(document.Source, [.. builder._tokens], [.. builder._sentences], builder._blocks.ToImmutable());
    }

    private void AddSides(PostMetadata metadata)
    {
        var prose = _tokens.Count;
        for (var i = 0; i < prose; i++)
        {
            if (_tokens[i].Kind is TokenKind.Hashtag or TokenKind.Handle)
            {
                var span = _tokens[i].Span;
                AddIdentifier(
                    _tokens[i].Kind == TokenKind.Hashtag ? SegmentKind.Hashtag : SegmentKind.Handle,
                    TextSpan.FromBounds(span.Start + 1, span.End));
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
