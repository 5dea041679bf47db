using PostLinter.Rules.School;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.School;

public sealed class SchoolAccountAuthorTests
{
    [Theory]
    [InlineData("---\nrol: docent\naccountnaam: \"@KonotOnderwijs\"\n---\n\nHoi")]
    [InlineData("---\nrol: stagiair\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: ouder\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: leerling\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: vrijwilliger\naccount: school\n---\n\nHoi")]
    public void Reports(string draft) => Check.Reports<SchoolAccountAuthorAnalyzer>(draft, true, "konot", "schoolaccounts: [\"@KonotOnderwijs\"]\n");

    [Theory]
    [InlineData("---\nrol: staf\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: schoolleider\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: bestuurder\naccount: school\n---\n\nHoi")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\n---\n\nHoi")]
    [InlineData("---\naccount: school\n---\n\nHoi")]
    [InlineData("Hoi")]
    [InlineData("---\nrol: docent\naccount: persoonlijk\naccountnaam: juf_lotte\n---\n\nHoi")]
    public void Stays_silent(string draft) => Check.Reports<SchoolAccountAuthorAnalyzer>(draft, false, "konot", "schoolaccounts: [\"@KonotOnderwijs\"]\n");

    [Theory]
    [InlineData("---\nrol: docent\naccount: school\n---\n\nHoi")]
    public void Follows_the_configuration(string draft) => Check.Reports<SchoolAccountAuthorAnalyzer>(draft, false, "konot", "schoolaccount_rollen: [docent]\n");

    [Theory]
    [InlineData("---\nrol: ouder\naccount: school\n---\n\nHoi")]
    public void Is_off_where_no_clause_speaks(string draft) => Check.Reports<SchoolAccountAuthorAnalyzer>(draft, false);
}
