using PostLinter.Core.Data;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;
using Xunit;

namespace PostLinter.Core.Tests.Language;

public sealed class PhraseMatcherTests
{
    [Theory]
    [InlineData("niet (verder)? delen", "wil je dit niet verder delen", "niet verder delen")]
    [InlineData("niet (verder)? delen", "wil je dit niet delen", "niet delen")]
    [InlineData("strikt? vertrouwelijk", "dit is Vertrouwelijk", "Vertrouwelijk")]
    [InlineData("kut*", "wat een kutdag", "kutdag")]
    [InlineData("kut*", "wat een kut", "")]
    [InlineData("*school", "op de basisschool hier", "basisschool")]
    [InlineData("=CCC op", "bij CCC op bezoek", "CCC op")]
    [InlineData("=CCC op", "bij ccc op bezoek", "")]
    [InlineData("*school", "op school hier", "")]
    [InlineData("geheim", "geheim geheim", "geheim|geheim")]
    [InlineData("de (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien) geheimen", "de dertien geheimen", "de dertien geheimen")]
    [InlineData("de (een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien) geheimen", "de honderd geheimen", "")]
    [InlineData("ik <2> boos", "ik ben heel boos", "ik ben heel boos")]
    [InlineData("ik <1> boos", "ik ben heel boos", "")]
    [InlineData("ik <11> boos", "ik a b c d e f g h i j k boos", "ik a b c d e f g h i j k boos")]
    [InlineData("ik <11> boos", "ik a b c d e f g h i j k l boos", "")]
    [InlineData("(dit|het) (blijft onder ons|zeg je niet)", "het blijft onder ons", "het blijft onder ons")]
    [InlineData("^ pas op", "pas op voor hem", "pas op")]
    [InlineData("^ pas op", "ja pas op voor hem", "")]
    [InlineData("tot morgen $", "tot morgen !", "tot morgen")]
    [InlineData("tot morgen $", "tot morgen dan", "")]
    [InlineData("{kleur} auto", "een rode auto", "rode auto")]
    [InlineData("{getal} euro", "het kost 5 euro", "5 euro")]
    public void Matches(string pattern, string text, string expected)
    {
        var stream = Stream(text);
        var found = Matcher($"[kleur]\nrode|blauwe\n[lijst]\n{pattern}").Match(stream).Of("lijst");
        Assert.Equal(expected, string.Join('|', found.Select(m => stream.TextOf(m.Tokens))));
    }

    [Fact]
    public void The_leftmost_longest_match_wins()
    {
        var stream = Stream("strikt vertrouwelijk en vertrouwelijk");
        var found = Matcher("[lijst]\nvertrouwelijk\nstrikt vertrouwelijk").Match(stream).Of("lijst");
        Assert.Equal(["strikt vertrouwelijk", "vertrouwelijk"], found.Select(m => stream.TextOf(m.Tokens)));
    }

    [Fact]
    public void A_match_that_starts_first_wins_though_it_ends_last()
    {
        var stream = Stream("zeg het niet door aan hem en niet door");
        var found = Matcher("[lijst]\nniet door\nhet niet\nzeg het niet door aan hem").Match(stream).Of("lijst");
        Assert.Equal(["zeg het niet door aan hem", "niet door"], found.Select(m => stream.TextOf(m.Tokens)));
    }

    [Fact]
    public void A_name_of_several_words_is_one_step()
    {
        var stream = Stream("is Sanne de Vries weer ziek");
        var classes = new TokenClasses(stream.Count);
        for (var i = 1; i <= 3; i++)
        {
            classes.Add(i, [new PhraseAtom(PhraseAtomKind.Class, "persoon")]);
        }

        var found = Matcher("[lijst]\nis {persoon} weer\n[ander]\nis {woord} weer").Match(stream, classes);
        Assert.Equal("is Sanne de Vries weer", stream.TextOf(Assert.Single(found.Of("lijst")).Tokens));
        Assert.False(found.Any("ander"));
    }

    [Fact]
    public void The_single_words_of_lists_can_be_had()
    {
        var lists = Matcher("[kleur]\nrode|blauwe\ngroen*\n[lijst]\n{kleur} auto").WordLists.ToArray();
        var colours = Assert.Single(lists);
        Assert.Equal("kleur", colours.Name);
        var pattern = Assert.Single(colours.Patterns);
        Assert.Equal((false, false), (pattern.AtStart, pattern.AtEnd));
        Assert.Equal(["rode", "blauwe", "groen*"], Assert.Single(Assert.Single(pattern.Sequences)).Alternatives.Select(a => a.ToString()));
    }

    [Fact]
    public void An_exception_takes_a_match_away()
    {
        var matcher = Matcher("[lijst]\ngeheim\n[lijst.niet]\ngeheim recept");
        Assert.True(matcher.Match(Stream("dat is geheim")).Any("lijst"));
        Assert.False(matcher.Match(Stream("het geheim recept")).Any("lijst"));
    }

    [Fact]
    public void A_match_carries_its_payload() =>
        Assert.Equal("licht", Assert.Single(Matcher("[lijst]\nklote => licht").Match(Stream("klote weer")).Of("lijst")).Payload);

