using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Tone;

/// <summary>
/// PL3011: a judgement without a reason in the two sentences around it. Praise, congratulations and experience are no
/// debate. A reply that is nothing but a judgement is the case <c>alleen_oordeel</c>.
/// </summary>
public sealed class UnfoundedOpinionAnalyzer : PostAnalyzer
{
    /// <summary>A reply of fewer words than this says nothing besides its judgement.</summary>
    private const int WordsOfContent = 12;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3011",
        Title = new("Mening zonder onderbouwing", "Opinion without reasons"),
        Message = new(
            "Bij '{0}' staat niet waarom je dat vindt.",
            "'{0}' does not say why you think so."),
        Advice = new(
            "Zet erbij waarom: 'Ik vind …, want …'. Dan kan een ander er iets mee.",
            "Say why: 'I think …, because …'. Then others can do something with it."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var facts = context.Facts;
        if (facts.Metadata.Attested(Questions.Reasons) == Answer.Yes || facts.Metadata.Kind == PostKind.PrivateMessage)
        {
            return;
        }

        foreach (var match in facts.Phrases.Of("mening.oordeel"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Lesson | Frame.Fiction)
                && !HasReasonNear(facts, match.Tokens))
            {
                context.Report(new Finding
                {
                    Descriptor = Descriptor,
                    Span = span,
                    Arguments = [facts.Document.Source.ToString(span)],
                    Question = Questions.Reasons,
                    Cases = facts.Metadata.Kind == PostKind.Reply && WordCount(facts.Tokens) < WordsOfContent ? ["alleen_oordeel"] : [],
                });
                return;
            }
        }
    }

    private static bool HasReasonNear(PostFacts facts, TokenRange match)
    {
        var stream = facts.Tokens;
        var sentence = stream.SentenceIndexOf(match.Start);
        var first = stream.Sentences[Math.Max(0, sentence - 2)].Start;
        var last = stream.Sentences[Math.Min(stream.Sentences.Length - 1, sentence + 2)].End;
        var near = new TokenRange(first, last);
        if (facts.Phrases.AnyIn("onderbouwing", near))
        {
            return true;
        }

        for (var i = first; i < last; i++)
        {
            if (stream[i].Kind is TokenKind.Number or TokenKind.Url)
            {
                return true;
            }
        }

        return false;
    }

    private static int WordCount(TokenStream stream)
    {
        var count = 0;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            count += stream[i].Kind == TokenKind.Word ? 1 : 0;
        }

        return count;
    }
}
