using System.Text;
using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

/// <summary>Any garbage keeps the promises of the interfaces; the seeds are fixed.</summary>
public class FuzzTests
{
    private const string Dutch =
        "Beste ouders, dhr. A. de Vries-van 't Hof & juf Özlem gaan vr. 12 mei a.s. om 8.30-14.00u met groep 7/8 naar " +
        "’s-Hertogenbosch! 🎉👩🏽‍🏫 Kosten: €12,50 (1.250,- totaal) p.p.; mail j.p@school.nl of kijk op https://www.school.nl/a_(b)?c#d. " +
        "'Leuk', zei Hans' moeder: \"k*tdag?!\" **sh!t** :-) xD <3 #schoolreis @juf_marieke\n1. appels\n- Peren… 5️⃣ 🇳🇱 e\u0301\u0308 a\u200Bb 06-12345678";

    private const string Signs = ".!?…,;:'’‘`\"“”()[]*_~@#-–/+%€$&<>=^\\|\0 \n\r\t\u00A0\u200B\u200D\uFE0F\u20E3\u00AD\uFEFF\u0301\uD83D\uDE00\uDFFD5aAxDs";

    [Fact]
    public void Random_characters()
    {
        var random = new Random(20240101);
        var buffer = new StringBuilder();
        for (var run = 0; run < 10_000; run++)
        {
            buffer.Clear();
            var length = random.Next(60);
            for (var i = 0; i < length; i++)
            {
                buffer.Append(random.Next(8) switch
                {
                    0 => (char)random.Next(0x10000),
                    1 => (char)random.Next(0xD800, 0xE000),
                    2 or 3 => (char)random.Next(0x20, 0x7F),
                    _ => Signs[random.Next(Signs.Length)],
                });
            }

            Check(buffer.ToString());
        }
    }

    [Fact]
    public void Mutated_Dutch()
    {
        var random = new Random(20240102);
        var buffer = new StringBuilder();
        for (var run = 0; run < 10_000; run++)
        {
            var start = random.Next(Dutch.Length - 1);
            buffer.Clear().Append(Dutch.AsSpan(start, random.Next(1, Math.Min(120, Dutch.Length - start))));
            for (var edits = random.Next(6); edits > 0 && buffer.Length > 1; edits--)
            {
                var at = random.Next(buffer.Length);
                switch (random.Next(4))
                {
                    case 0:
                        buffer.Remove(at, 1);
                        break;
                    case 1:
                        buffer.Insert(at, Signs[random.Next(Signs.Length)]);
                        break;
                    case 2:
                        buffer[at] = char.ToUpperInvariant(buffer[at]);
                        break;
                    default:
                        buffer.Insert(at, Dutch.AsSpan(random.Next(Dutch.Length - 12), random.Next(12)));
                        break;
                }
            }

            Check(buffer.ToString());
        }
    }

    /// <summary>Patterns that make careless scanners read the same characters again and again; they take milliseconds here.</summary>
    [Theory]
    [InlineData("a.")]
    [InlineData("a.b@")]
    [InlineData("*a")]
    [InlineData("a_")]
    [InlineData("a*")]
    [InlineData("@a.")]
    [InlineData("#_")]
    [InlineData(":(")]
    [InlineData("'")]
    [InlineData("(\n")]
    [InlineData("\u200B\n")]
    [InlineData(")\n")]
    [InlineData("\u200B")]
    [InlineData("1.")]
    [InlineData("👩\u200D")]
    [InlineData("a\u0301")]
    [InlineData("! (")]
    [InlineData("a+b%")]
    [InlineData("http://")]
    [InlineData("www.")]
    [InlineData(" ")]
    public void Long_repetition(string pattern) => Check(new StringBuilder().Insert(0, pattern, 100_000).ToString());

    private static void Check(string text)
    {
        var tokens = Cut.Tokens(text);
        var position = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Span.Start >= position && token.Span.Length > 0 && token.Span.End <= text.Length, text);
            AssertGap(text, position, token.Span.Start);
            Assert.True(token.Span.Of(text).IndexOf('\0') < 0, text);
            Assert.True(token.Lower.Length > 0, text);
            position = token.Span.End;
        }

        AssertGap(text, position, text.Length);

        var next = 0;
        foreach (var sentence in Cut.Ranges(text, tokens))
        {
            Assert.True(sentence.Start == next && sentence.Count > 0, text);
            next = sentence.End;
        }

        Assert.Equal(tokens.Count, next);
    }

    private static void AssertGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Assert.True(char.IsWhiteSpace(text[i]) || text[i] == '\0', text);
        }
    }
}
