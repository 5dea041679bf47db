using PostLinter.Core.Language;
using Xunit;

namespace PostLinter.Dutch.Tests.Tokens;

/// <summary>Whole drafts: a line of the expectation is a sentence, a space in it a cut between tokens. All persons are invented.</summary>
public class GoldenTextTests
{
    [Fact]
    public void A_newsletter() => Check(
        """
        Beste ouders/verzorgers,
        Op vr. 12-4 a.s. gaan de groepen 7/8 van obs 't Schrijverke o.l.v. juf Marieke v.d. Berg-'t Hart
        naar 's-Hertogenbosch. Kosten: €12,50 p.p. Vertrek om 8.30u (wees op tijd!). Mee te nemen:
        - lunchpakket
        - regenjas
        - max. €5,- zakgeld
        Vragen? Mail info@schrijverke.nl of bel 06-12345678 (dhr. A. Oosterling, b.g.g. mw. Th.J. Wiegers). Zie ook www.schrijverke.nl.
        Groetjes, team groep 7/8 🎉
        """,
        """
        Beste ouders / verzorgers ,
        Op vr. 12-4 a.s. gaan de groepen 7/8 van obs 't Schrijverke o.l.v. juf Marieke v.d. Berg - 't Hart naar 's-Hertogenbosch .
        Kosten : €12,50 p.p.
        Vertrek om 8.30u ( wees op tijd ! ) .
        Mee te nemen :
        - lunchpakket
        - regenjas
        - max. €5,- zakgeld
        Vragen ?
        Mail info@schrijverke.nl of bel 06-12345678 ( dhr. A. Oosterling , b.g.g. mw. Th.J. Wiegers ) .
        Zie ook www.schrijverke.nl .
        Groetjes , team groep 7/8 🎉
        """);

    [Fact]
    public void A_chat() => Check(
        """
        jooo wie gaat er mee vrijdag??
        ik ff niet, k*tdag gehad 😭😭
        h4c heeft 3x uitval xD. meester kees z'n bus is stuk!! ha
        @lotte.v2 #vrij <3
        """,
        """
        jooo wie gaat er mee vrijdag ??
        ik ff niet , k*tdag gehad 😭 😭
        h4c heeft 3x uitval xD .
        meester kees z'n bus is stuk !!
        ha
        @lotte.v2 #vrij <3
        """);

    [Fact]
    public void A_report() => Check(
        """
        “We hebben er een halfjaar naartoe gewerkt,” zegt Schouten. “Dat het lukte!” De oud-leerling won met 3-1 van Hans' team. 'Ongelooflijk', aldus Tess' vader. Dr. ir. J.P. van Oldeneel-de Wit MSc. reikte de prijs uit. Hij sprak over foto's, sms'en en baby'tjes… Dat was wat!Tot volgend jaar
        """,
        """
        “ We hebben er een halfjaar naartoe gewerkt , ” zegt Schouten .
        “ Dat het lukte ! ”
        De oud-leerling won met 3-1 van Hans' team .
        ' Ongelooflijk ' , aldus Tess' vader .
        Dr. ir. J.P. van Oldeneel-de Wit MSc. reikte de prijs uit .
        Hij sprak over foto's , sms'en en baby'tjes …
        Dat was wat !
        Tot volgend jaar
        """);

    private static void Check(string text, string expected)
    {
        var tokens = Cut.Tokens(text);
        var lines = Cut.Ranges(text, tokens).Select(r => string.Join(' ', tokens[r.Start..r.End].Select(Written)));
        Assert.Equal(expected, string.Join('\n', lines));

        string Written(Token token) => token.Span.Of(text).ToString();
    }
}
