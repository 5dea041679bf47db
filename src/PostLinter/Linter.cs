using System.Collections.Immutable;
using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch;
using PostLinter.Protocols;
using PostLinter.Redaction;
using PostLinter.Rules;
using PostLinter.Suppressions;

namespace PostLinter;

/// <summary>
/// Checks drafts against protocols: the door through which every host comes in. Stateless once made, and safe for
/// several threads; keeps nothing of a draft.
/// </summary>
public sealed class Linter
{
    /// <summary>Keeps nothing of a draft, so one serves all.</summary>
    private static readonly Lazy<DutchLanguageLayer> Dutch = new(() => new DutchLanguageLayer(WordLists.CreateMatcher()));

    private readonly AnalysisDriver _driver;
    private readonly ILanguageLayer _language;
    private readonly TimeProvider _clock;

    /// <param name="analyzers">The rules; the built-in ones if null.</param>
    /// <param name="language">The language layer; Dutch if null.</param>
    /// <param name="clock">The time; the system's if null.</param>
    public Linter(IEnumerable<PostAnalyzer>? analyzers = null, ILanguageLayer? language = null, TimeProvider? clock = null)
    {
        _driver = new AnalysisDriver(analyzers ?? RuleCatalog.Analyzers);
        _language = language ?? Dutch.Value;
        _clock = clock ?? TimeProvider.System;
    }

