using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>What the rules about matters of one person share: the words, who they are about, and the finding.</summary>
internal static class MatterFindings
{
    /// <summary>Sentences of a message that tells nothing besides.</summary>
    private const int ShortMessage = 2;

    /// <summary>Reports the phrases of <paramref name="groups"/> in the prose that are about one person.</summary>
    /// <param name="context">Of the rule that reports.</param>
    /// <param name="descriptor">Its message takes the words that matched.</param>
    /// <param name="groups">The names of groups of phrases.</param>
    /// <param name="isLeftAlone">Tells the matches that say nothing of this person after all.</param>
    public static void Report(
        RuleContext context, DiagnosticDescriptor descriptor, string[] groups, Func<PhraseMatch, Subject, bool> isLeftAlone)
    {
        PhraseMatch[] matches = [.. groups.SelectMany(g => context.Facts.Phrases.Of(g)).OrderBy(m => m.Tokens.Start)];
        if (matches.Length == 0 || PersonFindings.ConsentCoversData(context) || IsParentToSchool(context.Metadata))
        {
            return;
        }

        var stream = context.Facts.Tokens;
        var subjects = SubjectFinder.For(context.Facts);

        // Those who agreed to be told of need not have agreed to this: where agreeing covers no data, the rule asks.
        var hasConsent = context.Metadata.Attested(Questions.PersonsConsent) == Answer.Yes;
        // "Zij slikt pillen, daarom is ze zo": who says no more than that speaks to people who know of whom.
        var isToldAmongUs = context.Metadata.Account != AccountKind.School && stream.Sentences.Length <= ShortMessage;
        var last = default(TokenRange);
        foreach (var match in matches)
        {
            if (match.Tokens.Start >= stream.ProseCount || match.Tokens.OverlapsWith(last)
                || subjects.Of(match) is not { Kind: SubjectKind.Person } subject
                || isLeftAlone(match, subject)
                || PersonFindings.NamedAgreeToData(context, NamedAround(stream, match)))
            {
                continue;
            }

            last = match.Tokens;
            var span = stream.SpanOf(match.Tokens);
            context.Report(new Finding
            {
                Descriptor = descriptor,
                Span = span,
                Arguments = [context.Document.Source.ToString(span)],
                Cases = subject.IsIdentifiable ? ["herleidbaar"] : [],

                // Whether readers know who "een meisje uit de brugklas" is, only the author can say.
                Outcome = !hasConsent && (subject.IsIdentifiable || isToldAmongUs) ? null : Outcome.Question,
                Question = hasConsent && subject.IsIdentifiable ? Questions.ReadAloud : Questions.PersonsConsent,
            });
        }
    }

    /// <summary>"Mijn zoon is ziek", to the teacher alone, is said where it belongs.</summary>
    private static bool IsParentToSchool(PostMetadata metadata) =>
        metadata is { Role: AuthorRole.Parent, IsOneToOne: true, Account: not AccountKind.School } && metadata.AddressedTo.ContainsKey("medewerker");

    /// <summary>The sentence of a match and the one before it.</summary>
    private static TokenRange NamedAround(TokenStream stream, PhraseMatch match)
    {
        var sentence = stream.SentenceOf(match.Tokens.Start);
        return new TokenRange(sentence.Start == 0 ? 0 : stream.SentenceOf(sentence.Start - 1).Start, sentence.End);
    }
}
