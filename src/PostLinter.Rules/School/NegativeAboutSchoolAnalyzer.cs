using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6001: a negative judgement on the school, its management or its board. Advice about how it comes across, never a
/// verdict on the opinion. A judgement that is denied, quoted, made good by what follows ("a mess, but what a canvas!") or
/// not about a school stays alone.
/// </summary>
public sealed class NegativeAboutSchoolAnalyzer : PostAnalyzer
{
    /// <summary>How many sentences a judgement may stand from the school that it is about.</summary>
    private const int SentencesNear = 2;

    /// <summary>A draft of so few sentences has one subject.</summary>
    private const int SentencesOfShortDraft = 4;

    /// <summary>The value in the list for a judgement that names its own target ("go to another school").</summary>
    private const string NamesTarget = "school";

    /// <summary>The value for words that fit an organisation only: something of school life near tells which one.</summary>
    private const string OfAnOrganisation = "sterk";

    /// <summary>The value for words that say something bad of whatever they are about.</summary>
    private const string OfAPlace = "plek";

    /// <summary>A complaint is short; in a longer draft an idiom is more often part of a story.</summary>
    private const int SentencesOfComplaint = 5;

    /// <summary>The value for praise that is sarcastic only after a complaint, in a draft without real praise.</summary>
    private const string Praise = "lof";

    /// <summary>The value for words that may be meant as a judgement, and count only in one sentence with the school: a question.</summary>
    private const string Suspicion = "vermoeden";

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL6001",
        Title = new("Negatief over de school", "Negative about the school"),
        Message = new(
            "'{0}' zet de school in een slecht licht. Je mening is vrij; bedenk wel wie dit leest.",
            "'{0}' puts the school in a bad light. Your opinion is free; do think of who reads this."),
        Advice = new(
            "Bespreek het eerst met de school, of schrijf het als vraag of verzoek: wat zou jij graag anders zien?",
            "Discuss it with the school first, or write it as a question or request: what would you like to change?"),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterPhraseAction("negatief", Analyze);
        DraftSuspicion.Register(context, Descriptor, isSettled: facts => facts.Metadata.Account == AccountKind.School);
    }

    private static void Analyze(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        var span = PhraseSpans.Of(facts, context.Match);
        var match = context.Match;
        if (match.Tokens.Start >= facts.Tokens.ProseCount
            || facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.Sport)
            || IsDenied(facts, match.Tokens)
            || IsMadeGood(facts, match.Tokens)
            || (match.Payload == Praise && !HasComplaint(facts)))
        {
            return;
        }

        if (IsAboutSchool(facts, match))
        {
            context.Rule.Report(new Finding
            {
                Descriptor = Descriptor,
                Span = span,
                Arguments = [facts.Document.Source.ToString(span)],
                Outcome = match.Payload == Suspicion ? Outcome.Question : null,
            });
        }
    }

    private static bool IsAboutSchool(PostFacts facts, PhraseMatch match)
    {
        var isIdiom = match.Payload is OfAnOrganisation or OfAPlace or Praise;
        if (match.Payload == NamesTarget)
        {
            return true;
        }

        if (match.Payload == Suspicion)
        {
            return facts.Metadata.Account != AccountKind.School;
        }

        // An idiom may be about anything: in a long story the school must stand in its own sentence.
        if (isIdiom && SentenceCount(facts.Tokens) > SentencesOfComplaint)
        {
            return facts.Metadata.Account != AccountKind.School
                && facts.Phrases.AnyIn("schoolalsdoel", facts.Tokens.SentenceOf(match.Tokens.Start));
        }

        return HasSchoolNear(facts, match.Tokens)
            || (facts.Metadata.Account != AccountKind.School && SentenceCount(facts.Tokens) <= SentencesOfComplaint
                && (facts.Phrases.Any("schoolbuurt.vast") || (match.Payload == OfAnOrganisation && facts.Phrases.Any("schoolbuurt"))));
    }

    /// <summary>Something that is missing, late or broken: praise beside it is not meant.</summary>
    private static bool HasComplaint(PostFacts facts) => facts.Phrases.Any("klacht");

    /// <summary>A denial in the words just before; one that is part of the judgement ("regelt niks") is none.</summary>
    private static bool IsDenied(PostFacts facts, TokenRange match)
    {
        var stream = facts.Tokens;
        var start = Math.Max(stream.SentenceOf(match.Start).Start, match.Start - 3);
        for (var i = start; i < match.Start; i++)
        {
            if (stream[i].Lower is "niet" or "geen" or "nooit" or "nergens" or "zonder" or "allesbehalve")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Something good after <c>maar</c> takes the sting out; so does work on a remedy.</summary>
    private static bool IsMadeGood(PostFacts facts, TokenRange match)
    {
        var sentence = facts.Tokens.SentenceOf(match.Start);
        return facts.Phrases.AnyIn("goedgemaakt", new TokenRange(match.End, sentence.End))
            || facts.Phrases.AnyIn("wordtopgelost", sentence);
    }

    private static bool HasSchoolNear(PostFacts facts, TokenRange match)
    {
        var stream = facts.Tokens;
        if (facts.Metadata.Account == AccountKind.School)
        {
            return facts.Phrases.AnyIn("schoolalsdoel", stream.SentenceOf(match.Start));
        }

        var sentences = SentenceCount(stream);
        var at = stream.SentenceIndexOf(match.Start);
        var first = sentences <= SentencesOfShortDraft ? 0 : Math.Max(0, at - SentencesNear);
        var last = sentences <= SentencesOfShortDraft ? sentences - 1 : Math.Min(sentences - 1, at + 1);
        var near = new TokenRange(stream.Sentences[first].Start, stream.Sentences[last].End);
        return facts.Phrases.AnyIn("schoolalsdoel", near) || HasReference(facts, stream.SpanOf(near));
    }

    private static bool HasReference(PostFacts facts, TextSpan near)
    {
        foreach (var reference in facts.School.References)
        {
            if (reference.Kind is SchoolReferenceKind.Configured or SchoolReferenceKind.Named or SchoolReferenceKind.Own
                && reference.Span is { } span
                && span.OverlapsWith(near))
            {
                return true;
            }
        }

        return false;
    }

    private static int SentenceCount(TokenStream stream) =>
        stream.ProseCount == 0 ? 0 : stream.SentenceIndexOf(stream.ProseCount - 1) + 1;
}
