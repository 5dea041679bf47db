using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>
/// Reads Markdown through Markdig and shows which source characters are prose. Nothing is rendered and nothing is
/// copied: every piece keeps the offsets that Markdig reports.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    public static void Read(string text, TextSpan body, LayoutBuilder builder)
    {
        var document = Markdown.Parse(text[body.Start..], Pipeline);
        new Walker(text, body, builder).Blocks(document, false, SegmentKind.Prose);
    }

    private static MarkdownPipeline CreatePipeline()
    {
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables();

        // A pasted draft is often indented; that does not make it code.
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return pipeline.Build();
    }

    private sealed class Walker(string text, TextSpan body, LayoutBuilder builder)
    {
        public void Blocks(ContainerBlock container, bool inQuote, SegmentKind kind)
        {
            foreach (var block in container)
            {
                switch (block)
                {
                    case QuoteBlock quote:
                        Blocks(quote, true, kind);
                        break;
                    case ListItemBlock item:
                        Blocks(item, inQuote, SegmentKind.ListItem);
                        break;
                    case TableCell cell:
                        Blocks(cell, inQuote, SegmentKind.TableCell);
                        break;
                    case LinkReferenceDefinition definition:
                        AddIfPlaced(SegmentKind.LinkTarget, definition.UrlSpan);
                        break;
                    case ContainerBlock inner:
                        Blocks(inner, inQuote, kind);
                        break;
                    case HtmlBlock html:
                        HtmlReader.ReadBlock(text, Place(html.Span), builder, inQuote);
                        break;
                    case CodeBlock code:
                        builder.AddSegment(SegmentKind.Code, Place(code.Span));
                        break;
                    case LeafBlock { Inline: { } inline } leaf:
                        Inlines(inline);
                        builder.AddBlock(leaf is HeadingBlock ? SegmentKind.Heading : kind, Place(leaf.Span), inQuote);
                        break;
                }
            }
        }

        private void Inlines(ContainerInline container)
        {
            foreach (var inline in container)
            {
                switch (inline)
                {
                    case LinkInline { IsImage: true } image:
                        Image(image);
                        break;
                    case LinkInline link:
                        Inlines(link);
                        AddIfPlaced(SegmentKind.LinkText, link.LabelSpan);
                        AddIfPlaced(SegmentKind.LinkTarget, link.UrlSpan);
                        break;
                    case EmphasisInline emphasis:
                        Emphasis(emphasis);
                        break;
                    case CodeInline code:
                        builder.AddSegment(SegmentKind.Code, Place(code.Span));
                        break;
                    case AutolinkInline link:
                        builder.AddSegment(SegmentKind.LinkTarget, Inner(Place(link.Span)));
                        break;
                    case HtmlInline html:
                        Html(Place(html.Span));
                        break;
                    case ContainerInline inner:
                        Delimiter(inner);
                        Inlines(inner);
                        break;
                    default:
                        builder.Reveal(Place(inline.Span));
                        break;
                }
            }
        }

        /// <summary>An unmatched bracket or pipe is text like any other.</summary>
        private void Delimiter(ContainerInline inner)
        {
            if (inner is DelimiterInline && inner is not PipeTableDelimiterInline)
            {
                builder.Reveal(Place(inner.Span));
            }
        }

        private void Image(LinkInline image)
        {
            AddIfPlaced(SegmentKind.ImageAlt, image.LabelSpan);
            AddIfPlaced(SegmentKind.ImageFile, image.UrlSpan);
        }

        /// <summary>
        /// Marks around words are markup. Marks that touch a letter on their outer side stand inside a word
        /// (<c>k*t … h*er</c>), whatever Markdown makes of them, and stay text.
        /// </summary>
        private void Emphasis(EmphasisInline emphasis)
        {
            var span = Place(emphasis.Span);
            var before = span.Start > body.Start && char.IsLetterOrDigit(text[span.Start - 1]);
            var after = span.End < body.End && char.IsLetterOrDigit(text[span.End]);
            if (before || after)
            {
                builder.Reveal(span);
            }

            Inlines(emphasis);
        }

        private void Html(TextSpan span)
        {
            if (!HtmlReader.TryReadTag(text, span.Start, span.End, builder, out _))
            {
                builder.Reveal(span);
            }
        }

        private void AddIfPlaced(SegmentKind kind, SourceSpan span)
        {
            if (!span.IsEmpty)
            {
                builder.AddSegment(kind, Place(span));
            }
        }

        private static TextSpan Inner(TextSpan span) => span.Length < 2 ? span : new TextSpan(span.Start + 1, span.Length - 2);

        /// <summary>Markdig's spans are closed and count from the start of the body.</summary>
        private TextSpan Place(SourceSpan span)
        {
            var start = Math.Clamp(body.Start + span.Start, body.Start, body.End);
            return TextSpan.FromBounds(start, Math.Clamp(body.Start + span.End + 1, start, body.End));
        }
    }
}
