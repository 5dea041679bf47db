using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Protocols;
using PostLinter.Rules;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.Tests;

/// <summary>Every question is raised by some draft, can be answered in the front matter, and its answer counts.</summary>
public sealed class QuestionTests
{
    private static readonly Linter Linter = new(clock: FixedClock.Instance);

    /// <summary>Drafts for the questions that no page of a rule shows.</summary>
    private static readonly (string Protocol, string Draft)[] More =
    [
        ("ccc", "---\naccount: school\nkanaal: facebook\n---\n\nMededeling: vrijdag 3 oktober is er studiedag en zijn alle leerlingen vrij."),
        ("ccc", "---\nrol: leerling\n---\n\nMeester Bakker van groep 8 zei: 'Jullie zijn de leukste klas die ik ooit heb gehad.'"),
        ("osvs", "---\nrol: docent\nkanaal: whatsapp\ngericht_aan: {leerling: 25}\nattestaties: {app_toestemming: ja}\n---\n\nMorgen nemen jullie je atlas mee naar aardrijkskunde."),
    ];

    private static readonly Lazy<ILookup<string, Trial>> Trials = new(FindTrials);

    private sealed record Trial(string Protocol, string Draft, Diagnostic Found);

    public static TheoryData<string> Keys() => [.. Questions.All.Keys];

    /// <summary>Questions that are put as such; the answers of the others take away a violation or a reminder.</summary>
    public static TheoryData<string> Asked() => [.. Trials.Value.Where(g => g.Any(t => t.Found.Outcome == Outcome.Question)).Select(g => g.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_answer_in_the_front_matter_changes_what_is_found(string key)
    {
        var drafts = More.Concat(Trials.Value[key].Select(t => (t.Protocol, t.Draft)));
        var changes = drafts.Any(t => new[] { Answer.Yes, Answer.No }.Any(a => !Shape(Lint(t.Protocol, t.Draft, key, a)).SequenceEqual(Shape(Lint(t.Protocol, t.Draft)))));
        Assert.True(changes, $"no draft is judged otherwise by an answer to '{key}'");
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Yes_ends_a_question_and_no_makes_it_a_violation(string key)
    {
        foreach (var trial in Trials.Value[key].Where(t => t.Found.Outcome == Outcome.Question).DistinctBy(t => (t.Protocol, t.Found.RuleId)))
        {
            Assert.DoesNotContain(Lint(trial.Protocol, trial.Draft, key, Answer.Yes).Diagnostics, d => Same(d, trial.Found) && d.Finding.Question == key);
            var after = Lint(trial.Protocol, trial.Draft, key, Answer.No).Diagnostics.Where(d => Same(d, trial.Found)).ToArray();
            Assert.Contains(after, d => d.Outcome == Outcome.Violation);
            Assert.DoesNotContain(after, d => d.Outcome == Outcome.Question && d.Finding.Question == key);
        }
    }

    [Fact]
    public void Most_questions_are_put_to_the_author() => Assert.True(Asked().Count >= 15, $"only {Asked().Count} questions are asked");

    [Fact]
    public void What_is_asked_has_a_key_of_the_list() => Assert.All(
        Trials.Value.SelectMany(g => g).Where(t => t.Found.Outcome == Outcome.Question),
        t => Assert.Contains(t.Found.Finding.Question!, Questions.All.Keys));

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_recorded_answer_reads_back_with_reason_and_date(string key)
    {
        var date = new LocalMoment(new DateTime(2025, 3, 20), HasTime: false);
        var answers = new Dictionary<string, Attestation> { [key] = new(Answer.Yes, "volgens \"de lijst\" \\ van maart", date) };
        var text = AttestationWriter.Record("Hallo allemaal.", answers);
        Assert.NotNull(text);
        var metadata = Linter.Lint(new Draft(text, "d.md"), LintConfiguration.Empty);
        Assert.Empty(metadata.Errors);
        Assert.Equal(answers[key], metadata.Facts.Metadata.Attestations[key]);
        Assert.EndsWith("\n\nHallo allemaal.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_is_wanted_where_the_protocol_wants_one()
    {
        Assert.NotNull(QuestionReasons.Of(Questions.LessonPermission, [PackCatalog.Find("vsnon")!]));
        Assert.Null(QuestionReasons.Of(Questions.LessonPermission, [PackCatalog.Find("konot")!]));
        Assert.NotNull(QuestionReasons.Of(Questions.ImageConsent, [PackCatalog.Find("vsnon")!, PackCatalog.Find("osvs")!]));
        Assert.Null(QuestionReasons.Of(Questions.ImageConsent, [PackCatalog.Find("vsnon")!]));
    }

    private static ILookup<string, Trial> FindTrials() => (
        from t in More.Concat(Examples())
        from d in Lint(t.Protocol, t.Draft).Diagnostics
        where d.Outcome == Outcome.Question || d.Finding.Question is not null
        select new Trial(t.Protocol, t.Draft, d)).ToLookup(t => t.Found.Finding.Question ?? string.Empty);

    /// <summary>The drafts on the pages of the rules, under every protocol.</summary>
    private static IEnumerable<(string Protocol, string Draft)> Examples() =>
        from id in RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct()
        from example in RulePage.Find(id)?.Examples.Where(e => e.IsWrong) ?? []
        from pack in PackCatalog.Ids
        select (pack, example.Draft);

    private static IEnumerable<(string, TextSpan, Outcome)> Shape(LintResult result) => result.Diagnostics.Select(d => (d.RuleId, d.Span, d.Outcome));

    private static bool Same(Diagnostic a, Diagnostic b) => a.RuleId == b.RuleId && a.Span == b.Span;

    private static LintResult Lint(string protocol, string draft, string? key = null, Answer answer = Answer.Unknown)
    {
        var attestations = key is null ? DataMap.Empty : Map(key, new DataScalar(answer == Answer.Yes ? "ja" : "nee", default));
        return Linter.Lint(
            new Draft(draft, "d.md") { Protocols = [protocol], Metadata = Map("attestaties", attestations) }, LintConfiguration.Empty);
    }

    private static DataMap Map(string key, DataNode value) => new([new DataEntry(key, default, value)], default);
}
