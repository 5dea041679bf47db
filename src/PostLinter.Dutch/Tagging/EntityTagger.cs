using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>A stretch of tokens that the model takes for a name.</summary>
public readonly record struct TaggedRange(EntityKind Kind, TokenRange Tokens);

/// <summary>Finds names with the sequence model: every block by itself, with what the whole draft says of its words.</summary>
public sealed class EntityTagger(LinearChainModel model)
{
    /// <summary>
    /// Added to the score of "no name". A missed name of a child does more harm than a name too many, so a little less
    /// than none.
    /// </summary>
    private const float OutsideBias = 0f;

    /// <summary>Ranges in the order of the stream; none overlap.</summary>
    public List<TaggedRange> Tag(TokenStream stream, Func<string, WordClasses> lookup)
    {
        var features = new TokenFeatures(stream, lookup);
        var found = new List<TaggedRange>();
        foreach (var block in stream.Blocks)
        {
            var tags = new int[block.Tokens.Count];
            model.Decode(features, block.Tokens, OutsideBias, tags);
            AddRanges(tags, block.Tokens.Start, found);
        }

        return found;
    }

    private static void AddRanges(int[] tags, int offset, List<TaggedRange> found)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (!TagSet.Begins(tags[i]))
            {
                continue;
            }

            var end = i;
            while (end < tags.Length - 1 && !TagSet.Ends(tags[end]))
            {
                end++;
            }

            found.Add(new TaggedRange(TagSet.KindOf(tags[i]), new TokenRange(offset + i, offset + end + 1)));
            i = end;
        }
    }
}
