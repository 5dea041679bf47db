using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class AccountSettingsTests
{
    [Theory]
    [InlineData("---\nrol: docent\naccount: persoonlijk\nkanaal: instagram\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\nrol: docent\n---\n\nAlleen voor vrienden, dus ik kan het zeggen")]
    [InlineData("---\nrol: docent\nkanaal: tiktok\nstatus: klaar\n---\n\nMijn eerste!")]
    [InlineData("---\nrol: docent\nattestaties:\n  instellingen: nee\n---\n\nHoi")]
    [InlineData("---\nrol: docent\n---\n\nMijn account staat toch op privé dus wat maakt het uit")]
    public void Reminds(string draft) => Check.Reports<AccountSettingsAnalyzer>(draft, true);

    [Theory]
    [InlineData("---\nrol: docent\nkanaal: instagram\nstatus: klaar\npubliek: besloten\n---\n\nHoi")]
    [InlineData("Vrienden van de bibliotheek")]
    [InlineData("---\naccount: school\nkanaal: instagram\nstatus: klaar\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: instagram\nstatus: klaar\nattestaties:\n  instellingen: ja\n---\n\nHoi")]
    [InlineData("---\nrol: docent\nkanaal: instagram\n---\n\nHoi")]
    [InlineData("Hoi")]
    [InlineData("---\nrol: docent\nkanaal: email\nstatus: klaar\n---\n\nHoi")]
    [InlineData("Kom met je vrienden naar de open dag.")]
    public void Stays_silent(string draft) => Check.Reports<AccountSettingsAnalyzer>(draft, false);
}
