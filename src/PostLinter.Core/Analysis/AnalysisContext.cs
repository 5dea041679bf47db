using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Core.Analysis;

/// <summary>Where a rule says what it wants to look at. Actions of one rule run in the order of registration.</summary>
public sealed class AnalysisContext
{
    private readonly List<Action<RuleContext>> _actions = [];

    private readonly List<Action<FollowUpContext>> _followUps = [];

    private readonly List<(string Rule, Action<RuleContext, TextSpan> Action)> _suspicions = [];

    /// <summary>What runs for every draft.</summary>
    internal IReadOnlyList<Action<RuleContext>> Actions => _actions;

    /// <summary>What runs when the other rules have spoken.</summary>
    internal IReadOnlyList<Action<FollowUpContext>> FollowUps => _followUps;

    /// <summary>What runs where a rule was silent.</summary>
    internal IReadOnlyList<(string Rule, Action<RuleContext, TextSpan> Action)> Suspicions => _suspicions;

    /// <summary>
    /// Looks at a draft in which the rule found nothing, and which sounds as if it breaks the rule all the same: at the sentence that
    /// speaks most for that. Worth a question.
    /// </summary>
    public void RegisterSuspicionAction(string rule, Action<RuleContext, TextSpan> action) => _suspicions.Add((rule, action));

    /// <summary>Looks at the draft as a whole.</summary>
    public void RegisterDocumentAction(Action<RuleContext> action) => _actions.Add(action);

    /// <summary>Looks at the metadata; runs also for a draft without a word.</summary>
    public void RegisterMetadataAction(Action<RuleContext> action) => _actions.Add(action);

    /// <summary>Looks at every sentence of the prose.</summary>
    public void RegisterSentenceAction(Action<SentenceContext> action) => _actions.Add(context =>
    {
        var stream = context.Facts.Tokens;
        foreach (var sentence in stream.Sentences)
        {
            if (sentence.Start >= stream.ProseCount)
            {
                break;
            }

            context.CancellationToken.ThrowIfCancellationRequested();
            action(new SentenceContext(context, sentence));
        }
    });

    /// <summary>Looks at every token of some kinds, side texts included; at all tokens if no kind is given.</summary>
    public void RegisterTokenAction(Action<TokenContext> action, params TokenKind[] kinds) => _actions.Add(context =>
    {
        var tokens = context.Facts.Tokens.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (kinds.Length == 0 || Array.IndexOf(kinds, tokens[i].Kind) >= 0)
            {
                action(new TokenContext(context, i));
            }
        }
    });

    /// <summary>Looks at every entity of some kinds; at all entities if no kind is given.</summary>
    public void RegisterEntityAction(Action<EntityContext> action, params EntityKind[] kinds) => _actions.Add(context =>
    {
        foreach (var entity in context.Facts.Entities)
        {
            if (kinds.Length == 0 || Array.IndexOf(kinds, entity.Kind) >= 0)
            {
                action(new EntityContext(context, entity));
            }
        }
    });

    /// <summary>Looks at every segment of some kinds; at all segments if no kind is given.</summary>
    public void RegisterSegmentAction(Action<SegmentContext> action, params SegmentKind[] kinds) => _actions.Add(context =>
    {
        foreach (var segment in context.Facts.Document.Segments)
        {
            if (kinds.Length == 0 || Array.IndexOf(kinds, segment.Kind) >= 0)
            {
                action(new SegmentContext(context, segment));
            }
        }
    });

    /// <summary>Looks at what the protocol made of the other rules' findings; runs after them.</summary>
    public void RegisterFollowUpAction(Action<FollowUpContext> action) => _followUps.Add(action);

    /// <summary>Looks at every match of a word list.</summary>
    public void RegisterPhraseAction(string list, Action<PhraseContext> action) => _actions.Add(context =>
    {
        foreach (var match in context.Facts.Phrases.Of(list))
        {
            action(new PhraseContext(context, match));
        }
    });
}
