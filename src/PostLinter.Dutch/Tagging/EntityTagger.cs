using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>A stretch of tokens that is taken for a name.</summary>
public readonly record struct TaggedRange(EntityKind Kind, TokenRange Tokens)
{
    /// <summary>
    /// By how much the model prefers these tags to "no name" at the token where it does so least; infinite where a title
    /// or the configuration told.
    /// </summary>
    public float Margin { get; init; } = float.PositiveInfinity;

    /// <summary>By how much the words of a private person's name speak for a public one.</summary>
    public float PublicLead { get; init; }
}

/// <summary>Finds names with the sequence model: every block by itself, with what the whole draft says of its words.</summary>
public sealed class EntityTagger(LinearChainModel model)
{
    /// <summary>
    /// Added to the score of "no name". A missed name of a child does more harm than a name too many, but words that only look like
    /// names would be too many.
    /// </summary>
    private const float OutsideBias = 0.4f;

    /// <summary>Added where the name of a school begins: words that only may be one are many.</summary>
    private const float SchoolBias = -0.5f;

    /// <summary>Added where the name of a public person begins: a child that is taken for one is not protected.</summary>
    private const float PublicBias = -0.3f;

    private static readonly float[] Biases = [.. Enumerable.Range(0, TagSet.Count).Select(BiasOf)];

    private static float BiasOf(int tag) => tag == TagSet.Outside ? OutsideBias
        : !TagSet.Begins(tag) ? 0
        : TagSet.KindOf(tag) switch { EntityKind.School => SchoolBias, EntityKind.Public => PublicBias, _ => 0 };

    /// <summary>Ranges in the order of the stream; none overlap.</summary>
    /// <param name="stream">The tokens of the whole draft.</param>
    /// <param name="lookup">The classes of a word.</param>
    /// <param name="scheduler">Tags blocks of a long draft at once where the host has threads for it, or null.</param>
    /// <param name="memory">What the last version of the draft left, or null; the result is the same.</param>
    public List<TaggedRange> Tag(TokenStream stream, WordLookup lookup, WorkScheduler? scheduler = null, DraftMemory? memory = null)
    {
        var features = new TokenFeatures(stream, lookup, model.Likeness.Of, scheduler);
        var tagged = new TaggedBlocks(model, stream, features);
        var last = memory?.Of<TaggedBlocks>();
        WorkPieces.Run(scheduler, WorkPieces.Count(scheduler, stream.Count), stream.Blocks.Length, (_, from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                tagged.Tag(stream.Blocks[i].Tokens, Biases, last);
            }
        });

        var found = new List<TaggedRange>();
        foreach (var block in stream.Blocks)
        {
            var tokens = block.Tokens;
            AddRanges(tagged.Tags(tokens), tagged.Margins(tokens), tagged.Leads(tokens), tokens.Start, found);
        }

        if (memory is not null)
        {
            tagged.Close();
            memory.Keep(tagged);
        }

        return found;
    }

    private static void AddRanges(ReadOnlySpan<int> tags, ReadOnlySpan<float> margins, ReadOnlySpan<float> leads, int offset, List<TaggedRange> found)
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

            var (margin, lead) = (float.PositiveInfinity, 0f);
            for (var t = i; t <= end; t++)
            {
                margin = Math.Min(margin, margins[t]);
                lead += leads[t];
            }

            found.Add(new TaggedRange(TagSet.KindOf(tags[i]), new TokenRange(offset + i, offset + end + 1)) { Margin = margin, PublicLead = lead });
            i = end;
        }
    }
}
