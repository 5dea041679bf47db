using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using Xunit;

namespace PostLinter.Core.Tests.Analysis;

public sealed class AnalysisDriverTests
{
    private static readonly ProtocolSettings Settings = new("proef", new Dictionary<string, string>());

    [Fact]
    public void A_crashing_rule_becomes_a_finding_and_the_others_go_on()
    {
        var driver = new AnalysisDriver([new Marker("XX0001", 3), new Crasher(), new Marker("XX0003", 1)]);
        var findings = driver.Run(Facts("tekst"), Settings, _ => true);
        Assert.Equal(["PL0001", "XX0003", "XX0001"], findings.Select(f => f.Descriptor.Id));
        Assert.Equal("XX0002", findings[0].Arguments[0]);
    }

    [Fact]
    public void The_order_does_not_depend_on_the_scheduler()
    {
        var rules = Enumerable.Range(1, 40).Select(i => (PostAnalyzer)new Marker($"XX{i:0000}", i % 4)).ToArray();
        var driver = new AnalysisDriver(rules);
        var facts = Facts("tekst");
        var sequential = driver.Run(facts, Settings, _ => true).Select(f => (f.Descriptor.Id, f.Span.Start));
        var parallel = driver.Run(facts, Settings, _ => true, (n, work) => Parallel.For(0, n, work)).Select(f => (f.Descriptor.Id, f.Span.Start));
        Assert.Equal(sequential, parallel);
    }

    [Fact]
    public void A_rule_that_is_off_does_not_run()
    {
        var driver = new AnalysisDriver([new Crasher(), new Marker("XX0003", 0)]);
        Assert.Equal(["XX0003"], driver.Run(Facts("tekst"), Settings, id => id != "XX0002").Select(f => f.Descriptor.Id));
    }

    [Fact]
    public void A_rule_runs_for_the_one_of_its_diagnostics_that_is_on()
    {
        var driver = new AnalysisDriver([new Twin()]);
        Assert.Equal(["XX0002"], driver.Run(Facts("tekst"), Settings, id => id == "XX0002").Select(f => f.Descriptor.Id));
    }

    [Fact]
    public void At_one_place_findings_stand_in_the_order_of_their_rules()
    {
        var driver = new AnalysisDriver([new Marker("XX0003", 2), new Marker("XX0001", 2), new Marker("XX0002", 1)]);
        Assert.Equal(["XX0002", "XX0001", "XX0003"], driver.Run(Facts("tekst"), Settings, _ => true).Select(f => f.Descriptor.Id));
    }

    [Fact]
    public void The_scheduler_of_the_host_does_the_work()
    {
        var asked = 0;
        var driver = new AnalysisDriver([new Marker("XX0001", 0), new Marker("XX0002", 0)]);
        driver.Run(Facts("tekst"), Settings, _ => true, (count, work) =>
        {
            asked = count;
            for (var i = 0; i < count; i++)
            {
                work(i);
            }
        });
        Assert.Equal(2, asked);
    }

    [Fact]
    public void A_rule_that_fails_at_its_start_is_told_on_each_draft_and_cannot_be_switched_off_or_suppressed()
    {
        var driver = new AnalysisDriver([new Unready(), new Marker("XX0003", 1)]);
        foreach (var _ in new[] { 1, 2 })
        {
            var findings = driver.Run(Facts("tekst"), Settings, id => id != "PL0001");
            Assert.Equal(["PL0001", "XX0003"], findings.Select(f => f.Descriptor.Id));
            Assert.Equal(["XX0002", nameof(InvalidOperationException)], findings[0].Arguments.ToArray());
            Assert.False(findings[0].Descriptor.AuthorMaySuppress);
        }
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var driver = new AnalysisDriver([new Marker("XX0001", 0)]);
        Assert.Throws<OperationCanceledException>(() => driver.Run(Facts("tekst"), Settings, _ => true, null, source.Token));
    }

    [Fact]
    public void Follow_ups_see_what_was_judged_before()
    {
        var driver = new AnalysisDriver([new Counter()]);
        var earlier = new Diagnostic(new Finding { Descriptor = Descriptor("XX0001"), Span = default }, Outcome.Violation, Severity.Warning, ["A"]);
        Assert.Empty(driver.RunFollowUps(Facts("tekst"), Settings, [], _ => true));
        Assert.Single(driver.RunFollowUps(Facts("tekst"), Settings, [earlier], _ => true));
    }

    private static PostFacts Facts(string text, Belief belief = Belief.Unknown) =>
        new(PostDocument.Parse(text), PostMetadata.Empty, Organisation.Empty, default, new NoLanguage(belief));

