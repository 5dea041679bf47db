using System.Buffers.Binary;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;
using PostLinter.Dutch;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

/// <summary>
/// The word lists of the house, damaged: they are refused with what to do, or what is left of them checks a draft to its end.
/// No rule crashes on them, no search goes on for ever, no number in them makes room that there is not.
/// </summary>
public sealed class DamagedListsTests
{
    private const int Header = 15 * sizeof(int);
    private const string Text =
        "Trots op Sanne uit groep 7! Wat een kutdag: juf Fatima is strikt vertrouwelijk ziek. Bel 06-12345678, #school, en pas op jij sukkel.";

    private static readonly byte[] Lists = FlatTables.Of(typeof(WordLists).Assembly, "phrases.bin").ToArray();

    [Fact]
    public void As_they_are_they_check_a_draft() => Assert.True(Check(Lists));

    [Fact]
    public void What_is_cut_off_is_refused()
    {
        var random = new Random(1);
        int[] lengths = [.. Enumerable.Range(0, Header + 1), .. Enumerable.Range(0, 60).Select(_ => random.Next(Lists.Length)), Lists.Length - 1];
        Assert.All(lengths, length => Assert.False(Check(Lists.AsMemory(0, length)), $"{length} bytes"));
    }

    [Fact]
    public void What_has_something_behind_it_is_refused() => Assert.False(Check((byte[])[.. Lists, 0]));

    /// <summary>Of a header every bit counts: each section says how long it is, and together they fill the table.</summary>
    [Fact]
    public void A_bit_of_the_header_that_is_turned_is_told()
    {
        for (var bit = 0; bit < Header * 8; bit++)
        {
            Assert.False(Turned(bit), $"bit {bit}");
        }
    }

    [Fact]
    public void A_bit_that_is_turned_anywhere_crashes_nothing()
    {
        var random = new Random(2);
        var refused = 0;
        for (var i = 0; i < 300; i++)
        {
            refused += Turned(random.NextInt64(Header * 8, Lists.Length * 8L)) ? 0 : 1;
        }

        Assert.InRange(refused, 30, 299);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void A_stretch_of_one_number_crashes_nothing(int number)
    {
        var random = new Random(3);
        for (var i = 0; i < 25; i++)
        {
            var bytes = Lists.ToArray();
            var at = random.Next(Header, bytes.Length - 4096) & ~3;
            for (var j = 0; j < 4096; j += sizeof(int))
            {
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at + j), number);
            }

            _ = Check(bytes);
        }
    }

    /// <summary>Lists of five slots for keys of which none is empty: whoever looks for another word would look for ever.</summary>
    [Fact]
    public void Keys_without_an_empty_slot_are_refused()
    {
        var bytes = PhraseCompiler.Compile(PhraseListReader.Read("[lijst]\nstrikt vertrouwelijk", []));
        Assert.True(Check(bytes));
        for (var slot = 0; slot < 4; slot++)
        {
            var count = bytes.AsSpan(Header + (slot * 16) + 12);
            if (BinaryPrimitives.ReadInt32LittleEndian(count) == 0)
            {
                BinaryPrimitives.WriteInt32LittleEndian(count, 1);
            }
        }

        Assert.False(Check(bytes));
    }

    [Fact]
    public void A_table_of_sections_without_anything_is_refused()
    {
        var bytes = new byte[Header];
        Lists.AsSpan(0, 8).CopyTo(bytes);
        Assert.False(Check(bytes));
    }

    private static bool Turned(long bit)
    {
        var bytes = Lists.ToArray();
        bytes[bit / 8] ^= (byte)(1 << (int)(bit % 8));
        return Check(bytes);
    }

    /// <summary>False if the lists are refused in the words for that; true if they check a draft.</summary>
    private static bool Check(ReadOnlyMemory<byte> lists)
    {
        PhraseMatcher matcher;
        try
        {
            matcher = new PhraseMatcher(lists);
        }
        catch (InvalidDataException e)
        {
            Assert.Contains("install", e.Message, StringComparison.Ordinal);
            return false;
        }

        var linter = new Linter(language: new DutchLanguageLayer(matcher), clock: FixedClock.Instance);
        Assert.DoesNotContain(linter.Lint(new Draft(Text, "draft.md"), LintConfiguration.Empty).Diagnostics, d => d.RuleId == "PL0001");
        return true;
    }
}
