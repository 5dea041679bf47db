using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// PL1003: a name together with a class, a list of names, or somebody described so that readers know who it is. A teacher
/// with the own group is not meant: that is a name (PL1002).
/// </summary>
public sealed class NameWithClassAnalyzer : PostAnalyzer
{
    /// <summary>So many words may stand between name and class.</summary>
    private const int Near = 8;

    /// <summary>In a draft of at most so many tokens a reader connects a name and a class wherever they stand.</summary>
    private const int ShortDraft = 45;

    /// <summary>In a longer draft only what stands close together is connected.</summary>
    private const int LongDraft = 180;

    /// <summary>From so many names on, one after another, it is a list.</summary>
    private const int ListLength = 3;

    private static readonly DiagnosticDescriptor WithClass = new()
    {
        Id = "PL1003",
        Title = new("Naam met klas, of herleidbaar zonder naam", "Name with class, or recognisable without a name"),
        Message = new(
            "Met '{0}' en de klas erbij weet iedereen om welk kind het gaat.",
            "With '{0}' and the class everybody knows which child this is."),
        Advice = new(
            "Laat de klas of de naam weg ('een bovenbouwer'), of leg vast dat de leerling of de ouders instemmen.",
            "Leave out the class or the name ('een bovenbouwer'), or record that the pupil or the parents agree."),
    };

    private static readonly DiagnosticDescriptor List = WithClass with
    {
        Message = new(
            "Dit is een lijst met namen van leerlingen; die hoort niet online.",
            "This is a list of pupils' names; it does not belong online."),
        Advice = new(
            "Haal de lijst weg, of deel hem met alleen de betrokkenen.",
            "Take the list out, or share it with those concerned only."),
    };

    private static readonly DiagnosticDescriptor Described = WithClass with
    {
        Message = new(
            "Ook zonder naam weten veel lezers wie '{0}' is.",
            "Even without a name many readers know who '{0}' is."),
        Advice = new(
            "Maak de omschrijving algemener, of laat haar weg.",
            "Make the description more general, or leave it out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [WithClass, List, Described];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterDocumentAction(AnalyzeNames);
        context.RegisterPhraseAction("herleidbaar", AnalyzeDescription);
    }

    private static void AnalyzeNames(RuleContext context)
    {
        var facts = context.Facts;
        var classes = facts.Phrases.Of("klas");
        var pupils = PersonFindings.Collect(facts)
            .Where(p => p.First.Source is EntitySource.Prose or EntitySource.ImageAlt && MayBePupil(context, p)
                && PersonFindings.Consent(context, p, ConsentPurpose.Name) != Answer.Yes)
            .ToArray();
        if (NameList(facts, pupils) is { } list)
        {
            Report(context, List, list, string.Empty, ["namenlijst"]);
        }

        foreach (var match in classes)
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount && DescribedPupils.Initials(facts.Tokens, match.Tokens) is { } initials)
            {
                Report(context, Described, initials.Union(facts.Tokens.SpanOf(match.Tokens)), facts.Document.Source.ToString(initials), [], Outcome.Question);
            }
        }

        if (context.Metadata.Attested(Questions.PersonsConsent) != Answer.Yes)
        {
            foreach (var span in DescribedPupils.ByFeatures(facts))
            {
                Report(context, Described, span, facts.Document.Source.ToString(span), [], Outcome.Question);
            }
        }

