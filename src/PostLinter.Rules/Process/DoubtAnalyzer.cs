using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Process;

/// <summary>
/// PL9003: the text doubts whether it may be posted, or so many warnings stand that doubt is in place (setting
/// <c>twijfel_drempel</c>). Whom to ask, and what to do when doubt remains, differs by protocol and role.
/// </summary>
public sealed class DoubtAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Doubt = new()
    {
        Id = "PL9003",
        Title = new("Twijfel: eerst overleggen, of niet plaatsen", "In doubt: consult first, or do not post"),
        Message = new(
            "'{0}': je twijfelt zelf of dit mag.",
            "'{0}': you doubt yourself whether this is allowed."),
        Advice = new("{1}", "{2}"),
    };

    private static readonly DiagnosticDescriptor Warnings = Doubt with
    {
        Message = new(
            "Er staan al {0} waarschuwingen bij dit bericht; reden om te twijfelen.",
            "There are {0} warnings on this post already: a reason to doubt."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Doubt, Warnings];

    public override void Initialize(AnalysisContext context) => context.RegisterFollowUpAction(Analyze);

    private static void Analyze(FollowUpContext context)
    {
        var rule = context.Rule;
        if (rule.Metadata.Attested(Questions.Consulted) == Answer.Yes)
        {
            return;
        }

        var facts = rule.Facts;
        foreach (var match in facts.Phrases.Of("twijfel"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Lesson))
            {
                Report(rule, Doubt, span, facts.Document.Source.ToString(span));
                return;
            }
        }

        var warnings = 0;
        foreach (var earlier in context.Earlier)
        {
            if (earlier.Severity >= Severity.Warning && earlier.Outcome != Outcome.Reminder)
            {
                warnings++;
            }
        }

        if (int.TryParse(rule.Settings["twijfel_drempel"], NumberStyles.None, CultureInfo.InvariantCulture, out var threshold)
            && warnings >= threshold)
        {
            Report(rule, Warnings, new TextSpan(0, 0), warnings.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string seen)
    {
        var (dutch, english) = AdviceFor(context);
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [seen, dutch, english],
            Question = Questions.Consulted,
        });
    }

    private static (string Dutch, string English) AdviceFor(RuleContext context)
    {
        if (context.Settings.Is("twijfel_afloop", "niet_plaatsen") && context.Metadata.Role.IsLeadership())
        {
            return ("Blijft de twijfel, plaats het dan niet.", "If doubt remains, do not post it.");
        }

        var (dutch, english) = Contact.Of(context);
        if (context.Settings.Is("twijfel_bij", "kring") && context.Metadata.Role == AuthorRole.Pupil)
        {
            (dutch, english) = ("een klasgenoot, je coach of de vertrouwenspersoon", "a classmate, your coach or the confidential adviser");
        }
        else if (context.Organisation.Contacts.TryGetValue("mediacoach", out var coach)
            && context.Settings.Is("twijfel_bij", "leidinggevende_of_mediacoach"))
        {
            (dutch, english) = ($"{dutch} of de mediacoach ({coach})", $"{english} or the media coach ({coach})");
        }

        return context.Settings.Is("twijfel_afloop", "niet_plaatsen")
            ? ($"Vraag het eerst aan {dutch}. Blijft de twijfel, plaats het dan niet.", $"First ask {english}. If doubt remains, do not post it.")
            : ($"Overleg eerst met {dutch}, en plaats het dan pas.", $"First talk to {english}, and post only then.");
    }
}
