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
    /// <summary>
    /// More than an honest paragraph has. Markdig walks past all marks that are open for each that follows, so that its time
    /// grows with their square: thousands would keep it busy for minutes.
    /// </summary>
    private const int MostMarks = 1000;

    private static readonly MarkdownPipeline Pipeline = CreatePipeline();

    /// <summary>Reads a draft; false, with nothing shown, where there are more marks, or deeper ones, than Markdig can take.</summary>
    public static bool TryRead(string text, TextSpan body, LayoutBuilder builder)
    {
        if (HasTooManyMarks(body.Of(text)))
        {
            return false;
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text[body.Start..], Pipeline);
        }
        catch (ArgumentException)
        {
            return false;
        }

        new Walker(text, body, builder).Blocks(document, false, SegmentKind.Prose);
        return true;
    }

    /// <summary>True if a paragraph holds more marks that may open something than there is time for.</summary>
    private static bool HasTooManyMarks(ReadOnlySpan<char> body)
    {
        var marks = 0;
        foreach (var line in body.EnumerateLines())
        {
            var text = line.TrimStart();
            if (text.IsEmpty || text is ['#' or '*' or '-' or '+', ' ', ..])
            {
                marks = 0;
            }

            for (var next = text.IndexOfAny('*', '_', '['); next >= 0 && marks <= MostMarks; next = text.IndexOfAny('*', '_', '['))
            {
                marks++;
                text = text[(next + 1)..].TrimStart(text[next]);
            }

            if (marks > MostMarks)
            {
                return true;
            }
        }

        return false;
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
                // The marks alone: what stands between them may hold markup of its own.
                var marks = Math.Min(emphasis.DelimiterCount, span.Length);
                builder.Reveal(new TextSpan(span.Start, marks));
                builder.Reveal(new TextSpan(span.End - marks, marks));
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
