using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using Xunit;

namespace PostLinter.Dutch.Tests.Tagging;

public sealed class LinearChainModelTests
{
    private const int Rows = 1 << TokenFeatures.Bits;

    private const string Text = "Gisteren won Sanne de Wit uit groep 7 van OBS De Linde een prijs, samen met meester Joost. Dank aan de gemeente Ede!";

    [Fact]
    public void Scores_are_the_sums_of_the_rows_and_the_best_path_is_the_best_of_all()
    {
        var weights = new sbyte[Rows * TagSet.Count];
        var random = new Random(7);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (sbyte)random.Next(-128, 128);
        }

        var stream = Stream(Text);
        var features = new TokenFeatures(stream, Lexicon.Lookup, AnyScore);
        float[] biases = [.. Enumerable.Range(0, TagSet.Count).Select(tag => tag % 3 / 2f)];
        foreach (var block in stream.Blocks)
        {
            var tags = new int[block.Tokens.Count];
            var margins = new float[block.Tokens.Count];
            LinearChainModel.FromBytes(Model(weights)).Decode(features, block.Tokens, biases, tags, margins, new float[tags.Length]);
            var scores = Scores(features, block.Tokens, weights, biases);
            Assert.Equal(BestPath(scores), tags);
            Assert.Equal(tags.Select((tag, t) => scores[t][tag] - scores[t][TagSet.Outside]), margins);
        }
    }

    [Fact]
    public void The_last_row_of_a_model_counts()
    {
        // A word that has the feature with the highest number.
        var stream = Stream(string.Join(' ', Enumerable.Range(0, 30_000).Select(i => "w" + Letters(i))));
        var features = new TokenFeatures(stream, Lexicon.Lookup, AnyScore);
        var block = stream.Blocks[0].Tokens;
        var numbers = new int[TokenFeatures.Most];
        var token = Enumerable.Range(0, stream.Count).First(i => numbers.AsSpan(0, features.Collect(i, block, numbers)).Contains(Rows - 1));

        var weights = new sbyte[Rows * TagSet.Count];
        weights[^1] = 127;
        var tags = new int[block.Count];
        LinearChainModel.FromBytes(Model(weights)).Decode(features, block, new float[TagSet.Count], tags, new float[block.Count], new float[block.Count]);
        Assert.Equal(TagSet.Count - 1, tags[token]);
        Assert.Equal(TagSet.Outside, tags[0]);
    }

    [Fact]
    public void Blocks_tagged_in_pieces_give_the_same_names()
    {
        var stream = Stream(string.Join("\n\n", Enumerable.Repeat(Text, 40)));
        var tagger = new EntityTagger(LinearChainModel.FromTable("entities.bin"));
        var pieces = 0;
        var inPieces = tagger.Tag(stream, Lexicon.Lookup, (count, work) =>
        {
            pieces += count;
            for (var i = count - 1; i >= 0; i--)
            {
                work(i);
            }
        });
        Assert.True(pieces > 1);
        Assert.NotEmpty(inPieces);
        Assert.Equal(tagger.Tag(stream, Lexicon.Lookup), inPieces);
    }

    /// <summary>What a likeness without weights gives.</summary>
    private static int AnyScore(ReadOnlySpan<char> lower) => NameLikeness.StepOf(0);

    private static string Letters(int number) => string.Concat(number.ToString("x", CultureInfo.InvariantCulture).Select(c => (char)('a' + Convert.ToInt32(c.ToString(), 16))));

    private static TokenStream Stream(string text) =>
        TokenStreamBuilder.Build(PostDocument.Parse(text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());

    /// <summary>A model without transitions and with a scale of one, to which every word looks like a name as much as any.</summary>
    private static byte[] Model(sbyte[] weights)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("PLCF"u8);
        writer.Write(LinearChainModel.Version);
        writer.Write((ushort)TagSet.Count);
        writer.Write((ushort)TokenFeatures.Bits);
        writer.Write((ushort)0);
        writer.Write(1f);
        writer.Write(1f);
        writer.Write(0f);
        writer.Write(new byte[TagSet.Count * TagSet.Count * sizeof(float)]);
        writer.Write((byte[])(Array)weights);
        writer.Write(new byte[NameLikeness.Size]);
        writer.Flush();
        return stream.ToArray();
    }

    private static float[][] Scores(TokenFeatures features, TokenRange block, sbyte[] weights, float[] biases)
    {
        var numbers = new int[TokenFeatures.Most];
        return [.. Enumerable.Range(block.Start, block.Count).Select(token =>
        {
            var scores = new float[TagSet.Count];
            foreach (var feature in numbers[..features.Collect(token, block, numbers)])
            {
                for (var tag = 0; tag < TagSet.Count; tag++)
                {
                    scores[tag] += weights[(feature * TagSet.Count) + tag];
                }
            }

            return scores.Zip(biases, (score, bias) => score + bias).ToArray();
        })];
    }

    /// <summary>Viterbi in its plainest form, over the sequences that are allowed.</summary>
    private static int[] BestPath(float[][] scores)
    {
        var best = Enumerable.Range(0, TagSet.Count)
            .Where(tag => TagSet.MayFollow(TagSet.Outside, tag))
            .ToDictionary(tag => tag, tag => (Score: scores[0][tag], Path: ImmutableList.Create(tag)));
        foreach (var row in scores.Skip(1))
        {
            best = Enumerable.Range(0, TagSet.Count).ToDictionary(tag => tag, tag => best
                .Where(b => TagSet.MayFollow(b.Key, tag))
                .Select(b => (b.Value.Score + row[tag], b.Value.Path.Add(tag)))
                .MaxBy(b => b.Item1));
        }

        return [.. best.Where(b => TagSet.MayEnd(b.Key)).MaxBy(b => b.Value.Score).Value.Path];
    }
}
