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

    private static string Refused(Action read) => Assert.Throws<InvalidDataException>(read).Message;
}
