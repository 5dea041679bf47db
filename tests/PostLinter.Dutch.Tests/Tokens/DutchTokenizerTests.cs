using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Tokens;
using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

public class DutchTokenizerTests
{
    /// <summary>The list that the project set itself: each is one token, whatever stands around it.</summary>
    [Theory]
    [InlineData("#schoolreis", TokenKind.Hashtag)]
    [InlineData("@juf_marieke", TokenKind.Handle)]
    [InlineData("👨‍👩‍👧‍👦", TokenKind.Emoji)]
    [InlineData("5️⃣", TokenKind.Emoji)]
    [InlineData("🇳🇱", TokenKind.Emoji)]
    [InlineData(":-)", TokenKind.Emoji)]
    [InlineData("m.b.t.", TokenKind.Word)]
    [InlineData("a.s.", TokenKind.Word)]
    [InlineData("d.w.z.", TokenKind.Word)]
    [InlineData("a.u.b.", TokenKind.Word)]
    [InlineData("'s", TokenKind.Word)]
    [InlineData("'s-Hertogenbosch", TokenKind.Word)]
    [InlineData("d'r", TokenKind.Word)]
    [InlineData("'n", TokenKind.Word)]
    [InlineData("m'n", TokenKind.Word)]
    [InlineData("zo'n", TokenKind.Word)]
    [InlineData("foto's", TokenKind.Word)]
    [InlineData("Piet's", TokenKind.Word)]
    [InlineData("Hans'", TokenKind.Word)]
    [InlineData("baby'tje", TokenKind.Word)]
    [InlineData("A4'tjes", TokenKind.Word)]
    [InlineData("sms'en", TokenKind.Word)]
    [InlineData("7/8", TokenKind.Number)]
    [InlineData("3-4", TokenKind.Number)]
    [InlineData("1a", TokenKind.Number)]
    [InlineData("9.30", TokenKind.Number)]
    [InlineData("13:15u", TokenKind.Number)]
    [InlineData("12-03-2014", TokenKind.Number)]
    [InlineData("12/3/'14", TokenKind.Number)]
    [InlineData("J.P.", TokenKind.Word)]
    [InlineData("Th.J.", TokenKind.Word)]
    [InlineData("'t", TokenKind.Word)]
    [InlineData("06-12345678", TokenKind.Number)]
    [InlineData("€12,50", TokenKind.Number)]
    [InlineData("1.250,-", TokenKind.Number)]
    [InlineData("k*tdag", TokenKind.Word)]
    [InlineData("k*nkerdruk", TokenKind.Word)]
    [InlineData("f*ck", TokenKind.Word)]
    [InlineData("k@nker", TokenKind.Word)]
    [InlineData("k4nker", TokenKind.Word)]
    [InlineData("sh!t", TokenKind.Word)]
    [InlineData("h*er", TokenKind.Word)]
    [InlineData("Dhr.", TokenKind.Word)]
    [InlineData("mw.", TokenKind.Word)]
    [InlineData("MSc.", TokenKind.Word)]
    [InlineData("https://www.school.nl/pad?x=1", TokenKind.Url)]
    [InlineData("info@school.nl", TokenKind.Email)]
    public void Is_one_token(string token, TokenKind kind)
    {
        foreach (var (before, after) in new[] { ("", ""), ("Dan ", " en"), ("(", ")"), ("Zie ", ", ja"), ("om\n", "\nja"), ("\0", "\0") })
        {
            var tokens = Cut.Tokens(before + token + after);
            var span = new TextSpan(before.Length, token.Length);
            Assert.Contains(tokens, t => t.Span == span && t.Kind == kind);
        }
    }

