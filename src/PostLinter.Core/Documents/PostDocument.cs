using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>
/// A draft taken apart: front matter, prose, and what surrounds it. All offsets count UTF-16 code units in
/// <see cref="Source"/>, the draft exactly as given.
/// </summary>
public sealed class PostDocument
{
    /// <summary>Stands in <see cref="Prose"/> where a character is not prose.</summary>
    public const char Filler = '\0';

    private PostDocument(SourceText source, FrontMatter? frontMatter, DocumentLayout layout, ImmutableArray<DataError> errors)
    {
        Source = source;
        FrontMatter = frontMatter;
        Prose = layout.Prose;
        Blocks = layout.Blocks;
        Segments = layout.Segments;
        Comments = layout.Comments;
        Errors = errors;
    }

    public SourceText Source { get; }

    public FrontMatter? FrontMatter { get; }

    /// <summary>
    /// The source with a <see cref="Filler"/> for every character that is markup, code, a link target or front matter.
    /// Same length, same offsets: what reads this text needs no map back to the source.
    /// </summary>
    public string Prose { get; }

    /// <summary>Prose in reading order; read from <see cref="Prose"/>.</summary>
    public ImmutableArray<Block> Blocks { get; }

    /// <summary>What the draft's markup says, ordered by start.</summary>
    public ImmutableArray<Segment> Segments { get; }

    public ImmutableArray<Comment> Comments { get; }

    /// <summary>What is wrong with the front matter's form.</summary>
    public ImmutableArray<DataError> Errors { get; }

    /// <summary>Reads a draft. Never fails: what cannot be understood as Markdown is prose.</summary>
    public static PostDocument Parse(string text)
    {
        var errors = new List<DataError>();
        var source = new SourceText(text);
        var frontMatter = FrontMatter.Find(text, errors);
        var body = TextSpan.FromBounds(frontMatter?.Span.End ?? (text.StartsWith('\uFEFF') ? 1 : 0), text.Length);
        var builder = new LayoutBuilder(text);
        if (PlainTextReader.CanRead(text, body) || !MarkdownReader.TryRead(text, body, builder))
        {
            PlainTextReader.Read(text, body, builder);
        }

        if (frontMatter is not null)
        {
            builder.AddFrontMatter(frontMatter.Data);
        }

        return new PostDocument(source, frontMatter, builder.Build(), [.. errors]);
    }
}
