using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class ReportInsteadTests
{
    [Theory]
    [InlineData("Kreeg net een vieze foto, kijk:")]
    [InlineData("Ik word al weken lastiggevallen")]
    [InlineData("Net vechtpartij op plein, foto volgt")]
    [InlineData("ik word elke dag gepest op school")]
    [InlineData("Ze bedreigen mij al een week.")]
    [InlineData("krijg steeds naaktfoto's van hem")]
    [InlineData("er gaat een filmpje rond van een meisje uit de brugklas")]
    [InlineData("WIJ WORDEN BEDREIGD")]
    [InlineData("Ge moet weten: ik word gepest, elke dag.")]
    public void Reminds(string draft) => Check.Reports<ReportInsteadAnalyzer>(draft, true);

    [Theory]
    [InlineData("Kreeg net een foto van de bakkerij.")]
    [InlineData("Meld je aan voor de open dag.")]
    [InlineData("Voorlichting over cyberpesten.")]
    [InlineData("---\nattestaties:\n  gemeld: ja\n---\n\nIk word al weken lastiggevallen")]
    [InlineData("Gastles: wat doe je als je gepest wordt?")]
    [InlineData("Er gaat een lijst rond voor de barbecue.")]
    [InlineData("In het boek wordt Tim gepest.")]
    [InlineData("Ik word volgende week twaalf.")]
    [InlineData("---\naccount: school\nrol: docent\n---\n\nEr gaat een filmpje rond van een vechtpartij. Stuur het niet door.")]
    [InlineData("Net taart op het plein, foto volgt!")]
    [InlineData("Word jij gepest? Praat erover.")]
    public void Stays_silent(string draft) => Check.Reports<ReportInsteadAnalyzer>(draft, false);

    [Theory]
    [InlineData("leerling", "mentor")]
    [InlineData("docent", "leidinggevende")]
    public void Sends_to_somebody_near(string role, string whom)
    {
        var found = Check.Lint<ReportInsteadAnalyzer>($"---\nrol: {role}\n---\n\nIk word al weken lastiggevallen").Diagnostics.Single();
        Assert.Contains(whom, found.Finding.Arguments[1], StringComparison.Ordinal);
        Assert.Equal(Outcome.Reminder, found.Outcome);
    }
}
