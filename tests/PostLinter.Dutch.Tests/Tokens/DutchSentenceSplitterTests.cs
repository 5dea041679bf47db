using PostLinter.Core.Language;
using PostLinter.Dutch.Tokens;
using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

public class DutchSentenceSplitterTests
{
    private const string LongLine = "De kinderen van groep zeven hebben vandaag de hele ochtend geoefend met";

    [Theory]
    [InlineData("Wat leuk! Tot morgen. Kom je ook?", "Wat leuk!¦Tot morgen.¦Kom je ook?")]
    [InlineData("Tot in de klas!Tot morgen", "Tot in de klas!¦Tot morgen")]
    [InlineData("Tot morgen.Dan is er feest", "Tot morgen.¦Dan is er feest")]
    [InlineData("ik ga weg. kom je ook? ja leuk! doei", "ik ga weg.¦kom je ook?¦ja leuk!¦doei")]
    [InlineData("Nou... dat was leuk. Echt… Heel leuk", "Nou... dat was leuk.¦Echt…¦Heel leuk")]
    [InlineData("Meen je dat nou?! Ja!!", "Meen je dat nou?!¦Ja!!")]
    [InlineData("Kom je ook", "Kom je ook")]
    [InlineData("... en dan", "... en dan")]
    public void Ends_at_marks(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Theory]
    [InlineData("Dhr. Bakker komt. Hij zwaait.", "Dhr. Bakker komt.¦Hij zwaait.")]
    [InlineData("Onze mw. Visser en Mw. Smit komen", "Onze mw. Visser en Mw. Smit komen")]
    [InlineData("Prof. dr. ir. A. de Vries MSc. Bakker sprak", "Prof. dr. ir. A. de Vries MSc. Bakker sprak")]
    [InlineData("Met dr. ir. A. Visser en J.P. Smit", "Met dr. ir. A. Visser en J.P. Smit")]
    [InlineData("Daar is Tess S. Ze won de prijs", "Daar is Tess S.¦Ze won de prijs")]
    [InlineData("Taart, limonade enz. Morgen meer", "Taart, limonade enz.¦Morgen meer")]
    [InlineData("Taart enz. staat klaar", "Taart enz. staat klaar")]
    [InlineData("Neem iets mee a.u.b. Tot dan", "Neem iets mee a.u.b.¦Tot dan")]
    [InlineData("Vrijdag a.s. Neem je jas mee", "Vrijdag a.s.¦Neem je jas mee")]
    [InlineData("Info m.b.t. Kerst en o.a. Pasen, d.w.z. De vakantie", "Info m.b.t. Kerst en o.a. Pasen, d.w.z. De vakantie")]
    [InlineData("Bel nr. 5 of tel. 06-12345678, min. 3", "Bel nr. 5 of tel. 06-12345678, min. 3")]
    [InlineData("Op 12 sept. 2024 en op 3 okt. Daarna niet", "Op 12 sept. 2024 en op 3 okt.¦Daarna niet")]
    [InlineData("Naar groep A. Daarna naar huis", "Naar groep A.¦Daarna naar huis")]
    [InlineData("Om 9.30 uur. 12 kinderen komen", "Om 9.30 uur.¦12 kinderen komen")]
    [InlineData("zij won van tess s. en j. de boer. daarna taart", "zij won van tess s. en j. de boer.¦daarna taart")]
    [InlineData("Geheim in de MR. Maar lees dit", "Geheim in de MR.¦Maar lees dit")]
    [InlineData("Een 9 voor wiskunde B. Twee leerlingen niet", "Een 9 voor wiskunde B.¦Twee leerlingen niet")]
    [InlineData("Naar o.b.s. De Linde en O.B.S. De Es", "Naar o.b.s. De Linde en O.B.S. De Es")]
    [InlineData("Op 8. december is het feest", "Op 8. december is het feest")]
    [InlineData("Kijk op school.nl. Daar staat brief.pdf. Lees die", "Kijk op school.nl.¦Daar staat brief.pdf.¦Lees die")]
    [InlineData("De sport- en speldag (o.a. Zwemmen) gaat door", "De sport- en speldag (o.a. Zwemmen) gaat door")]
    public void Knows_abbreviations(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Theory]
    [InlineData("'Kom je?' vroeg hij. 'Nee.'", "'Kom je?' vroeg hij.¦'Nee.'")]
    [InlineData("“Wat leuk!” zei Sanne. “Ja.” Toen lachte ze", "“Wat leuk!” zei Sanne.¦“Ja.”¦Toen lachte ze")]
    [InlineData("\"Leuk!\", zei ze. \"Klaar.\" \"Nee!\"", "\"Leuk!\", zei ze.¦\"Klaar.\"¦\"Nee!\"")]
    [InlineData("Ze riep: \"Kom!\" Iedereen kwam", "Ze riep: \"Kom!\"¦Iedereen kwam")]
    [InlineData("(Kom ook!) Daarna is er taart", "(Kom ook!)¦Daarna is er taart")]
    [InlineData("Fijn (echt!) Sanne, dank je", "Fijn (echt!) Sanne, dank je")]
    [InlineData("Dat is (wat leuk!) en mooi", "Dat is (wat leuk!) en mooi")]
    [InlineData("**Kom ook!** Daarna is er taart", "**Kom ook!**¦Daarna is er taart")]
    [InlineData("Klaar. 's Avonds is er film. 'k weet niets", "Klaar.¦'s Avonds is er film.¦'k weet niets")]
    [InlineData("Dit is klaar.\u200B Nu naar huis", "Dit is klaar.\u200B¦Nu naar huis")]
    public void Keeps_closers_with_their_sentence(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Theory]
    [InlineData("Wat een dag! 🎉 Morgen weer", "Wat een dag! 🎉¦Morgen weer")]
    [InlineData("Wat een dag 🎉🎉 We gingen op kamp", "Wat een dag 🎉🎉¦We gingen op kamp")]
    [InlineData("Dank aan 🎉 Sanne en ❤️ Piet", "Dank aan 🎉 Sanne en ❤️ Piet")]
    [InlineData("🎉 De kinderen juichen", "🎉 De kinderen juichen")]
    [InlineData("Leuk :) De rest volgt", "Leuk :)¦De rest volgt")]
    [InlineData("Leuke dag! #schoolreis #fun", "Leuke dag!¦#schoolreis #fun")]
    public void Takes_emoji_for_marks(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Theory]
    [InlineData("Beste ouders,\nMorgen is er feest", "Beste ouders,¦Morgen is er feest")]
    [InlineData("hoi allemaal 🎉\nwie gaat er mee", "hoi allemaal 🎉¦wie gaat er mee")]
    [InlineData("Mee te nemen:\nappels\nPeren", "Mee te nemen:¦appels¦Peren")]
    [InlineData("- appels\n- peren\r\n- Bananen", "- appels¦- peren¦- Bananen")]
    [InlineData("* appels\n* peren\n• Bananen", "* appels¦* peren¦• Bananen")]
    [InlineData("1. appels\n2. peren", "1. appels¦2. peren")]
    [InlineData("1. Appels. Lekker.\n2. Peren", "1. Appels.¦Lekker.¦2. Peren")]
    [InlineData("📅 12 mei\n📍 Aula\n⏰ 9.30", "📅 12 mei¦📍 Aula¦⏰ 9.30")]
    [InlineData("Sanne: wie gaat er mee\nPiet: ik", "Sanne: wie gaat er mee¦Piet: ik")]
    [InlineData("Kom morgen\nom negen uur", "Kom morgen\nom negen uur")]
    [InlineData("Vandaag met juf\nMarieke naar het bos", "Vandaag met juf\nMarieke naar het bos")]
    [InlineData("Dit is af.\nen dit ook", "Dit is af.¦en dit ook")]
    [InlineData("\"Dit is af\"\nNu naar huis", "\"Dit is af\"¦Nu naar huis")]
    [InlineData("Vraag het aan dhr.\nBakker", "Vraag het aan dhr.\nBakker")]
    [InlineData("Een\n\nTwee", "Een¦Twee")]
    [InlineData(LongLine + "\nSanne en Piet. Morgen weer", LongLine + "\nSanne en Piet.¦Morgen weer")]
    [InlineData(LongLine + "\n- appels", LongLine + "¦- appels")]
    public void Knows_lines(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Theory]
    [InlineData("De top: 1. varkens 2. ezels 3. ganzen", "De top: 1. varkens 2. ezels 3. ganzen")]
    [InlineData("1. Ga naar groep 2. Daar staat taart", "1. Ga naar groep 2.¦Daar staat taart")]
    [InlineData("a. appels\nb. peren", "a. appels\nb. peren")]
    public void Knows_numbering(string text, string expected) => Assert.Equal(expected, Cut.Sentences(text));

    [Fact]
    public void Covers_only_its_block()
    {
        const string text = "Een. Twee. Drie. Vier.";
        var tokens = Cut.Tokens(text);
        var sentences = new List<TokenRange>();
        new DutchSentenceSplitter().Split(text, tokens, new TokenRange(2, 6), sentences);
        Assert.Equal([new TokenRange(2, 4), new TokenRange(4, 6)], sentences);
    }

    [Fact]
    public void An_empty_block_has_no_sentence()
    {
        var sentences = new List<TokenRange>();
        new DutchSentenceSplitter().Split("", [], new TokenRange(0, 0), sentences);
        Assert.Empty(sentences);
    }
}
