using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class SchoolPageTests
{
    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: Toppers6\nprofieltekst: \"\"\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: Kamp23\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\nattestaties:\n  overlegd: nee\n---\n\nNieuw: volg klas 6 op Insta!")]
    [InlineData("---\nrol: docent\nsoort: pagina\naccountnaam: groepzeven_vliegt\n---\n\nWelkom!")]
    [InlineData("---\nrol: stagiair\nsoort: pagina\n---\n\nWelkom op onze nieuwe instapagina.")]
    public void Reports_a_page(string draft) => Check.Reports<SchoolPageAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: dezonnepitten\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: klas_6_school\n---\n\nGym!")]
    public void Reports_a_page_without_a_configured_name(string draft) => Check.Reports<SchoolPageAnalyzer>(draft, true, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: \"Klas 6 – vrijeschool De Wilgenboom\"\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: wilgenboom6\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: toppers6\nprofieltekst: \"Groep 6 van De Wilgenboom\"\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\nattestaties:\n  overlegd: ja\n---\n\nNieuw: volg klas 6 op Insta!")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\naccountnaam: juf_lotte\n---\n\nGym!")]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nGym!")]
    [InlineData("De pagina is omgeslagen.")]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: info@school.example\n---\n\nBeste ouders,")]
    [InlineData("---\nrol: docent\n---\n\nVolg de pijlen naar klas 6.")]
    public void Stays_silent(string draft) => Check.Reports<SchoolPageAnalyzer>(draft, false, "vsnon", "scholen: [De Wilgenboom]\n");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\naccountnaam: Toppers6\nprofieltekst: \"\"\n---\n\nGym!")]
    public void Is_off_where_no_clause_speaks(string draft) => Check.Reports<SchoolPageAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("Linde", "groepvandelindeklas", false)]
    [InlineData("Roos", "groepvanderoosklas", true)]
    public void A_name_inside_a_word_counts_from_five_letters_on(string school, string account, bool expected) => Check.Reports<SchoolPageAnalyzer>(
        $"---\nrol: docent\naccount: school\naccountnaam: {account}\n---\n\nGym!", expected, config: $"scholen: [{school}]");
}
