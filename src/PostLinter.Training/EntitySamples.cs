using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Training.Corpora;
using PostLinter.Training.Names;

namespace PostLinter.Training;

/// <summary>Turns labelled drafts into sequences to learn from.</summary>
/// <param name="pools">Names to put in the place of others.</param>
/// <param name="score">How much a word looks like a name.</param>
public sealed class EntitySamples(NamePools pools, NameScore score)
{
    private const WordClasses NameClasses = WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord
        | WordClasses.Surname | WordClasses.SurnameOrWord | WordClasses.Public | WordClasses.Place | WordClasses.Organisation;

    /// <summary>Share of the names in a draft that the lists are made not to know while training.</summary>
    private const double Hidden = 0.3;

    private static readonly DutchTokenizer Tokenizer = new();
    private static readonly DutchSentenceSplitter Splitter = new();
    private readonly NameSwapper _swapper = new(pools, pools);

    /// <summary>The words of drafts that belong to no name, in small letters.</summary>
    public static IEnumerable<string> Words(IEnumerable<LabelledDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, Tokenizer, Splitter);
            foreach (var token in stream.Tokens)
            {
                if (token.Kind == TokenKind.Word && !draft.Labels.Any(l => EntityLabels.KindOf(l.Name) is not null && l.Span.OverlapsWith(token.Span)))
                {
                    yield return token.Lower;
                }
            }
        }
    }

    /// <summary>The drafts as they are and <paramref name="copies"/> copies of each with other names, some in small letters.</summary>
    public List<TaggedSequence> Build(IEnumerable<LabelledDraft> drafts, int copies, int seed)
    {
        var random = new Random(seed);
        var sequences = new List<TaggedSequence>();
        foreach (var draft in drafts)
        {
            Add(draft, sequences, random);
            for (var i = 0; i < copies; i++)
            {
                var copy = _swapper.Swap(draft, random);
                Add(Disguise(copy, random), sequences, random);
            }
        }

        return sequences;
    }

    private static LabelledDraft Disguise(LabelledDraft draft, Random random)
    {
        var chance = random.NextDouble();
        return chance < 0.28 ? draft with { Text = draft.Text.ToLowerInvariant() }
            : chance < 0.36 ? LowerNames(draft)
            : chance < 0.39 ? draft with { Text = draft.Text.ToUpperInvariant() is var upper && upper.Length == draft.Text.Length ? upper : draft.Text }
            : draft;
    }

    private static LabelledDraft LowerNames(LabelledDraft draft)
    {
        var text = draft.Text.ToCharArray();
        foreach (var label in draft.Labels.Where(l => EntityLabels.KindOf(l.Name) is not null))
        {
            for (var i = label.Span.Start; i < label.Span.End; i++)
            {
                text[i] = char.ToLowerInvariant(text[i]);
            }
        }

        return draft with { Text = new string(text) };
    }

    private void Add(LabelledDraft draft, List<TaggedSequence> sequences, Random random)
    {
        var document = PostDocument.Parse(draft.Text);
        var stream = TokenStreamBuilder.Build(document, PostMetadata.Empty, Tokenizer, Splitter);
        var tags = Tags(stream, draft);
        var hidden = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] != TagSet.Outside && random.NextDouble() < Hidden)
            {
                hidden.Add(stream[i].Lower);
            }
        }

        // A listed name of several words is hidden with its first.
        var names = hidden.GetAlternateLookup<ReadOnlySpan<char>>();
        var features = new TokenFeatures(stream, w => names.Contains(w) || (w.IndexOf(' ') is > 0 and var blank && names.Contains(w[..blank])) ? Lexicon.Lookup(w) & ~NameClasses : Lexicon.Lookup(w), score);
        Span<int> buffer = stackalloc int[TokenFeatures.Most];
        foreach (var block in stream.Blocks)
        {
            var rows = new int[block.Tokens.Count][];
            for (var i = block.Tokens.Start; i < block.Tokens.End; i++)
            {
                rows[i - block.Tokens.Start] = buffer[..features.Collect(i, block.Tokens, buffer)].ToArray();
            }

            sequences.Add(new TaggedSequence(rows, tags[block.Tokens.Start..block.Tokens.End]));
        }
    }

    /// <summary>A token belongs to a label if at least half of it does.</summary>
    private static int[] Tags(TokenStream stream, LabelledDraft draft)
    {
        var tags = new int[stream.Count];
        foreach (var label in draft.Labels)
        {
            if (EntityLabels.KindOf(label.Name) is not { } kind)
            {
                continue;
            }

            foreach (var block in stream.Blocks)
            {
                var inside = Enumerable.Range(block.Tokens.Start, block.Tokens.Count)
                    .Where(i => Overlap(stream[i].Span, label.Span) * 2 >= stream[i].Span.Length
                        && stream[i].Kind is not (TokenKind.Handle or TokenKind.Hashtag or TokenKind.Email or TokenKind.Url))
                    .ToArray();
                for (var k = 0; k < inside.Length; k++)
                {
                    // Outer labels come first: a name inside a school's name stays part of the school.
                    if (tags[inside[k]] == TagSet.Outside)
                    {
                        tags[inside[k]] = TagSet.Of(kind, k == 0, k == inside.Length - 1);
                    }
                }
            }
        }

        return Repair(tags, stream);
    }

    /// <summary>Labels that touched each other may have left a sequence that no model may give; such tags become outside.</summary>
    private static int[] Repair(int[] tags, TokenStream stream)
    {
        foreach (var block in stream.Blocks)
        {
            for (var i = block.Tokens.Start; i < block.Tokens.End; i++)
            {
                var before = i == block.Tokens.Start ? TagSet.Outside : tags[i - 1];
                var ends = i == block.Tokens.End - 1 ? TagSet.MayEnd(tags[i]) : TagSet.MayFollow(tags[i], tags[i + 1]);
                if (!TagSet.MayFollow(before, tags[i]) || !ends)
                {
                    Array.Clear(tags, block.Tokens.Start, block.Tokens.Count);
                    break;
                }
            }
        }

        return tags;
    }

    private static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
