using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>
/// PL4006: a personal account speaks as the school ("wij als school", "de school vindt", "namens"), or a school page takes
/// a position without pointing to where it was decided. Advice: it never judges the opinion itself.
/// </summary>
public sealed class SpeaksForSchoolAnalyzer : PostAnalyzer
{
    /// <summary>The value for words of decision.</summary>
    private const string Decision = "besluit";

    private static readonly DiagnosticDescriptor Personal = new()
    {
        Id = "PL4006",
        Title = new(
            "Spreekt voor de school zonder grond, of wijkt af van het officiële standpunt",
            "Speaks for the school without ground, or departs from its official position"),
        Message = new(
            "Met '{0}' spreek je voor de school, vanaf je eigen account. Lezers nemen dat voor een officieel standpunt.",
            "With '{0}' you speak for the school, from your own account. Readers take that for an official position."),
        Advice = new(
            "Schrijf 'ik' in plaats van 'wij', of verwijs naar waar de school dit heeft vastgelegd.",
            "Write 'I' instead of 'we', or point to where the school laid this down."),
    };

    private static readonly DiagnosticDescriptor Page = Personal with
    {
        Message = new(
            "'{0}' klinkt als een standpunt van de school. Staat dat ergens vast?",
            "'{0}' sounds like a position of the school. Has it been decided?"),
        Advice = new(
            "Zet er een verwijzing bij naar het vastgestelde standpunt, of schrijf wat er is gebeurd in plaats van wat jullie vinden.",
            "Add a reference to the decided position, or write what happened instead of what you think."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Personal, Page];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        if (TransparencyFacts.IsInternal(context.Metadata) || HasSource(context))
        {
            return;
        }

        if (context.Metadata.Account == AccountKind.School)
        {
            var view = FirstFree(facts, "wijvinden") is { } stance && !TransparencyFacts.IsGroup(facts, stance) ? stance : FirstFree(facts, "schoolnorm");
            if (view is { } said)
            {
                Report(context, Page, said);
            }
            else if ((FirstFree(facts, "schoolvindt") ?? NamedPosition(facts)) is { } position)
            {
                Report(context, Page, position);
            }

            return;
        }

        if (context.Metadata.Account != AccountKind.Personal)
        {
            return;
        }

        if (Position(facts) is { } span)
        {
            Report(context, Personal, span);
        }
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span) => context.Report(new Finding
    {
        Descriptor = descriptor,
        Span = span,
        Arguments = [context.Document.Source.ToString(span)],
        Question = Questions.OfficialPosition,
    });

    /// <summary>A personal account that speaks as the school: says so and then decides, or puts the school in the third person.</summary>
    private static TextSpan? Position(PostFacts facts)
    {
        if (FirstFree(facts, "alsschool") is { } asSchool && !TransparencyFacts.IsGroup(facts, asSchool))
        {
            return asSchool;
        }

        if (!facts.Metadata.Role.WorksForSchool() && facts.Metadata.Role != AuthorRole.Parent)
        {
            return null;
        }

        foreach (var span in facts.Capacity.ForSchool)
        {
            if (facts.Tokens.TokensIn(span).Count > 0
                && !TransparencyFacts.IsGroup(facts, span)
                && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction)
                && HasPosition(facts, span))
            {
                return span;
            }
        }

        if (facts.Metadata.Role.WorksForSchool() && facts.Capacity.IsPersonal)
        {
            return null;
        }

        return facts.Metadata.Role.WorksForSchool() ? FirstFree(facts, "schoolvindt") ?? FirstFree(facts, "schoolbesluit") ?? NamedPosition(facts) : null;
    }

    /// <summary><c>VSNON is tegen deze wet</c>: a configured name, then a verb of opinion.</summary>
    private static TextSpan? NamedPosition(PostFacts facts)
    {
        var stream = facts.Tokens;
        foreach (var reference in facts.School.References)
        {
            if (reference is not { Kind: SchoolReferenceKind.Configured or SchoolReferenceKind.Named, Span: { } span })
            {
                continue;
            }

            var tokens = stream.TokensIn(span);
            if (tokens.Count == 0 || tokens.End > stream.ProseCount || facts.Frames.IsAny(span, Frame.Quotation))
            {
                continue;
            }

            foreach (var match in facts.Phrases.Of("schoolstandpunt"))
            {
                // A decision on the school's own page is news.
                var isNews = match.Payload == Decision && facts.Metadata.Account == AccountKind.School;
                if (!isNews && stream.SentenceIndexOf(match.Tokens.Start) == stream.SentenceIndexOf(tokens.Start) && IsBeside(match.Tokens, tokens))
                {
                    return span.Union(stream.SpanOf(match.Tokens));
                }
            }
        }

        return null;
    }

    /// <summary>Subject and verb: nearly next to each other, or the name inside the words (<c>doet VSNON niet mee</c>).</summary>
    private static bool IsBeside(TokenRange verb, TokenRange name)
    {
        const int Reach = 2;
        return verb.Start < name.End + Reach && name.Start < verb.End + Reach;
    }

    /// <summary>A word of decision or opinion in the sentence, or in the one after it.</summary>
    private static bool HasPosition(PostFacts facts, TextSpan span)
    {
        var stream = facts.Tokens;
        var index = stream.SentenceIndexOf(stream.TokensIn(span).Start);
        var last = index + 1 < stream.Sentences.Length ? stream.Sentences[index + 1] : stream.Sentences[index];
        return facts.Phrases.AnyIn("standpuntwoord", new TokenRange(stream.Sentences[index].Start, last.End));
    }

    private static TextSpan? FirstFree(PostFacts facts, string list) => TransparencyFacts.FirstSaid(facts, list);

    /// <summary>A link, a page number, a plan: the draft says where it was decided.</summary>
    private static bool HasSource(RuleContext context)
    {
        var facts = context.Facts;
        return facts.Phrases.Any("standpuntbron")
            || context.Document.Segments.Any(s => s.Kind == SegmentKind.LinkTarget)
            || facts.Tokens.Tokens.Any(t => t.Kind == TokenKind.Url)
            || context.Organisation.Positions.Any(p => p.Keywords.Any(k =>
                context.Document.Prose.Contains(k, StringComparison.OrdinalIgnoreCase)));
    }
}