    [Theory]
    [InlineData("van der Berg-'t Hart", "van¦der¦Berg¦-¦'t¦Hart")]
    [InlineData("Sanne Jansen-de Boer", "Sanne¦Jansen-de¦Boer")]
    [InlineData("klas!Tot morgen", "klas¦!¦Tot¦morgen")]
    [InlineData("klas!tot morgen", "klas¦!¦tot¦morgen")]
    [InlineData("Tot morgen.Dan is er feest", "Tot¦morgen¦.¦Dan¦is¦er¦feest")]
    [InlineData("tot morgen.de rest komt", "tot¦morgen¦.¦de¦rest¦komt")]
    [InlineData("13:15 u", "13:15¦u")]
    [InlineData("van 8.30-14.00 uur", "van¦8.30-14.00¦uur")]
    [InlineData("8.30–14.00", "8.30–14.00")]
    [InlineData("06 2345 6789", "06¦2345¦6789")]
    [InlineData("bel +31612345678", "bel¦+31612345678")]
    [InlineData("€ 5 per kind", "€¦5¦per¦kind")]
    [InlineData("kost €12,50.", "kost¦€12,50¦.")]
    [InlineData("van 1.250,- naar 25,--", "van¦1.250,-¦naar¦25,--")]
    [InlineData("100% leuk", "100%¦leuk")]
    [InlineData("NL12 ABCD 0123 4567 89", "NL12¦ABCD¦0123¦4567¦89")]
    [InlineData("1. appels\n2. peren", "1¦.¦appels¦2¦.¦peren")]
    [InlineData("3b 2vmbo-t h4c 5/6 4-havo 10x 2e", "3b¦2vmbo-t¦h4c¦5/6¦4-havo¦10x¦2e")]
    [InlineData("groep 3a/3b", "groep¦3a/3b")]
    [InlineData("in mei '14 en '78", "in¦mei¦'14¦en¦'78")]
    [InlineData("2013/'14", "2013/'14")]
    [InlineData("oud-leerling Sint-Maarten intern-begeleider", "oud-leerling¦Sint-Maarten¦intern-begeleider")]
    [InlineData("voor- en nadelen", "voor¦-¦en¦nadelen")]
    [InlineData("z'n ma's 'k weet", "z'n¦ma's¦'k¦weet")]
    [InlineData("’s ochtends ’t is ‘s avonds", "’s¦ochtends¦’t¦is¦‘s¦avonds")]
    [InlineData("'Ik ga', zei Hans.", "'¦Ik¦ga¦'¦,¦zei¦Hans¦.")]
    [InlineData("'Dit is van Hans', zei ze", "'¦Dit¦is¦van¦Hans¦'¦,¦zei¦ze")]
    [InlineData("Hans' fiets en Tess' jas", "Hans'¦fiets¦en¦Tess'¦jas")]
    [InlineData("''t is mooi', zei ze", "'¦'t¦is¦mooi¦'¦,¦zei¦ze")]
    [InlineData(",,Ik ga''", ",,¦Ik¦ga¦''")]
    [InlineData("Wat?! Nee!!! Nou...ja…", "Wat¦?!¦Nee¦!!!¦Nou¦...¦ja¦…")]
    [InlineData("*woord* **Sanne** _ja_ ~~nee~~", "*¦woord¦*¦**¦Sanne¦**¦_¦ja¦_¦~~¦nee¦~~")]
    [InlineData("*heel*leuk *k*tdag*", "*¦heel¦*¦leuk¦*¦k*tdag¦*")]
    [InlineData("f**k a$$", "f**k¦a¦$$")]
    [InlineData("SH!T k€nker k@k", "SH!T¦k€nker¦k@k")]
    [InlineData("hmm!tot zo pff!Dag", "hmm¦!¦tot¦zo¦pff¦!¦Dag")]
    [InlineData("B&B, Q&A en H&M", "B&B¦,¦Q&A¦en¦H&M")]
    [InlineData("t/m a/d m/v/x en/of hij/zij", "t/m¦a/d¦m/v/x¦en¦/¦of¦hij¦/¦zij")]
    [InlineData("dr. ir. A. de Vries MSc.", "dr.¦ir.¦A.¦de¦Vries¦MSc.")]
    [InlineData("J.Jansen en J.P.Jansen", "J.¦Jansen¦en¦J.P.¦Jansen")]
    [InlineData("Jurre H.", "Jurre¦H.")]
    [InlineData("naar groep A. Daarna", "naar¦groep¦A¦.¦Daarna")]
    [InlineData("het is plan b.", "het¦is¦plan¦b¦.")]
    [InlineData("a.u.b... enz. etc... o.a", "a.u.b¦...¦enz.¦etc¦...¦o.a")]
    [InlineData("Tot zo. zo. 12 mei, max. 20, Max. Daar", "Tot¦zo¦.¦zo.¦12¦mei¦,¦max.¦20¦,¦Max¦.¦Daar")]
    [InlineData("zegt j. de boer, ik weet t. daarna", "zegt¦j.¦de¦boer¦,¦ik¦weet¦t¦.¦daarna")]
    [InlineData("bij de St.-Jozef en een m.b.o.-school", "bij¦de¦St.-Jozef¦en¦een¦m.b.o.-school")]
    [InlineData("naar de MR. Met mr. Smit op p. 31", "naar¦de¦MR¦.¦Met¦mr.¦Smit¦op¦p.¦31")]
    [InlineData("Kom.\nzie brief.pdf.", "Kom¦.¦zie¦brief.pdf¦.")]
    [InlineData("#een#twee #1 #3havo C#", "#een¦#twee¦#¦1¦#3havo¦C¦#")]
    [InlineData("@juf.marieke. @a-b @school@server.nl @ 5", "@juf.marieke¦.¦@a-b¦@school@server.nl¦@¦5")]
    [InlineData("leuk:) :D ;) <3 xD :P :'( :-( :))) </3 >:(", "leuk¦:)¦:D¦;)¦<3¦xD¦:P¦:'(¦:-(¦:)))¦</3¦>:(")]
    [InlineData("om 13:30 let op:pas 5<30 ja: Dit", "om¦13:30¦let¦op¦:¦pas¦5¦<¦30¦ja¦:¦Dit")]
    [InlineData("let op:(groep 3)", "let¦op¦:¦(¦groep¦3¦)")]
    [InlineData("juf_marieke k.a.n.k.e.r", "juf_marieke¦k.a.n.k.e.r")]
    [InlineData("-5 + 3 -- a - b", "-¦5¦+¦3¦--¦a¦-¦b")]
    [InlineData("Piet\0Jan \0\0 x", "Piet¦Jan¦x")]
    [InlineData("\"Ja\" (nee) [x] «y»", "\"¦Ja¦\"¦(¦nee¦)¦[¦x¦]¦«¦y¦»")]
    [InlineData("wow!!!:)", "wow¦!!!¦:)")]
    public void Cuts(string text, string expected) => Assert.Equal(expected, Cut.Written(text));

    [Theory]
    [InlineData("3b 1a 4-havo 2vmbo-t 12:00 h4c covid-19 A4", "NNNNNWWW")]
    [InlineData("#x @y :) ! z 🎉 x.nl a@b.nl", "#@E.WEUM")]
    [InlineData("5️⃣ 5 #️⃣ ❤️ ✓ © ©️", "ENEE..E")]
    public void Tells_kinds_apart(string text, string expected) => Assert.Equal(expected, Cut.Kinds(text));

    [Fact]
    public void Keeps_to_its_block()
    {
        const string text = "Jan de Wit";
        var tokens = new List<Token>();
        new DutchTokenizer().Tokenize(text, TextSpan.FromBounds(1, 6), tokens);
        Assert.Equal([TextSpan.FromBounds(1, 3), TextSpan.FromBounds(4, 6)], tokens.Select(t => t.Span));
    }

    [Fact]
    public void Appends_to_the_list()
    {
        var tokens = Cut.Tokens("een");
        new DutchTokenizer().Tokenize("een twee", TextSpan.FromBounds(4, 8), tokens);
        Assert.Equal(["een", "twee"], tokens.Select(t => t.Lower));
    }
}
