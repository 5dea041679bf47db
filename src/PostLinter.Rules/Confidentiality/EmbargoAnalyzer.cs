using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2002: something may not be told yet, and the draft goes out before that moment. <c>tot</c> leaves the named day out,
/// <c>t/m</c> takes it in, <c>na</c> waits for its end. Where no date can be read the author is asked.
/// </summary>
public sealed class EmbargoAnalyzer : PostAnalyzer
{
    private const string Unreadable = "datum_onleesbaar";

    private static readonly DiagnosticDescriptor Early = new()
    {
        Id = "PL2002",
        Title = new("Embargo niet verstreken", "Embargo not over"),
        Message = new(
            "Dit mag pas naar buiten vanaf {0}, en je plaatst het eerder.",
            "This may go out from {0}, and you post it before that."),
        Advice = new(
            "Wacht tot {0}, of plan het bericht op dat moment in.",
            "Wait until {0}, or schedule the post for that moment."),
    };

    private static readonly DiagnosticDescriptor Unclear = Early with
    {
        Message = new(
            "'{0}' zegt dat dit nog niet naar buiten mag. Wanneer het wél mag, is hier niet te lezen.",
            "'{0}' says that this may not go out yet. From when it may cannot be read here."),
        Advice = new(
            "Kijk na of het al openbaar is. Zo niet, wacht dan, of haal het uit je bericht.",
            "Check whether it is public already. If not, wait, or take it out of your post."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Early, Unclear];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        if (facts.Metadata.Embargo is { } given)
        {
            if (IsBefore(facts.Time.At, given.Value, given.HasTime) == Answer.Yes)
            {
                ReportEarly(context, FirstSpan(facts), given);
            }

            return;
        }

        if (facts.Phrases.Any("embargo.voorbij") || facts.Phrases.Any("embargo.uitleg"))
        {
            return;
        }

        foreach (var match in facts.Phrases.Of("embargo"))
        {
            var span = facts.Tokens.SpanOf(match.Tokens);
            if (match.Tokens.Start < facts.Tokens.ProseCount && !IsMention(facts, match, span))
            {
                AnalyzeMarker(context, match, span);
                return;
            }
        }
    }

    /// <summary>The bare word, in a lesson or story, is only talked about.</summary>
    private static bool IsMention(PostFacts facts, PhraseMatch match, TextSpan span) =>
        match.Tokens.Count == 1 && facts.Frames.IsAny(span, Frame.Lesson | Frame.Fiction | Frame.Quotation);

    private static void AnalyzeMarker(RuleContext context, PhraseMatch match, TextSpan span)
    {
        var facts = context.Facts;
        var stream = facts.Tokens;
        var range = new TokenRange(match.Tokens.Start, stream.SentenceOf(match.Tokens.Start).End);
        if (DutchMomentReader.Find(stream, range, facts.Time.At.Value) is not { } moment)
        {
            ReportUnclear(context, span);
            return;
        }

        var allowed = AllowedFrom(stream, match.Tokens.Start, moment, out var isEvent);
        switch (IsBefore(facts.Time.At, allowed.Value, allowed.HasTime))
        {
            // On the day of the event itself it may be over already.
            case Answer.Yes when isEvent && facts.Time.At.Value.Date == moment.Value.Date && !moment.HasTime:
            case Answer.Unknown:
            case Answer.No when IsBareWeekday(stream, moment) && facts.Time.At.Value.Date == moment.Value.Date:
                ReportUnclear(context, span);
                break;
            case Answer.Yes:
                ReportEarly(context, Narrow(stream, span, moment), allowed);
                break;
        }
    }

    /// <summary>"Tot vrijdag", read on a Friday, may mean today or the next one.</summary>
    private static bool IsBareWeekday(TokenStream stream, DutchMoment moment) =>
        !moment.HasTime && moment.Tokens.Count == 1
        && stream[moment.Tokens.Start].Lower.EndsWith("dag", StringComparison.Ordinal)
        && stream[moment.Tokens.Start].Lower != "vandaag";

    /// <summary>The first moment at which the text lets it out.</summary>
    private static LocalMoment AllowedFrom(TokenStream stream, int start, DutchMoment moment, out bool isEvent)
    {
        isEvent = false;
        var (inclusive, previous) = (false, string.Empty);
        for (var i = start; i < moment.Tokens.Start; i++)
        {
            var word = stream[i].Lower;
            inclusive |= word is "t/m" or "t.e.m." or "t/m." or "tem" || (word == "met" && previous == "en");
            isEvent |= word is "na" or "voordat" or "totdat" or "nadat" or "wanneer" or "zodra" or "als";
            inclusive &= word is not ("vanaf" or "pas");
            previous = word;
        }

        var endsDay = (inclusive || isEvent) && !moment.HasTime;
        return new LocalMoment(endsDay ? moment.Value.Date.AddDays(1) : moment.Value, moment.HasTime);
    }

    /// <summary>Yes if the draft goes out too early; unknown if only the hour decides and nobody told it.</summary>
    private static Answer IsBefore(LocalMoment at, DateTime allowed, bool allowedHasTime)
    {
        if (at.HasTime)
        {
            return at.Value < allowed ? Answer.Yes : Answer.No;
        }

        return at.Value.Date < allowed.Date ? Answer.Yes
            : at.Value.Date == allowed.Date && allowedHasTime ? Answer.Unknown
            : Answer.No;
    }

    private static void ReportEarly(RuleContext context, TextSpan span, LocalMoment allowed)
    {
        context.Report(new Finding
        {
            Descriptor = Early,
            Span = span,
            Arguments = [allowed.ToString()],
            Question = Questions.PublicInformation,
            Fixes = Reschedule(context, allowed),
        });
    }

    private static void ReportUnclear(RuleContext context, TextSpan span) => context.Report(new Finding
    {
        Descriptor = Unclear,
        Span = span,
        Arguments = [context.Document.Source.ToString(span)],
        Cases = [Unreadable],
        Question = Questions.PublicInformation,
    });

    /// <summary>Moves a planned moment to the first one that is allowed, where the draft's own front matter holds it.</summary>
    private static ImmutableArray<CodeFix> Reschedule(RuleContext context, LocalMoment allowed)
    {
        if (context.Document.FrontMatter?.Data["publiceer_op"]?.Span is not { Length: > 0 } span)
        {
            return [];
        }

        var text = new LocalMoment(allowed.Value, true).ToString();
        return [CodeFix.Replace(
            new($"Plan het in op {text}", $"Schedule it for {text}"), Applicability.Suggested, span, text)];
    }

    private static TextSpan Narrow(TokenStream stream, TextSpan marker, DutchMoment moment) =>
        marker.Union(stream.SpanOf(moment.Tokens));

    private static TextSpan FirstSpan(PostFacts facts)
    {
        foreach (var match in facts.Phrases.Of("embargo"))
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount)
            {
                return facts.Tokens.SpanOf(match.Tokens);
            }
        }

        return default;
    }
}