    [Theory]
    [InlineData(Belief.Unknown, "said")]
    [InlineData(Belief.Possible, "said")]
    [InlineData(Belief.Likely, "said")]
    [InlineData(Belief.Doubtful, "asked")]
    [InlineData(Belief.Unlikely, "")]
    public void What_the_whole_draft_contradicts_is_asked_or_dropped(Belief belief, string expected)
    {
        var findings = new AnalysisDriver([new Marker("XX0001", 0)]).Run(Facts("tekst", belief), Settings, _ => true);
        Assert.Equal(expected, findings is [var only] ? only.Outcome == Outcome.Question ? "asked" : "said" : string.Empty);
    }

    [Fact]
    public void A_finding_that_is_not_about_words_is_never_doubted()
    {
        var findings = new AnalysisDriver([new Twin()]).Run(Facts("tekst", Belief.Unlikely), Settings, id => id == "XX0002");
        Assert.Single(findings);
    }

    [Theory]
    [InlineData(Belief.Likely, false, 1)]
    [InlineData(Belief.Possible, false, 0)]
    [InlineData(Belief.Unknown, false, 0)]
    [InlineData(Belief.Likely, true, 0)]
    public void A_rule_that_was_silent_may_ask_about_a_draft_that_sounds_so(Belief belief, bool spoke, int expected)
    {
        var findings = new AnalysisDriver([new Suspect(spoke)]).Run(Facts("tekst", belief), Settings, _ => true);
        Assert.Equal(expected, findings.Count(f => f.Outcome == Outcome.Question && f.Span == Sounding.Sentence));
    }

    private static DiagnosticDescriptor Descriptor(string id) => new()
    {
        Id = id,
        Title = new(id, id),
        Message = new("m", "m"),
        Advice = new("a", "a"),
    };

    private sealed class Marker(string id, int position) : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor(id)];

        public override void Initialize(AnalysisContext context) =>
            context.RegisterDocumentAction(c => c.Report(Descriptor(id), new TextSpan(position, 1)));
    }

    /// <summary>Asks where it was silent.</summary>
    private sealed class Suspect(bool spoke) : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor("XX0001")];

        public override void Initialize(AnalysisContext context)
        {
            context.RegisterSuspicionAction("XX0001", (rule, span) =>
                rule.Report(new Finding { Descriptor = Descriptor("XX0001"), Span = span, Outcome = Outcome.Question }));
            context.RegisterDocumentAction(c =>
            {
                if (spoke)
                {
                    c.Report(Descriptor("XX0001"), new TextSpan(0, 1));
                }
            });
        }
    }

    /// <summary>Every draft sounds alike to it.</summary>
    private sealed class Sounding(Belief belief) : Impression
    {
        public static TextSpan Sentence => new(0, 5);

        public override Belief Of(string rule) => belief;

        public override Belief At(string rule, TextSpan span) => belief;

        public override TextSpan StrongestSentence(string rule) => Sentence;
    }

    private sealed class Crasher : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor("XX0002")];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(c =>
        {
            c.Report(Descriptor("XX0002"), default);
            throw new InvalidOperationException();
        });
    }

    private sealed class Twin : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor("XX0001"), Descriptor("XX0002")];

        public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(c =>
        {
            c.Report(Descriptor("XX0001"), default);
            c.Report(Descriptor("XX0002"), default);
        });
    }

    private sealed class Unready : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor("XX0002")];

        public override void Initialize(AnalysisContext context) => throw new InvalidOperationException();
    }

    private sealed class Counter : PostAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor("XX0009")];

        public override void Initialize(AnalysisContext context) => context.RegisterFollowUpAction(c =>
        {
            if (c.Earlier.Length > 0)
            {
                c.Rule.Report(Descriptor("XX0009"), default);
            }
        });
    }

    private sealed class NoLanguage(Belief belief = Belief.Unknown) : ILanguageLayer
    {
        public Impression FindImpression(PostFacts facts) => new Sounding(belief);

        public TokenStream Tokenize(PostDocument document, PostMetadata metadata, WorkScheduler? scheduler, DraftMemory? memory) => new(document.Source, [], [], []);

        public ImmutableArray<Entity> FindEntities(PostFacts facts) => [];

        public PhraseMatches MatchPhrases(PostFacts facts) => PhraseMatches.None;

        public SchoolScope FindSchoolScope(PostFacts facts) => SchoolScope.None;

        public FrameMap FindFrames(PostFacts facts) => FrameMap.Empty;

        public Capacity FindCapacity(PostFacts facts) => Capacity.Unknown;

        public Addressee FindAddressee(PostFacts facts) => Addressee.Nobody;
    }
}
