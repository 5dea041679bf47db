using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1006: grades, promotion, behaviour, absence or support of one pupil. Results of a group, of the author, and grades
/// of a match or a quiz are left alone.
/// </summary>
public sealed class SchoolResultAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL1006",
        Title = new("Cijfers, gedrag, verzuim of begeleiding van een leerling", "Grades, behaviour, absence or support of a pupil"),
        Message = new(
            "'{0}' gaat over hoe het met één leerling op school gaat; dat is tussen school en thuis.",
            "'{0}' is about how one pupil does at school; that is between school and home."),
        Advice = new(
            "Maak er iets van de hele groep van, of bespreek het met de leerling of de ouders zelf.",
            "Turn it into something about the whole group, or talk to the pupil or the parents themselves."),
    };

    private static readonly DiagnosticDescriptor Register = Descriptor with
    {
        Message = new(
            "'{0}' wijst op een overzicht uit de leerlingadministratie; staan daar leerlingen in?",
            "'{0}' points to a register of the school's administration; are there pupils in it?"),
        Advice = new(
            "Plaats zo'n overzicht niet, ook niet met de namen weggelakt.",
            "Do not post such a register, not even with the names blacked out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Register];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(Analyze);
        DraftSuspicion.Register(context, Descriptor, Questions.PersonsConsent);
    }

    private static void Analyze(RuleContext context)
    {
        MatterFindings.Report(context, Descriptor, ["resultaat"], (match, subject) =>
            !IsSchoolGrade(context.Facts.Tokens, match) || IsMentioned(context.Facts, match, subject));
        if (context.Facts.Phrases.First("zorglijst") is { } register && !PersonFindings.ConsentCoversData(context))
        {
            // Whether pupils can be recognised in it, only the author sees.
            var span = context.Facts.Tokens.SpanOf(register.Tokens);
            context.Report(new Finding
            {
                Descriptor = Register,
                Span = span,
                Arguments = [context.Document.Source.ToString(span)],
                Question = Questions.PersonsConsent,
                Outcome = Outcome.Question,
            });
        }
    }

    private static bool IsMentioned(PostFacts facts, PhraseMatch match, Subject subject)
    {
        var span = facts.Tokens.SpanOf(match.Tokens);

        // Who works at school is seldom suspended, but may be absent, or good at something.
        return subject.IsGrownUp
            || (subject.Role is PersonRole.Employee or PersonRole.Parent && match.Payload is "woord" or "")
            || (!subject.IsIdentifiable && (match.Payload == "woord" || facts.Frames.IsAny(span, Frame.Fiction)))
            || (match.Payload.StartsWith("cijfer", StringComparison.Ordinal)
                && (facts.Frames.IsAny(span, Frame.Sport) || facts.Phrases.AnyIn("rapportcijfer.zaak", facts.Tokens.SentenceOf(match.Tokens.Start))));
    }

    /// <summary>
    /// Numbers up to 10, or up to 100 where the pattern says what it is a share of. In a bare list of names and
    /// numbers only decimals are grades: whole numbers there are ages, scores or classes.
    /// </summary>
    private static bool IsSchoolGrade(TokenStream stream, PhraseMatch match)
    {
        var isShare = match.Payload == "deel";
        if (!isShare && !match.Payload.StartsWith("cijfer", StringComparison.Ordinal))
        {
            return true;
        }

        for (var i = match.Tokens.Start; i < match.Tokens.End; i++)
        {
            if (stream[i].Kind == TokenKind.Number
                && decimal.TryParse(stream[i].Lower.TrimEnd('%').Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            {
                var isDecimal = stream[i].Lower.ContainsAny(',', '.');
                return number >= 0 && number <= (isShare ? 100 : 10) && (match.Payload != "cijferlijst" || (isDecimal && !IsRoom(stream[i].Lower)));
            }
        }

        return false;
    }

    /// <summary>A point and two digits: <c>2.11</c> is a room, <c>7,8</c> a grade.</summary>
    private static bool IsRoom(string number) => number.Length == 4 && number[1] == '.';
}
