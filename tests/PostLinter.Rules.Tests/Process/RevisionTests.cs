using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class RevisionTests
{
    [Theory]
    [InlineData("---\nstatus: verwijderd\n---\n\nOpen dag.")]
    [InlineData("UPDATE: het is toch dinsdag.")]
    [InlineData("---\nstatus: gewijzigd\n---\n\nDe open dag is op 14 maart.")]
    [InlineData("---\nstatus: verwijderd\nreden: \"\"\n---\n\nOpen dag.")]
    [InlineData("---\nstatus: verwijderd\nreden: oeps\n---\n\nOpen dag.")]
    [InlineData("---\nstatus: verwijderd\nreden: \"oeps, foutje!\"\n---\n\nOpen dag.")]
    [InlineData("RECTIFICATIE: de tijd klopte niet.")]
    public void Reports(string draft) => Check.Reports<RevisionAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("Correctie door J. Bakker: open dag is 14 maart. Excuus.")]
    [InlineData("---\nstatus: verwijderd\nreden: foto zonder toestemming\n---\n\nOpen dag.")]
    [InlineData("Correctie van toetsen gaat sneller met rubrics.")]
    [InlineData("---\nstatus: verwijderd\nreden: toestemming ingetrokken\n---\n\nOpen dag.")]
    [InlineData("---\nstatus: gewijzigd\ngewijzigd_door: J. Bakker\nreden: datum fout\n---\n\nOpen dag 14 maart.")]
    [InlineData("---\nstatus: klaar\n---\n\nOpen dag.")]
    [InlineData("Update uit groep 8: we hebben een cavia!")]
    [InlineData("De update van de app is klaar.")]
    [InlineData("Open dag op 14 maart.")]
    [InlineData("---\nstatus: concept\n---\n\nOpen dag.")]
    public void Stays_silent(string draft) => Check.Reports<RevisionAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nstatus: verwijderd\n---\n\nOpen dag.")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<RevisionAnalyzer>(draft, false);

    [Theory]
    [InlineData("---\nstatus: verwijderd\n---\n\nOpen dag.", Outcome.Violation)]
    [InlineData("---\nstatus: gewijzigd\n---\n\nOpen dag.", Outcome.Violation)]
    [InlineData("UPDATE: het is toch dinsdag.", Outcome.Reminder)]
    public void What_is_known_decides(string draft, Outcome outcome) =>
        Assert.Equal(outcome, Check.Lint<RevisionAnalyzer>(draft, "konot").Diagnostics.Single().Outcome);
}
