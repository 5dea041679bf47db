using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9004: a post that was public is changed or taken away. Readers should see that, by whom and why. A request to be
/// forgotten is as good a reason as any: what counts is that a reason stands there.
/// </summary>
public sealed class RevisionAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor NoReason = new()
    {
        Id = "PL9004",
        Title = new("Corrigeren, wijzigen of verwijderen", "Correcting, changing or deleting"),
        Message = new(
            "Je haalt een bericht weg zonder te zeggen waarom.",
            "You take a post away without saying why."),
        Advice = new(
            "Vul bij 'reden' in waarom, bijvoorbeeld: toestemming ingetrokken, foto zonder toestemming, feitelijke fout.",
            "Say under 'reden' why, for instance: consent withdrawn, photo without consent, factual error."),
    };

    private static readonly DiagnosticDescriptor NoName = NoReason with
    {
        Message = new(
            "Je wijzigt een bericht dat al te lezen was, en nergens staat wie dat doet.",
            "You change a post that could be read already, and nowhere does it say who does so."),
        Advice = new(
            "Zet erbij wie, wanneer en wat: 'Correctie (14.20 uur, je naam): … Onze excuses.'",
            "Add who, when and what: 'Correction (2.20 pm, your name): … Our apologies.'"),
    };

    private static readonly DiagnosticDescriptor Silent = NoReason with
    {
        Message = new(
            "Je wijzigt een bericht dat al te lezen was; zonder uitleg lijkt dat stilletjes.",
            "You change a post that could be read already; without a word it looks furtive."),
        Advice = NoName.Advice,
    };

    private static readonly HashSet<string> EmptyReasons = new(StringComparer.OrdinalIgnoreCase)
    {
        "oeps", "oops", "oepsie", "ups", "foutje", "foutjes", "sorry", "zomaar", "gewoon", "weg", "geen", "reden", "nvt", "n.v.t",
        "n", "v", "t", "niks", "niets", "idk", "test", "x", "xx", "xxx", "daarom", "tja", "hm", "hmm", "ja", "nee", "leeg", "onbekend",
        "verwijderd", "gewijzigd", "aangepast", "ff", "even", "was", "een", "het", "haha", "lol", "mijn", "my", "bad",
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [NoReason, NoName, Silent];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        if (metadata.Status == PostStatus.Deleted)
        {
            if (IsEmpty(metadata.Reason?.Value))
            {
                Report(context, NoReason, metadata.Reason?.Span ?? new TextSpan(0, 0), "reden_ontbreekt");
            }

            return;
        }

        // Among pupils and parents "update" is news, and none of their protocols asks more of them.
        var announced = metadata.Status == PostStatus.Changed || metadata.Role is not (AuthorRole.Pupil or AuthorRole.Parent)
            ? FirstAnnouncement(context)
            : null;
        if (metadata.Status != PostStatus.Changed && announced is null)
        {
            return;
        }

        if (!TellsWho(context, announced))
        {
            Report(context, NoName, announced ?? new TextSpan(0, 0), "naam_ontbreekt");
        }
        else if (announced is null && IsEmpty(metadata.Reason?.Value))
        {
            Report(context, Silent, new TextSpan(0, 0), null);
        }
    }

    private static TextSpan? FirstAnnouncement(RuleContext context)
    {
        foreach (var match in context.Facts.Phrases.Of("correctie"))
        {
            if (match.Tokens.Start < context.Facts.Tokens.ProseCount)
            {
                return PhraseSpans.Of(context.Facts, match);
            }
        }

        return null;
    }

    /// <summary>By the metadata, by a name with the announcement, or by a name that closes the post.</summary>
    private static bool TellsWho(RuleContext context, TextSpan? announced)
    {
        var metadata = context.Metadata;
        if (!string.IsNullOrWhiteSpace(metadata.ChangedBy?.Value) || context.Facts.Phrases.Any("correctie.wie"))
        {
            return true;
        }

        var stream = context.Facts.Tokens;
        var last = stream.ProseCount > 0 ? stream.SentenceIndexOf(stream.ProseCount - 1) : 0;
        foreach (var entity in context.Facts.Entities)
        {
            if (entity is { Kind: EntityKind.Person, Source: EntitySource.Prose }
                && (stream.SentenceIndexOf(entity.Tokens.Start) == last
                    || (announced is { } span && stream.SentenceOf(entity.Tokens.Start) == stream.SentenceOf(stream.TokensIn(span).Start))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Nothing, or only words that say nothing.</summary>
    private static bool IsEmpty(string? reason)
    {
        foreach (var word in (reason ?? string.Empty).Split([' ', ',', '.', '!', '?', '-', '…', '/', ':'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!EmptyReasons.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string? name) =>
        context.Report(new Finding { Descriptor = descriptor, Span = span, Cases = name is null ? [] : [name] });
}
