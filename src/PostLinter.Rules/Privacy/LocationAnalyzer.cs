using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1007: where pupils or others are at this moment, or when and where they can be found later: a moment, a place and
/// people, close together. What is past, and an invitation to everybody, is left alone; the author's own check-in is a case.
/// </summary>
public sealed class LocationAnalyzer : PostAnalyzer
{
    /// <summary>The value for words that tell a whereabouts only in a short message; a report of a trip has them too.</summary>
    private const string Weak = "zwak";

    /// <summary>A message of the moment has so many sentences at most.</summary>
    private const int SentencesOfMessage = 6;

    private static readonly DiagnosticDescriptor Others = new()
    {
        Id = "PL1007",
        Title = new("Locatie en verblijfplaats", "Location and whereabouts"),
        Message = new(
            "'{0}' vertelt waar leerlingen of anderen nu zijn of straks te vinden zijn, ook aan wie daar niets te zoeken heeft.",
            "'{0}' tells where pupils or others are now or can be found later, to people as well who have no business there."),
        Advice = new(
            "Plaats het na afloop, of noem alleen de streek. Zet je locatie uit.",
            "Post it afterwards, or name the region only. Switch your location off."),
    };

    private static readonly DiagnosticDescriptor Own = Others with
    {
        Message = new(
            "Hiermee laat je zien waar je nu bent.",
            "This shows where you are now."),
        Advice = new(
            "Wil je dat iedereen dat weet? Zet anders je locatie uit, of plaats het later.",
            "Do you want everybody to know? Otherwise switch your location off, or post it later."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Others, Own];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Analyze);
        DraftSuspicion.Register(context, Others);
    }

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        if (First(facts, "volgen", m => NamesOther(facts, m)) is { } followed)
        {
            Report(context, followed, Others);
            return;
        }

        var isInvitation = facts.Phrases.Any("uitnodiging");
        var now = First(facts, "nu", m => HasPlace(facts, m) && !facts.Frames.IsAny(facts.Tokens.SpanOf(m), Frame.Lesson | Frame.Fiction));
        if (now is { } n && HasOthers(facts, n))
        {
            // "We staan met z'n allen bij …" may be a picture or a habit: only the author knows whether they are there now.
            Report(context, n, Others, IsWeak(facts, n) ? Outcome.Question : null);
        }
        else if (!isInvitation && First(facts, "straks", m => HasPlace(facts, m) && HasOthers(facts, m) && IsTrip(facts, m)) is { } later)
        {
            // What a school announces is often meant for everybody; the school knows.
            Report(context, later, Others, context.Metadata.Account == AccountKind.School ? Outcome.Question : null);
        }
        else if (context.Metadata.SharesLocation == Answer.Yes)
        {
            ReportShared(context, now);
        }
    }

    private static bool IsWeak(PostFacts facts, TokenRange tokens) =>
        facts.Phrases.Of("nu").Any(m => m.Tokens == tokens && m.Payload == Weak);

    /// <summary>The location goes along: of pupils if the draft speaks of them, else of the author.</summary>
    private static void ReportShared(RuleContext context, TokenRange? place)
    {
        var facts = context.Facts;
        var others = facts.Tokens.ProseCount > 0 && HasOthers(facts, new TokenRange(0, facts.Tokens.ProseCount));
        context.Report(new Finding
        {
            Descriptor = others ? Others : Own,
            Span = place is { } p ? facts.Tokens.SpanOf(p) : new TextSpan(0, 0),
            Arguments = [place is { } q ? facts.Tokens.TextOf(q) : "Je gedeelde locatie"],
            Cases = others ? [] : ["eigen_locatie"],
        });
    }

    private static void Report(RuleContext context, TokenRange place, DiagnosticDescriptor descriptor, Outcome? outcome = null) => context.Report(new Finding
    {
        Outcome = outcome,
        Question = Questions.PersonsConsent,
        Descriptor = descriptor,
        Span = context.Facts.Tokens.SpanOf(place),
        Arguments = [context.Facts.Tokens.TextOf(place)],
    });

    private static TokenRange? First(PostFacts facts, string list, Func<TokenRange, bool> holds)
    {
        foreach (var match in facts.Phrases.Of(list))
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && (match.Payload != Weak || facts.Tokens.Sentences.Length <= SentencesOfMessage)
                && holds(match.Tokens))
            {
                return match.Tokens;
            }
        }

        return null;
    }

    /// <summary>A named place, or a word for a place to stay or wait, in the sentence or the one after it.</summary>
    private static bool HasPlace(PostFacts facts, TokenRange near)
    {
        var range = Around(facts.Tokens, near, 0, 1);
        return facts.EntitiesIn(range, EntityKind.Place).Any() || facts.EntitiesIn(range, EntityKind.Organisation).Any() || facts.Phrases.AnyIn("verblijf", range);
    }

    /// <summary>Somebody else within a sentence or two: a name, or a word for a group that is along.</summary>
    private static bool HasOthers(PostFacts facts, TokenRange near)
    {
        var range = Around(facts.Tokens, near, 2, 2);
        return facts.EntitiesIn(range, EntityKind.Person).Any(e => e.Role != PersonRole.Author && !e.IsAddressed) || facts.Phrases.AnyIn("meelopers", range);
    }

    private static bool NamesOther(PostFacts facts, TokenRange near)
    {
        var range = Around(facts.Tokens, near, 1, 0);
        return facts.EntitiesIn(range, EntityKind.Person).Any(e => e.Role != PersonRole.Author) || facts.Phrases.In("verwijzing", range).Any(m => m.Payload is "ander" or "kind" or "eigen");
    }

    /// <summary>
    /// A timetable for parents at school is no trip: a place to stay, a vehicle or a room must be part of it. Nor is a departure
    /// from school, where those who read it bring their children.
    /// </summary>
    private static bool IsTrip(PostFacts facts, TokenRange near) =>
        facts.Phrases.Any("overnachting") && !facts.Phrases.AnyIn("vertrekbijschool", Around(facts.Tokens, near, 0, 0));

    private static TokenRange Around(TokenStream stream, TokenRange near, int before, int after)
    {
        var first = Math.Max(0, stream.SentenceIndexOf(near.Start) - before);
        var last = Math.Min(stream.Sentences.Length - 1, stream.SentenceIndexOf(Math.Max(near.Start, near.End - 1)) + after);
        return new TokenRange(stream.Sentences[first].Start, stream.Sentences[last].End);
    }
}
