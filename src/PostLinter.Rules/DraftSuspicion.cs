using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;

namespace PostLinter.Rules;

/// <summary>A question about a draft that sounds as if it breaks a rule, in words that no list knows (<see cref="Impression"/>).</summary>
internal static class DraftSuspicion
{
    /// <summary>Registers the question.</summary>
    /// <param name="context">Of the rule.</param>
    /// <param name="descriptor">Its message takes the sentence.</param>
    /// <param name="question">The attestation that answers it, or null.</param>
    /// <param name="isSettled">Tells that nothing needs to be asked of a draft, or null.</param>
    public static void Register(
        AnalysisContext context, DiagnosticDescriptor descriptor, string? question = null, Func<PostFacts, bool>? isSettled = null) =>
        context.RegisterSuspicionAction(descriptor.Id, (rule, span) =>
        {
            if (rule.Facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction | Frame.CounterSpeech) || isSettled?.Invoke(rule.Facts) == true)
            {
                return;
            }

            rule.Report(new Finding
            {
                Descriptor = descriptor,
                Span = span,
                Arguments = [rule.Document.Source.ToString(span)],
                Outcome = Outcome.Question,
                Question = question,
            });
        });
}
