using PostLinter.Configuration;
using Xunit;

namespace PostLinter.Tests.Protocols;

/// <summary>Whose protocol a draft is held against where nobody chose one: that of the organisation it names.</summary>
public sealed class ProtocolChoiceTests
{
    [Theory]
    [InlineData("Bij KONOT begint maandag de nieuwe directeur.", "konot")]
    [InlineData("Open dag van Compass College: kom langs!", "compass")]
    [InlineData("We lazen over ACCC-regels, en CCC doet daar niets mee.", "ccc")]
    [InlineData("VSNONsense, zei hij. Maar VSNON gaat er wel over.", "vsnon")]
    public void The_organisation_that_a_draft_names_tells_the_protocol(string draft, string protocol)
    {
        var result = new Linter().Lint(new Draft(draft, "a.md"), LintConfiguration.Empty);
        Assert.Equal(ProtocolReason.Recognised, result.Reason);
        Assert.Equal(protocol, Assert.Single(result.Protocols).Id);
    }

    [Theory]
    [InlineData("Morgen is er geen school.")]
    [InlineData("De konotatie van dat woord is anders, en ACCC is geen school.")]
    [InlineData("Konot en OSVS werken voortaan samen.")]
    public void None_or_several_tell_nothing(string draft) =>
        Assert.Equal(ProtocolReason.Default, new Linter().Lint(new Draft(draft, "a.md"), LintConfiguration.Empty).Reason);
}
