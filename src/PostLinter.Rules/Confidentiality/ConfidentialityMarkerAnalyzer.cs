using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2001: words by which the text says of itself that it should not go further. A denial, a title, or a confidential
/// talk on offer is no such word; a lesson about secrets only mentions it. Where it may be about a trifle, the rule asks.
/// </summary>
public sealed class ConfidentialityMarkerAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2001",
        Title = new("Vertrouwelijkheidsmarkering", "Confidentiality marker"),
        Message = new(
            "'{0}' zegt dat dit niet voor buiten bedoeld is, en een bericht is meteen buiten.",
            "'{0}' says that this is not meant for outsiders, and a post goes outside at once."),
        Advice = new(
            "Haal de passage weg, of vraag eerst aan degene van wie het komt of het openbaar mag.",
            "Take the passage out, or first ask whoever it comes from whether it may be public."),
        AuthorMaySuppress = false,
    };

    private static readonly DiagnosticDescriptor Asked = Descriptor with
    {
        Message = new(
            "Moet '{0}' onder jullie blijven? Een bericht is meteen buiten.",
            "Should '{0}' stay among you? A post goes outside at once."),
        AuthorMaySuppress = true,
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Asked];

    /// <summary>What file names say of themselves; the words stand together there.</summary>
    private static readonly string[] FileMarks =
        ["vertrouwelijk", "confidentieel", "strikt_intern", "niet_verspreiden", "niet-verspreiden", "_intern_", "intern_", "_intern", "geheim_", "_geheim"];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("vertrouwelijk", c => AnalyzeMarker(c, null));
        context.RegisterPhraseAction("vertrouwelijk.vraag", c =>
        {
            if (!c.Rule.Facts.Phrases.Any("vertrouwelijk"))
            {
                AnalyzeMarker(c, Outcome.Question);
            }
        });
        context.RegisterTokenAction(AnalyzeFileName, TokenKind.Word, TokenKind.Url);
    }

    private static void AnalyzeMarker(PhraseContext context, Outcome? outcome)
    {
        var facts = context.Rule.Facts;
        var isMention = facts.Frames.IsAny(context.Span, Frame.Lesson | Frame.Fiction) || IsQuotedWord(context);
        if ((!isMention || IsToldAnyway(facts, context.Match)) && !facts.Phrases.AnyIn("embargo", context.Match.Tokens))
        {
            context.Rule.Report(new Finding
            {
                Descriptor = outcome is null ? Descriptor : Asked,
                Outcome = outcome ?? (IsOfGame(facts) ? Outcome.Question : null),
                Span = context.Span,
                Arguments = [facts.Document.Source.ToString(context.Span)],
            });
        }
    }

    /// <summary>A cake, a magician or a treasure hunt, in a draft without a school or a person: such secrets are made to be told.</summary>
    private static bool IsOfGame(PostFacts facts) =>
        facts.Phrases.Any("vertrouwelijk.spel") && !facts.School.Any && !facts.Entities.Any(e => e.Kind == EntityKind.Person);

    /// <summary>One word in small letters between quotation marks is spoken about: 'vertrouwelijk' op een envelop.</summary>
    private static bool IsQuotedWord(PhraseContext context) =>
        context.Rule.Facts.Frames.IsAny(context.Span, Frame.Quotation)
        && context.Match.Tokens.Count <= 3
        && !char.IsUpper(context.Rule.Document.Source.Text[context.Span.End - 1]);

    /// <summary>The words are said to stand on something, and the draft tells it all the same: then they are not only mentioned.</summary>
    private static bool IsToldAnyway(PostFacts facts, PhraseMatch match) =>
        facts.Phrases.AnyIn("merkopstuk", facts.Tokens.SentenceOf(match.Tokens.Start)) && facts.Phrases.Any("tochverteld");

    private static void AnalyzeFileName(TokenContext context)
    {
        var word = context.Token.Lower;
        if (context.Index >= context.Rule.Facts.Tokens.ProseCount || !word.Contains('_'))
        {
            return;
        }

        foreach (var mark in FileMarks)
        {
            if (word.Contains(mark, StringComparison.Ordinal))
            {
                context.Rule.Report(Descriptor, context.Token.Span, context.Rule.Document.Source.ToString(context.Token.Span));
                return;
            }
        }
    }
}
