using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

public class NormalizationTests
{
    [Theory]
    [InlineData("SANNE Sanne sanne", "sanne¦sanne¦sanne")]
    [InlineData("Foto’s foto`s fotoʼs Piet‘s", "foto's¦foto's¦foto's¦piet's")]
    [InlineData("ĲSSEL ĳs IJs", "ijssel¦ijs¦ijs")]
    [InlineData("e\u0301e\u0301n CAFE\u0301 geu\u0308pload", "één¦café¦geüpload")]
    [InlineData("Gu\u0308l S\u0327eyma Ag\u0306a", "gül¦şeyma¦ağa")]
    [InlineData("İbrahim Şeyma Özgür ÉÉN", "ibrahim¦şeyma¦özgür¦één")]
    [InlineData("San\u200Bne k\u00ADut a\uFEFFb", "sanne¦kut¦ab")]
    [InlineData("k\u0336u\u0336t\u0336", "kut")]
    [InlineData("ｋｕｔ ＡＢＣ", "kut¦abc")]
    [InlineData("𝐒𝐚𝐧𝐧𝐞 𝒿𝓊𝒻 𝟏𝟐", "sanne¦juf¦12")]
    [InlineData("oud‐leerling oud‑leerling", "oud-leerling¦oud-leerling")]
    [InlineData("ﬁets", "fiets")]
    [InlineData("#SchoolReis @Juf_M Dhr. WWW.X.NL", "#schoolreis¦@juf_m¦dhr.¦www.x.nl")]
    [InlineData("’ “", "'¦“")]
    public void Folds(string text, string expected) =>
        Assert.Equal(expected, Cut.Lower(text));

    [Fact]
    public void Invisible_characters_stay_inside_the_token()
    {
        var token = Assert.Single(Cut.Tokens("San\u200B\u200Dne"));
        Assert.Equal(7, token.Span.Length);
    }

    [Fact]
    public void A_word_costs_one_string()
    {
        var tokens = Cut.Tokens("School school SCHOOL zoveel zoveel m.b.t. M.B.T. 🎉 🎉 één ÉÉN");
        foreach (var same in tokens.GroupBy(t => t.Lower))
        {
            Assert.All(same, t => Assert.Same(same.First().Lower, t.Lower));
        }
    }

    [Fact]
    public void Remembers_within_bounds()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200_000).Select(i => $"w{i:x}"));
        var tokens = Cut.Tokens(words);
        Assert.Equal(200_000, tokens.Count);
        Assert.Equal("w30d3f", tokens[^1].Lower);
    }
}