        // Several children of one class are one finding, at the first of them.
        var seen = new HashSet<TokenRange>();
        var onlyClass = OnlyClass(facts, classes);
        foreach (var person in pupils)
        {
            if (ClassOf(facts, person, classes, onlyClass) is { } match && seen.Add(match))
            {
                var place = person.First.Span.Union(facts.Tokens.SpanOf(match));
                // What may be no name at all is asked, as the name itself is.
                Report(context, WithClass, place.Length <= 60 ? place : person.First.Span, person.Name, [], PersonFindings.OutcomeOf(person, Answer.Unknown));
            }
        }
    }

    private static void AnalyzeDescription(PhraseContext context)
    {
        var facts = context.Rule.Facts;
        if (context.Rule.Metadata.Attested(Questions.PersonsConsent) != Answer.Yes
            && !facts.Frames.IsAny(context.Span, Frame.Fiction | Frame.Lesson))
        {
            Report(context.Rule, Described, context.Span, facts.Document.Source.ToString(context.Span), [], Outcome.Question);
        }
    }

    private static void Report(
        RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string name, ImmutableArray<string> cases, Outcome? outcome = null) =>
        context.Report(new Finding
        {
            Descriptor = descriptor,
            Span = span,
            Arguments = [name],
            Cases = cases,
            Outcome = outcome,
            Question = Questions.PersonsConsent,
        });

    /// <summary>Pupils, and people of whom nothing says that they are something else; not the author's own child.</summary>
    private static bool MayBePupil(RuleContext context, PersonFindings.NamedPerson person) =>
        person.Mentions.All(m => m.Role is PersonRole.Pupil or PersonRole.Unknown)
        && !PersonFindings.IsReceiver(context, person);

    /// <summary>The class that a reader connects with a person, or null.</summary>
    private static TokenRange? ClassOf(PostFacts facts, PersonFindings.NamedPerson person, ImmutableArray<Core.Language.Phrases.PhraseMatch> classes, TokenRange? onlyClass)
    {
        var stream = facts.Tokens;
        foreach (var mention in person.Mentions)
        {
            if (mention.Tokens.Start < stream.ProseCount && facts.Phrases.AnyIn("personeelslijst", stream.SentenceOf(mention.Tokens.Start)))
            {
                continue;
            }

            var isShort = stream.ProseCount <= ShortDraft;
            foreach (var match in isShort ? classes : facts.Phrases.In("klas", stream.SentenceOf(mention.Tokens.Start)))
            {
                var distance = match.Tokens.Start >= mention.Tokens.End ? match.Tokens.Start - mention.Tokens.End : mention.Tokens.Start - match.Tokens.End;
                var sameSentence = stream.SentenceIndexOf(match.Tokens.Start) == stream.SentenceIndexOf(mention.Tokens.Start);
                if ((sameSentence && distance <= Near) || (isShort && match.Tokens.Start < stream.ProseCount && mention.Role == PersonRole.Pupil))
                {
                    return match.Tokens;
                }
            }

            if (onlyClass is { } only && mention.Role == PersonRole.Pupil && only.Start < mention.Tokens.Start)
            {
                return only;
            }
        }

        return null;
    }

    /// <summary>The class of which a draft of a few paragraphs tells, if it names no other: a reader puts every pupil in it.</summary>
    private static TokenRange? OnlyClass(PostFacts facts, ImmutableArray<Core.Language.Phrases.PhraseMatch> classes)
    {
        if (facts.Tokens.ProseCount > LongDraft || classes.IsEmpty || classes[0].Tokens.Start >= facts.Tokens.ProseCount)
        {
            return null;
        }

        var first = facts.Tokens.TextOf(classes[0].Tokens);
        return classes.All(c => facts.Tokens.TextOf(c.Tokens).Equals(first, StringComparison.OrdinalIgnoreCase)) ? classes[0].Tokens : null;
    }

    /// <summary>Names that follow each other with nothing but signs, numbers, classes and "en" between them.</summary>
    private static TextSpan? NameList(PostFacts facts, PersonFindings.NamedPerson[] pupils)
    {
        var mentions = pupils.Select(p => p.First).Where(m => m.Source == EntitySource.Prose).OrderBy(m => m.Span).ToArray();
        var stream = facts.Tokens;
        for (var i = 0; i < mentions.Length; i++)
        {
            var last = i;
            while (last + 1 < mentions.Length && OnlySignsBetween(stream, mentions[last].Tokens.End, mentions[last + 1].Tokens.Start))
            {
                last++;
            }

            if (last - i + 1 >= ListLength && IsRegister(stream, mentions[i], mentions[last]))
            {
                return mentions[i].Span.Union(mentions[last].Span);
            }

            i = last;
        }

        return null;
    }

    private static bool OnlySignsBetween(TokenStream stream, int start, int end)
    {
        if (end - start > 4)
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (stream[i].Kind is not (TokenKind.Punctuation or TokenKind.Number or TokenKind.Emoji) && stream[i].Lower is not "en" and not "&")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A list with numbers, or one name a line; three friends in a sentence are none.</summary>
    private static bool IsRegister(TokenStream stream, Entity first, Entity last)
    {
        var (numbers, breaks) = (0, 0);
        for (var i = first.Tokens.End; i < last.Tokens.Start; i++)
        {
            numbers += stream[i].Kind == TokenKind.Number ? 1 : 0;
        }

        for (var i = first.Span.End; i < last.Span.Start; i++)
        {
            breaks += stream.Source[i] == '\n' ? 1 : 0;
        }

        return numbers >= ListLength - 1 || breaks >= ListLength - 1;
    }
}