    /// <summary>Checks one draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="configuration">The configuration that holds for its path.</param>
    /// <param name="scheduler">Runs rules, and pieces of a long draft, at once where the host has threads for it; the result is the same.</param>
    /// <param name="memory">For a host that checks version after version of one draft: the same for each; the result is the same.</param>
    /// <param name="cancellationToken">Stops the check.</param>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public LintResult Lint(
        Draft draft,
        LintConfiguration configuration,
        WorkScheduler? scheduler = null,
        DraftMemory? memory = null,
        CancellationToken cancellationToken = default)
    {
        var document = PostDocument.Parse(draft.Text);
        var errors = new List<DataError>(document.Errors);
        var metadata = ReadMetadata(document, draft, configuration, errors);
        var own = configuration.OwnRules;
        var (chosen, reason) = ProtocolChoice.Choose(draft, metadata, configuration, document, errors);
        ImmutableArray<ProtocolPack> packs = own.IsEmpty ? chosen : [.. chosen.Select(own.Extend)];
        var now = AmsterdamClock.Now(_clock);
        var facts = new PostFacts(document, metadata, WithPacks(configuration.Organisation, packs), now, _language, own.Lists, scheduler, memory);
        var judged = scheduler is null ? Judged() : OnThreads(facts, Judged);
        var (standing, suppressed) = SuppressionFilter.Apply(document, metadata, judged, draft.Approvals, now);
        return new LintResult
        {
            Path = draft.Path,
            Source = document.Source,
            Protocols = packs,
            Reason = reason,
            Diagnostics = [.. Ordered(standing)],
            Suppressed = [.. Ordered(suppressed)],
            Facts = facts,
            Errors = [.. errors],
            OwnRules = own,
        };

        Diagnostic[] Judged() => Judge(facts, packs, configuration, cancellationToken);
    }

    /// <summary>What the rules find, each finding once with all that the protocols say of it.</summary>
    private Diagnostic[] Judge(
        PostFacts facts, ImmutableArray<ProtocolPack> packs, LintConfiguration configuration, CancellationToken cancellationToken)
    {
        var judged = new Dictionary<(string Rule, int Start, int End, string Message), Diagnostic>();
        foreach (var pack in packs)
        {
            foreach (var diagnostic in Run(facts, pack, configuration, cancellationToken))
            {
                // Two rules that crash give two findings, though both say so in the same words at the same place.
                var descriptor = diagnostic.Finding.Descriptor;
                var message = descriptor.IsAboutTheRun
                    ? descriptor.Message.Format(UserLanguage.Dutch, diagnostic.Finding.Arguments)
                    : descriptor.Message.Dutch;
                var key = (diagnostic.RuleId, diagnostic.Span.Start, diagnostic.Span.End, message);
                judged[key] = judged.TryGetValue(key, out var other) ? ProtocolJudge.Join(other, diagnostic) : diagnostic;
            }
        }

        return [.. judged.Values];
    }

    private ImmutableArray<Diagnostic> Run(
        PostFacts facts, ProtocolPack pack, LintConfiguration configuration, CancellationToken cancellationToken)
    {
        var judge = new ProtocolJudge(pack, configuration.Severities);
        var settings = new ProtocolSettings(pack.Id, pack.Settings.SetItems(configuration.Settings));
        var own = configuration.OwnRules;
        var findings = _driver.Run(facts, settings, judge.IsEnabled, facts.Scheduler, cancellationToken);
        var first = Judge(Concurrence.Mark(findings, facts));
        if (!own.IsEmpty)
        {
            first = first.AddRange(Judge(own.Driver.Run(facts, settings, judge.IsEnabled, facts.Scheduler, cancellationToken)));
        }

        var all = first.AddRange(Judge(_driver.RunFollowUps(facts, settings, first, judge.IsEnabled, cancellationToken)));
        return own.IsEmpty ? all : all.AddRange(Judge(own.Driver.RunFollowUps(facts, settings, first, judge.IsEnabled, cancellationToken)));

        ImmutableArray<Diagnostic> Judge(ImmutableArray<Finding> found) =>
            [.. found.Select(f => judge.Judge(f, facts)).OfType<Diagnostic>()];
    }

    /// <summary>
    /// Judges a draft on several threads. What nearly every rule asks for is found before rules run at once: those that wait for
    /// the same fact would hold the threads that could help to find it. What the report will offer asks the rules nothing, and
    /// is worked out beside them.
    /// </summary>
    private static Diagnostic[] OnThreads(PostFacts facts, Func<Diagnostic[]> judge)
    {
        Diagnostic[] judged = [];
        var tokens = 0;
        Ahead(() =>
        {
            _ = facts.Phrases;
            tokens = facts.Tokens.Count;
        });
        WorkPieces.AtOnce(
            facts.Scheduler,
            tokens,
            () =>
            {
                Ahead(() => WorkPieces.AtOnce(facts.Scheduler, tokens, () => _ = facts.School, () => _ = facts.Frames));
                judged = judge();
            },
            () => Ahead(() => WholeRedaction.Of(facts)));
        return judged;
    }

    /// <summary>Works out what others will ask for.</summary>
    private static void Ahead(Action find)
    {
        try
        {
            find();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Who asks for the fact gets the same answer, and says so.
        }
    }

    private static PostMetadata ReadMetadata(
        PostDocument document, Draft draft, LintConfiguration configuration, List<DataError> errors)
    {
        var own = document.FrontMatter?.Data ?? DataMap.Empty;
        var given = MetadataMerge.Join(draft.Metadata, configuration.Defaults);
        var all = MetadataMerge.Join(own, (DataMap)given.WithoutPlaces());
        return MetadataReader.Read(all, configuration.Organisation.RoleNames, errors);
    }

    /// <summary>The organisation of the configuration, with the names that the packs bring.</summary>
    private static Organisation WithPacks(Organisation organisation, ImmutableArray<ProtocolPack> packs) => organisation with
    {
        Names = [.. organisation.Names.Union(packs.SelectMany(p => p.OrganisationNames))],
        ShortNames = [.. organisation.ShortNames.Union(packs.SelectMany(p => p.ShortNames))],
        KeepsCalendar = organisation.ProtocolValidUntil is not null || organisation.LastEvaluation is not null,
        ProtocolValidUntil = organisation.ProtocolValidUntil ?? packs.Select(p => p.ValidUntil).Min(),
        LastEvaluation = organisation.LastEvaluation ?? packs.Select(p => p.LastEvaluation).Min(),
    };

    private static IEnumerable<Diagnostic> Ordered(IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(d => d.Span)
        .ThenBy(d => d.RuleId, StringComparer.Ordinal)
        .ThenBy(d => d.Finding.Descriptor.Message.Dutch, StringComparer.Ordinal);
}
