using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1008: what the author gives away of the own private life: number, address, an empty house, the own health. Being away
/// says nothing by itself; with an address, a key or an empty house it does.
/// </summary>
public sealed class OwnDataAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1008",
        Title = new("Eigen privégegevens van de auteur", "The author's own private data"),
        Message = new(
            "'{0}' is privé van jou. Online leest iedereen mee, ook later.",
            "'{0}' is your own private matter. Online everybody reads along, later as well."),
        Advice = new(
            "Wil je dat echt delen? Haal het anders weg, of gebruik het adres of nummer van school.",
            "Do you really want to share this? Otherwise take it out, or use the school's address or number."),
    };

    private static readonly DiagnosticDescriptor EmptyHouse = Descriptor with
    {
        Message = new(
            "'{0}' vertelt dat je huis leeg staat, en hoe je er komt.",
            "'{0}' tells that your house is empty, and how to get in."),
        Advice = new(
            "Vertel het pas als je terug bent, en spreek de sleutel persoonlijk af.",
            "Tell it when you are back, and arrange the key in person."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, EmptyHouse];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        var contacts = ContactScanner.Scan(facts);
        var hasAddress = false;
        foreach (var data in contacts)
        {
            if (IsOwn(context, data))
            {
                Report(context, Descriptor, data.Tokens, isContact: true);
                hasAddress |= data.Kind == ContactKind.Address;
            }
        }

        var key = facts.Phrases.First("sleutel", facts.Tokens.ProseCount);
        var away = facts.Phrases.First("huisleeg", facts.Tokens.ProseCount);
        if (away is not null && (key is not null || hasAddress || contacts.Any(c => c.Kind == ContactKind.Address)))
        {
            Report(context, EmptyHouse, away.Value.Tokens);
        }

        ReportHealth(context);
    }

    private static bool IsOwn(RuleContext context, ContactData data)
    {
        var text = context.Facts.Tokens.TextOf(data.Tokens);
        return !ContactOwners.IsPublic(context, data, text)
            && !context.Facts.Phrases.AnyIn("werkcontact", context.Facts.Tokens.SentenceOf(data.Tokens.Start))
            && !(data.Kind == ContactKind.FixedNumber && context.Metadata.Account == AccountKind.School)
            && (ContactOwners.Of(context.Facts, data) == ContactOwner.Author
                || context.Facts.Phrases.AnyIn("eigencontact", context.Facts.Tokens.SentenceOf(data.Tokens.Start)));
    }

    /// <summary>The first thing about the own health or home; a common cold is nobody's secret.</summary>
    private static void ReportHealth(RuleContext context)
    {
        var facts = context.Facts;
        var matches = facts.Phrases.Of("gevoelig");
        if (matches.IsEmpty)
        {
            return;
        }

        var subjects = SubjectFinder.For(facts);
        foreach (var match in matches)
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount && match.Payload is not ("licht" or "wens") && subjects.Of(match).Kind == SubjectKind.Author
                && !facts.Phrases.AnyIn("andersdangezond", match.Tokens)
                && !facts.Frames.IsAny(facts.Tokens.SpanOf(match.Tokens), Frame.Fiction | Frame.Quotation))
            {
                Report(context, Descriptor, match.Tokens);
                return;
            }
        }
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TokenRange tokens, bool isContact = false)
    {
        var span = context.Facts.Tokens.SpanOf(tokens);
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [context.Facts.Tokens.TextOf(tokens)],
            Fixes = isContact
                ? [CodeFix.Replace(new("Vervang door '[stuur mij een bericht]'", "Replace by '[stuur mij een bericht]'"), Applicability.Suggested, span, "[stuur mij een bericht]")]
                : [],
        });
    }
}
