using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>An image, film or recording that goes with the draft, from metadata and from the text.</summary>
/// <param name="Span">Where to point: the alt text, the file in the text, or its line in the front matter.</param>
/// <param name="Data">What the metadata tell; for a file that only the text names, nothing but its kind.</param>
/// <param name="Words">The ranges of the token stream that describe it: alt text and file name.</param>
internal sealed record PostedImage(TextSpan Span, PostImage Data, IReadOnlyList<TokenRange> Words);

/// <summary>Collects what is posted along, each file once.</summary>
internal static class PostedImages
{
    /// <summary>All of a draft, in order; rules share the list.</summary>
    public static List<PostedImage> Of(PostFacts facts) => facts.Get(Find);

    private static List<PostedImage> Find(PostFacts facts)
    {
        var sides = new SideBlocks(facts.Tokens);
        var images = new List<PostedImage>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        TextSpan? alt = null;
        foreach (var segment in facts.Document.Segments)
        {
            if (segment.Kind == SegmentKind.ImageAlt)
            {
                alt = segment.Span;
            }
            else if (segment.Kind == SegmentKind.ImageFile)
            {
                var file = facts.Document.Source.ToString(segment.Span);
                var ownAlt = alt is { } a && a.End <= segment.Span.Start && segment.Span.Start - a.End <= 4 ? alt : null;
                var data = facts.Metadata.Images.FirstOrDefault(i => IsSameFile(i.File.Value, file))
                    ?? new PostImage { File = new MetadataText(file, segment.Span), Kind = ImageKinds.FromFileName(file) };
                seen.Add(data.File.Value);
                images.Add(new PostedImage(ownAlt ?? segment.Span, data, sides.WordsOf(ownAlt, segment.Span)));
            }
        }

        foreach (var data in facts.Metadata.Images)
        {
            if (seen.Add(data.File.Value))
            {
                images.Add(new PostedImage(data.File.Span ?? new TextSpan(0, 0), data, sides.WordsOf(null, data.File.Span)));
            }
        }

        return images;
    }

    private static bool IsSameFile(string a, string b) =>
        a.Equals(b, StringComparison.OrdinalIgnoreCase) || b.EndsWith("/" + a, StringComparison.OrdinalIgnoreCase);

    /// <summary>The blocks beside the prose, by their places.</summary>
    private sealed class SideBlocks
    {
        private readonly TokenBlock[] _blocks;
        private readonly SpanIndex _index;

        public SideBlocks(TokenStream stream)
        {
            _blocks = [.. stream.Blocks.Where(b => b.IsSide)];
            _index = new SpanIndex(_blocks.Select(b => b.Block.Span));
        }

        /// <summary>The tokens of an alt text and a file; of a path only the name has tokens.</summary>
        public TokenRange[] WordsOf(TextSpan? alt, TextSpan? file) =>
            [.. In(alt).Where(b => b.Block.Span == alt).Concat(In(file).Where(b => b.Block.Kind == SegmentKind.ImageFile)).Select(b => b.Tokens)];

        private IEnumerable<TokenBlock> In(TextSpan? span) => span is { } whole ? _index.Within(whole).Select(i => _blocks[i]) : [];
    }
}
