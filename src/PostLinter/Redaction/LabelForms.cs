using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Redaction;

/// <summary>A label as it has to be written where it comes to stand.</summary>
internal static class LabelForms
{
    /// <summary><c>leerling A</c> in a text, <c>leerling-a</c> in a file name or link, <c>LeerlingA</c> in a hashtag.</summary>
    /// <param name="label">The label.</param>
    /// <param name="place">What the draft is, there.</param>
    /// <param name="name">The name that stood there; a name in capitals gets a label in capitals.</param>
    public static string At(string label, SegmentKind place, ReadOnlySpan<char> name)
    {
        switch (place)
        {
            case SegmentKind.Hashtag or SegmentKind.Handle:
                var word = label.Replace(" ", string.Empty, StringComparison.Ordinal);
                return char.IsUpper(name[0]) ? Capital(word) : word.ToLowerInvariant();
            case SegmentKind.ImageFile or SegmentKind.LinkTarget:
                return label.Replace(' ', '-').ToLowerInvariant();
            default:
                return IsShouted(name) ? label.ToUpperInvariant() : label;
        }
    }

    public static string Capital(string label) => char.ToUpperInvariant(label[0]) + label[1..];

    /// <summary>What the draft is at a place; identifiers in the front matter count as file names.</summary>
    public static SegmentKind PlaceOf(PostFacts facts, TextSpan span)
    {
        var document = facts.Document;
        var tokens = facts.Tokens.TokensIn(span);
        var kind = tokens.Count == 0 ? SegmentKind.Prose : facts.Tokens[tokens.Start].Kind switch
        {
            TokenKind.Hashtag => SegmentKind.Hashtag,
            TokenKind.Handle => SegmentKind.Handle,
            TokenKind.Url or TokenKind.Email => SegmentKind.LinkTarget,
            _ => SegmentKind.Prose,
        };
        return facts.Get(Places.Of).At(span) is not { } segment ? kind
            : segment.Kind == SegmentKind.FrontMatter && IsIdentifier(document.Source[segment.Span]) ? SegmentKind.ImageFile
            : segment.Kind;
    }

    /// <summary>The segments that need a form of their own.</summary>
    private sealed record Places(Segment[] Segments, SpanIndex Index)
    {
        public static Places Of(PostFacts facts)
        {
            Segment[] segments = [.. facts.Document.Segments.Where(s =>
                s.Kind is SegmentKind.FrontMatter or SegmentKind.LinkTarget or SegmentKind.ImageFile or SegmentKind.Hashtag or SegmentKind.Handle)];
            return new Places(segments, new SpanIndex(segments.Select(s => s.Span)));
        }

        /// <summary>The innermost one that contains a span.</summary>
        public Segment? At(TextSpan span) => Index.Containing(span) is { } number ? Segments[number] : null;
    }

    private static bool IsIdentifier(ReadOnlySpan<char> value) => value.IndexOfAny(" \n") < 0 && value.IndexOfAny("./@_") >= 0;

    private static bool IsShouted(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters > 2;
    }
}
