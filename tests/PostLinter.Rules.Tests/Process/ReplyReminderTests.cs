using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class ReplyReminderTests
{
    [Theory]
    [InlineData("---\nrol: docent\nstatus: klaar\nreacties_open: ja\n---\n\nMijn mening over toetsen.")]
    [InlineData("---\nrol: docent\nstatus: klaar\nkanaal: facebook\n---\n\nOuders, wat vinden jullie van de nieuwe lestijden?")]
    [InlineData("---\naccount: school\nstatus: klaar\nkanaal: instagram\n---\n\nPoll: welke film?")]
    [InlineData("---\nstatus: klaar\nreacties_open: ja\nattestaties:\n  volgt_reacties: nee\n---\n\nHoi.")]
    public void Reminds_at_posting(string draft) => Check.Reports<ReplyReminderAnalyzer>(draft, true, "konot");

    [Theory]
    [InlineData("---\nstatus: klaar\nreacties_open: nee\n---\n\nWat vinden jullie?")]
    [InlineData("---\nreacties_open: ja\n---\n\nWat vinden jullie?")]
    [InlineData("---\nstatus: klaar\nkanaal: nieuwsbrief\npubliek: besloten\n---\n\nWat vinden jullie?")]
    [InlineData("---\nstatus: klaar\nreacties_open: ja\nattestaties:\n  volgt_reacties: ja\n---\n\nHoi.")]
    [InlineData("---\nstatus: klaar\n---\n\nMooie dag.")]
    [InlineData("Wat vinden jullie?")]
    [InlineData("---\nstatus: verwijderd\nreacties_open: ja\n---\n\nHoi.")]
    [InlineData("---\nstatus: klaar\nsoort: privebericht\nreacties_open: ja\n---\n\nHoi.")]
    public void Stays_silent(string draft) => Check.Reports<ReplyReminderAnalyzer>(draft, false, "konot");

    [Theory]
    [InlineData("---\nstatus: klaar\nreacties_open: ja\n---\n\nHoi.")]
    public void Is_off_for_vsnon(string draft) => Check.Reports<ReplyReminderAnalyzer>(draft, false);
}
