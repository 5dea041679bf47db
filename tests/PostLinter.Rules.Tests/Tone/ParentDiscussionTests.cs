using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Tone;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Tone;

public sealed class ParentDiscussionTests
{
    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nNee meneer, uw zoon begon.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nDat heb je gewoon verzonnen.")]
    [InlineData("U was niet bij het gesprek, dus oordeel niet.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nDat klopt gewoon niet.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nU verdraait wat ik zei.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nUw dochter liegt.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {leerling: 1}\n---\n\nJe moet eerst maar eens opletten in de les.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nReageer hieronder maar verder.")]
    public void Reports(string draft) => Check.Reports<ParentDiscussionAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nIk begrijp u, ik bel u morgen.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nDe avond begint niet om 7 maar om 8 uur.")]
    [InlineData("Discussieavond voor ouders op donderdag.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nDank voor uw vraag, ik zoek het uit.")]
    [InlineData("---\nrol: ouder\nsoort: reactie\n---\n\nDat klopt gewoon niet, uw zoon begon.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {medewerker: 1}\n---\n\nDat klopt gewoon niet.")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nFijn dat uw zoon het leuk vond.")]
    [InlineData("---\nrol: docent\n---\n\nDat is niet waar, zei de wolf.")]
    [InlineData("---\nrol: leerling\n---\n\ndat heb je verzonnen")]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nHet tijdstip klopt niet, het is acht uur.")]
    [InlineData("Leuk dat je er was!")]
    public void Stays_silent(string draft) => Check.Reports<ParentDiscussionAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\nNee meneer, uw zoon begon.")]
    public void Is_off_for_ccc(string draft) => Check.Reports<ParentDiscussionAnalyzer>(draft, false, "ccc");

    [Fact]
    public void An_invitation_is_a_reminder() => Check.Rule<ParentDiscussionAnalyzer>(
        "---\nrol: docent\nsoort: reactie\ngericht_aan: {ouder: 1}\n---\n\n[|Laten we hier verder praten|].", "konot", outcome: Outcome.Reminder);
}
