using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Privacy;

/// <summary>What the rules about matters of one person share: the words, who they are about, and the finding.</summary>
internal static class MatterFindings
{
    /// <summary>Reports the phrases of <paramref name="group"/> in the prose that are about one person.</summary>
    /// <param name="context">Of the rule that reports.</param>
    /// <param name="descriptor">Its message takes the words that matched.</param>
    /// <param name="group">The name of a group of phrases.</param>
    /// <param name="isLeftAlone">Tells the matches that say nothing of this person after all.</param>
    public static void Report(
        RuleContext context, DiagnosticDescriptor descriptor, string group, Func<PhraseMatch, Subject, bool> isLeftAlone)
    {
        var matches = context.Facts.Phrases.Of(group);
        if (matches.IsEmpty || PersonFindings.ConsentCoversData(context))
        {
            return;
        }

        var stream = context.Facts.Tokens;
        var subjects = new SubjectFinder(context.Facts);
        foreach (var match in matches)
        {
            if (match.Tokens.Start >= stream.ProseCount
                || subjects.Of(match) is not { Kind: SubjectKind.Person } subject
                || isLeftAlone(match, subject))
            {
                continue;
            }

            var span = stream.SpanOf(match.Tokens);
            context.Report(new Finding
            {
                Descriptor = descriptor,
                Span = span,
                Arguments = [context.Document.Source.ToString(span)],
                Cases = subject.IsIdentifiable ? ["herleidbaar"] : [],
                Question = Questions.PersonsConsent,
            });
        }
    }
}