    /// <summary>Whichever of the patterns a token leads to first.</summary>
    [Theory]
    [InlineData("[lijst]\n(mijn|onze) zoon => kind\nmijn zoon|neef => eigen", "kind")]
    [InlineData("[lijst]\nmijn zoon|neef => eigen\n(mijn|onze) zoon => kind", "eigen")]
    [InlineData("[ander]\nniets => kind\n[lijst]\nmijn (zoon|neef) => eigen\n(mijn|onze) zoon => kind", "eigen")]
    public void Of_two_patterns_that_fit_alike_the_list_names_the_payload_of_the_first(string lists, string payload) =>
        Assert.Equal(payload, Assert.Single(Matcher(lists).Match(Stream("daar is mijn zoon")).Of("lijst")).Payload);

    /// <summary>The matcher looks ahead for what a path needs; there is an end to how far it looks.</summary>
    [Theory]
    [InlineData(250)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(600)]
    public void A_pattern_fits_wherever_it_stands_in_an_endless_sentence(int before)
    {
        var stream = Stream(string.Concat(Enumerable.Repeat("zo ", before)) + "ik ben wel heel boos " + string.Concat(Enumerable.Repeat("en ", 300)) + "klaar");
        var found = Matcher("[lijst]\nik <3> boos|kwaad\nik <9> blij").Match(stream).Of("lijst");
        Assert.Equal(new TokenRange(before, before + 5), Assert.Single(found).Tokens);
    }

    [Fact]
    public void No_match_crosses_a_sentence() =>
        Assert.False(Matcher("[lijst]\nniet delen").Match(Stream("liever niet", "delen mag")).Any("lijst"));

    [Fact]
    public void A_draft_in_pieces_gives_the_same_matches()
    {
        var matcher = Matcher("[kleur]\nrode|blauwe\n[lijst]\n{kleur} auto => kort\n{kleur} <2> fiets => lang\n[lijst.niet]\nblauwe auto nu");
        var stream = Stream([.. Enumerable.Range(0, 400).Select(i => (i % 4) switch
        {
            0 => $"een rode auto {i}",
            1 => "een blauwe auto nu",
            2 => "de blauwe en rode oude fiets",
            _ => "niets dan woorden",
        })]);
        var pieces = 0;
        var inPieces = matcher.Match(stream, null, (count, work) =>
        {
            pieces += count;
            for (var i = count - 1; i >= 0; i--)
            {
                work(i);
            }
        });
        Assert.True(pieces > 1);
        Assert.Equal(200, inPieces.Of("lijst").Length);
        Assert.Equal(matcher.Match(stream).Of("lijst").ToArray(), inPieces.Of("lijst").ToArray());
    }

    [Fact]
    public void A_token_matches_by_a_class_that_it_is_given()
    {
        var stream = Stream("daar is Sanne weer");
        var classes = new TokenClasses(stream.Count);
        classes.Add(2, [new PhraseAtom(PhraseAtomKind.Class, "persoon")]);
        classes.Add(2, [new PhraseAtom(PhraseAtomKind.Word, "iemand")]);
        Assert.Equal(2, Matcher("[lijst]\nis {persoon}\n[ander]\niemand weer").Match(stream, classes).Of("lijst")[0].Tokens.Count);
        Assert.True(Matcher("[lijst]\niemand weer").Match(stream, classes).Any("lijst"));
        Assert.False(Matcher("[lijst]\nis {persoon}").Match(stream).Any("lijst"));
    }

    [Theory]
    [InlineData("[lijst]\n(open", "niet gesloten")]
    [InlineData("[lijst]\na?", "kan ontbreken")]
    [InlineData("patroon", "boven de eerste")]
    [InlineData("[lijst]\na||b", "ontbreekt een woord")]
    public void A_broken_list_is_reported(string file, string expected)
    {
        var errors = new List<DataError>();
        PhraseListReader.Read(file, errors);
        Assert.Contains(expected, Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_only_a_class_serves_the_patterns_of_others_and_is_not_looked_for()
    {
        var matcher = Matcher("[{kleur}]\nrood\nblauw\n*groen\n[bal]\n{kleur} ballon");
        var matches = matcher.Match(Stream("een rode en een rood ballon en een grasgroen ballon"));
        Assert.Equal(2, matches.Of("bal").Length);
        Assert.False(matches.Any("kleur"));
        Assert.Equal(["bal"], matcher.Names);
        Assert.Equal(["rood", "blauw"], matcher.ReadWords().Of("kleur"));
    }

    [Fact]
    public void A_class_that_does_not_exist_is_refused() =>
        Assert.Throws<ArgumentException>(() => Matcher("[lijst]\n{nergens} is"));

    private static PhraseMatcher Matcher(string file)
    {
        var errors = new List<DataError>();
        var lists = PhraseListReader.Read(file, errors);
        Assert.Empty(errors);
        return new PhraseMatcher(lists);
    }

    /// <summary>Sentences of words between blanks.</summary>
    private static TokenStream Stream(params string[] sentences)
    {
        var text = string.Join(' ', sentences);
        var tokens = new List<Token>();
        var ranges = new List<TokenRange>();
        var position = 0;
        foreach (var sentence in sentences)
        {
            var first = tokens.Count;
            foreach (var word in sentence.Split(' '))
            {
                var kind = char.IsDigit(word[0]) ? TokenKind.Number : char.IsLetter(word[0]) ? TokenKind.Word : TokenKind.Punctuation;
                tokens.Add(new Token(new TextSpan(position, word.Length), kind, word.ToLowerInvariant()));
                position += word.Length + 1;
            }

            ranges.Add(new TokenRange(first, tokens.Count));
        }

        var block = new TokenBlock(new Block(SegmentKind.Prose, new TextSpan(0, text.Length)), new TokenRange(0, tokens.Count), false);
        return new TokenStream(new SourceText(text), [.. tokens], [.. ranges], [block]);
    }
}
