using System.Buffers.Binary;
using PostLinter.Core.Data;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;
using Xunit;

namespace PostLinter.Dutch.Tests;

/// <summary>What is cut off, damaged at its head or of another version is refused with a word on what to do; nothing hangs.</summary>
public sealed class DamagedTableTests
{
    private static readonly byte[] Words = LexiconTableWriter.Write(new Dictionary<string, WordClasses>
    {
        ["sanne"] = (WordClasses)1,
        ["school"] = (WordClasses)2,
        ["fiets"] = (WordClasses)4,
    });

    private static readonly byte[] Classifier = LinearClassifier.Write(new float[3 << 4], 3, 4);

    [Fact]
    public void A_lexicon_that_is_cut_off_is_refused()
    {
        for (var length = 0; length < Words.Length; length++)
        {
            Assert.Contains("install", Refused(() => _ = new LexiconTable(Words.AsSpan(0, length))), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_lexicon_with_another_head_is_refused(int at)
    {
        var bytes = Words.ToArray();
        bytes[at]++;
        Assert.Contains("install", Refused(() => _ = new LexiconTable(bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_without_an_empty_place_is_not_searched_for_ever()
    {
        var bytes = Words.ToArray();
        bytes.AsSpan(16).Fill(7);
        Assert.Equal(WordClasses.None, new LexiconTable(bytes).Lookup("onbekend"));
    }

    [Fact]
    public void A_classifier_that_is_cut_off_or_of_another_form_is_refused()
    {
        for (var length = 0; length < Classifier.Length; length++)
        {
            Assert.Contains("install", Refused(() => _ = new LinearClassifier(Classifier.AsMemory(0, length), 3)), StringComparison.Ordinal);
        }

        Assert.Contains("install", Refused(() => _ = new LinearClassifier(Classifier, 4)), StringComparison.Ordinal);
        byte[] other = [.. Classifier[..4], 9, .. Classifier[5..]];
        Assert.Contains("install", Refused(() => _ = new LinearClassifier(other, 3)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sequence_model_that_is_cut_off_or_of_another_version_is_refused()
    {
        byte[] head = [.. "PLCF"u8, 3, 0, 0, 0, 0, 0, 0, 0, .. new byte[12]];
        foreach (var bytes in new[] { [], head[..10], head, [.. "PLCF"u8, 1, 0, .. head[6..]] })
        {
            Assert.Contains("install", Refused(() => LinearChainModel.FromBytes(bytes)), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(0f)]
    [InlineData(-1f)]
    public void A_classifier_whose_largest_weight_is_none_is_refused(float largest)
    {
        var bytes = Classifier.ToArray();
        BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(12), largest);
        Assert.Contains("install", Refused(() => _ = new LinearClassifier(bytes, 3)), StringComparison.Ordinal);
    }

    /// <summary>A shift by 64 more is the same shift: the length fits, and the number is wrong.</summary>
    [Fact]
    public void A_classifier_with_more_features_than_fit_into_memory_is_refused()
    {
        var bytes = Classifier.ToArray();
        bytes[8] += 64;
        Assert.Contains("install", Refused(() => _ = new LinearClassifier(bytes, 3)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words.bin")]
    [InlineData("entities.bin")]
    [InlineData("roles.bin")]
    [InlineData("impressions.bin")]
    public void The_tables_of_the_house_are_refused_when_they_are_cut_off_or_have_more_behind_them(string name)
    {
        var bytes = FlatTables.Of(typeof(Lexicon).Assembly, name).ToArray();
        Open(name, bytes);
        foreach (var length in (int[])[0, 3, 4, 15, 24, 100, bytes.Length / 2, bytes.Length - 1])
        {
            Assert.Contains("install", Refused(() => Open(name, bytes[..length])), StringComparison.Ordinal);
        }

        Assert.Contains("install", Refused(() => Open(name, [.. bytes, 0])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(12)]
    [InlineData(16)]
    [InlineData(20)]
    [InlineData(24)]
    [InlineData(24 + (4 * 50))]
    public void A_sequence_model_with_a_number_that_no_training_gives_is_refused(int at)
    {
        foreach (var number in new[] { float.NaN, float.NegativeInfinity, 1e9f })
        {
            var bytes = FlatTables.Of(typeof(Lexicon).Assembly, "entities.bin").ToArray();
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(at), number);
            Assert.Contains("damaged", Refused(() => LinearChainModel.FromBytes(bytes)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lexicon_that_says_to_hold_more_words_than_it_has_places_is_refused()
    {
        var bytes = Words.ToArray();
        bytes.AsSpan(12, 4).Fill(255);
        Assert.Contains("install", Refused(() => _ = new LexiconTable(bytes)), StringComparison.Ordinal);
    }

    private static void Open(string name, byte[] bytes)
    {
        switch (name)
        {
            case "words.bin":
                _ = new LexiconTable(bytes);
                break;
            case "entities.bin":
                _ = LinearChainModel.FromBytes(bytes);
                break;
            default:
                // The classes are the model's own business: its header says how many.
                _ = new LinearClassifier(bytes, bytes.Length < 8 ? 1 : BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(6)));
                break;
        }
    }

    private static string Refused(Action read) => Assert.Throws<InvalidDataException>(read).Message;
}
