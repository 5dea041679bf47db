using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>What a stretch of a draft is.</summary>
public enum SegmentKind
{
    Prose,
    Heading,
    ListItem,
    TableCell,

    /// <summary>Text between HTML tags.</summary>
    HtmlText,

    /// <summary>What the reader sees of a link.</summary>
    LinkText,
    LinkTarget,
    ImageAlt,

    /// <summary>Path or address of an image, as written.</summary>
    ImageFile,

    /// <summary>A hashtag with its number sign.</summary>
    Hashtag,

    /// <summary>A handle with its at sign.</summary>
    Handle,

    /// <summary>Words between quotation marks, or a block quote.</summary>
    Quotation,

    /// <summary>Code and other text without Dutch in it; no language rule looks here.</summary>
    Code,

    /// <summary>A value in the front matter.</summary>
    FrontMatter,
}

/// <summary>One stretch of a draft, in UTF-16 code units of the source. Segments may nest.</summary>
public readonly record struct Segment(SegmentKind Kind, TextSpan Span);

/// <summary>
/// A stretch of prose that is read as one: sentences never cross its borders.
/// </summary>
/// <param name="Kind">Prose, heading, list item, table cell or HTML text; or the kind of a side text such as an image's alt text.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="IsQuote">True inside a block quote.</param>
public readonly record struct Block(SegmentKind Kind, TextSpan Span, bool IsQuote = false);

/// <summary>An HTML comment, in which suppressions stand.</summary>
/// <param name="Span">The whole comment.</param>
/// <param name="Text">What stands between its marks, trimmed.</param>
public readonly record struct Comment(TextSpan Span, string Text);
