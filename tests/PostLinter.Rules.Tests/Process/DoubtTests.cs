using PostLinter.Core.Diagnostics;
using PostLinter.Rules.Process;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Rules.Tests.Process;

public sealed class DoubtTests
{
    [Theory]
    [InlineData("Weet niet zeker of dit mag, ik zet het er toch op.")]
    [InlineData("Kan me problemen geven, maar boeiend:")]
    [InlineData("Mag dit wel? Ik post het gewoon.")]
    [InlineData("weet eigenlijk niet of dit mag maar kijk nou")]
    [InlineData("Eigenlijk mag ik dit niet zeggen, maar toch.")]
    [InlineData("Ik twijfel of ik dit wel moet plaatsen.")]
    [InlineData("MAG DIT EIGENLIJK?")]
    [InlineData("Krijg ik vast gedoe mee.")]
    [InlineData("als mijn directeur dit leest")]
    public void Reminds(string draft) => Check.Reports<DoubtAnalyzer>(draft, true);

    [Theory]
    [InlineData("Weet niet of de zon schijnt.")]
    [InlineData("Twijfel je over je profielkeuze? Kom langs.")]
    [InlineData("Mag jouw kind mee? Vul in.")]
    [InlineData("Ik weet niet of de trein rijdt.")]
    [InlineData("We twijfelen tussen de zee en het bos.")]
    [InlineData("Niet zeker of de sportdag doorgaat.")]
    [InlineData("---\nattestaties:\n  overlegd: ja\n---\n\nWeet niet zeker of dit mag.")]
    [InlineData("\"Mag dit wel?\" vroeg een kleuter.")]
    [InlineData("Mag de juf ook mee?")]
    [InlineData("Niet iedereen weet wat mag in het verkeer.")]
    [InlineData("De toets kan problemen geven op oude laptops.")]
    public void Stays_silent(string draft) => Check.Reports<DoubtAnalyzer>(draft, false);

    [Theory]
    [InlineData("compass", 1)]
    [InlineData("vsnon", 0)]
    public void Warnings_count_from_the_protocols_threshold(string protocol, int expected)
    {
        var draft = "---\nrol: docent\n---\n\nBij ons op school is het een aanfluiting.";
        var linter = new Linter([new Rules.School.NegativeAboutSchoolAnalyzer(), new DoubtAnalyzer()], clock: FixedClock.Instance);
        var found = linter.Lint(new Draft(draft, "draft.md") { Protocols = [protocol] }, Configuration.LintConfiguration.Empty);
        Assert.Equal(expected, found.Diagnostics.Count(d => d.RuleId == "PL9003" && d.Severity == Severity.Warning));
    }

    [Theory]
    [InlineData("---\nrol: leerling\nmoment: les\n---\n\nHoi!", 1)]
    [InlineData("Iemand wordt gepest op school.", 0)]
    [InlineData("Wat een sukkel.", 0)]
    public void Reminders_and_less_than_warnings_do_not_count(string draft, int expected)
    {
        var linter = new Linter([new Rules.Behaviour.LessonTimeAnalyzer(), new Rules.Conduct.InsultAnalyzer(), new ReportInsteadAnalyzer(), new DoubtAnalyzer()], clock: FixedClock.Instance);
        var found = linter.Lint(new Draft(draft, "draft.md") { Protocols = ["compass"] }, Configuration.LintConfiguration.Empty);
        Assert.Equal((1, expected), (found.Diagnostics.Count(d => d.RuleId is "PL7001" or "PL3002" or "PL9005"), found.Diagnostics.Count(d => d.RuleId == "PL9003")));
    }

    [Fact]
    public void Names_whom_the_school_named()
    {
        var found = Check.Lint<DoubtAnalyzer>("---\nrol: docent\n---\n\nMag dit wel?", "vsnon", "contactpersonen: {leidinggevende: Joost de Wit}").Diagnostics.Single();
        Assert.Contains("Joost de Wit", found.Finding.Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("konot", "schoolleider", "Blijft de twijfel, plaats het dan niet.")]
    [InlineData("konot", "docent", "Vraag het eerst aan je leidinggevende. Blijft de twijfel, plaats het dan niet.")]
    [InlineData("vsnon", "schoolleider", "Overleg eerst met een collega in de leiding, en plaats het dan pas.")]
    [InlineData("vsnon", "leerling", "Overleg eerst met je mentor of een docent, en plaats het dan pas.")]
    [InlineData("vsnon", "docent", "Overleg eerst met je leidinggevende, en plaats het dan pas.")]
    [InlineData("compass", "leerling", "Overleg eerst met een klasgenoot, je coach of de vertrouwenspersoon, en plaats het dan pas.")]
    [InlineData("compass", "docent", "Overleg eerst met je leidinggevende, en plaats het dan pas.")]
    [InlineData("osvs", "docent", "Overleg eerst met je leidinggevende of de mediacoach (Els Bos), en plaats het dan pas.")]
    public void Says_whom_to_ask_by_protocol_and_role(string protocol, string role, string advice)
    {
        var found = Check.Lint<DoubtAnalyzer>($"---\nrol: {role}\n---\n\nMag dit wel?", protocol, "contactpersonen: {mediacoach: Els Bos}").Diagnostics.Single();
        Assert.Equal(advice, found.Finding.Arguments[1]);
    }

    [Theory]
    [InlineData("[|Is dit verstandig|]?")]
    [InlineData("[|Is dit verstandig|]? En mag dit wel?")]
    [InlineData("De wethouder vroeg: \"Is dit verstandig?\"")]
    [InlineData("In het prentenboek denkt de draak: is dit verstandig?")]
    [InlineData("In de les mediawijsheid vragen we: is dit verstandig?")]
    [InlineData("Hoi ![Is dit verstandig?](a.jpg)")]
    public void The_first_doubt_of_the_author_is_enough(string draft) => Check.Rule<DoubtAnalyzer>(draft);
}
