using PostLinter.Core.Language;

namespace PostLinter.Dutch.Tagging;

/// <summary>The blocks of a draft as the model tagged them, so that a next version tags only those whose features changed.</summary>
/// <param name="model">The model.</param>
/// <param name="stream">The tokens of the whole draft.</param>
/// <param name="features">Their features.</param>
internal sealed class TaggedBlocks(LinearChainModel model, TokenStream stream, TokenFeatures features)
{
    private readonly int[] _tags = new int[stream.Count];
    private readonly float[] _margins = new float[stream.Count];
    private readonly float[] _leads = new float[stream.Count];
    private Dictionary<int, TokenRange>? _byWords;

    /// <summary>One tag a token of a block.</summary>
    public Span<int> Tags(TokenRange block) => _tags.AsSpan(block.Start, block.Count);

    /// <summary>See <see cref="LinearChainModel.Decode"/>.</summary>
    public Span<float> Margins(TokenRange block) => _margins.AsSpan(block.Start, block.Count);

    /// <summary>See <see cref="LinearChainModel.Decode"/>.</summary>
    public Span<float> Leads(TokenRange block) => _leads.AsSpan(block.Start, block.Count);

    /// <summary>Tags a block; several may be tagged at once.</summary>
    /// <param name="block">Its tokens.</param>
    /// <param name="biases">Added to the scores, one a tag: the same in every version.</param>
    /// <param name="last">The last version, or null.</param>
    public void Tag(TokenRange block, ReadOnlySpan<float> biases, TaggedBlocks? last)
    {
        if (last?.Find(model, features, block) is { } known)
        {
            last.Tags(known).CopyTo(Tags(block));
            last.Margins(known).CopyTo(Margins(block));
            last.Leads(known).CopyTo(Leads(block));
        }
        else
        {
            model.Decode(features, block, biases, Tags(block), Margins(block), Leads(block));
        }
    }

    /// <summary>Makes the blocks findable, once all are tagged.</summary>
    public void Close()
    {
        _byWords = new(stream.Blocks.Length);
        foreach (var block in stream.Blocks)
        {
            _byWords[features.HashOf(block.Tokens)] = block.Tokens;
        }
    }

    private TokenRange? Find(LinearChainModel other, TokenFeatures theirs, TokenRange block) =>
        other == model && _byWords!.TryGetValue(theirs.HashOf(block), out var ours) && theirs.AreThoseOf(block, features, ours) ? ours : null;
}
