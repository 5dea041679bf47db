using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Core.Analysis;

/// <summary>What a rule sees of one draft under one protocol, and where it reports.</summary>
public sealed class RuleContext(
    PostFacts facts, ProtocolSettings settings, Action<Finding> report, CancellationToken cancellationToken)
{
    public PostFacts Facts => facts;

    public PostDocument Document => facts.Document;

    public PostMetadata Metadata => facts.Metadata;

    public Organisation Organisation => facts.Organisation;

    /// <summary>The protocol's own choices where protocols differ.</summary>
    public ProtocolSettings Settings => settings;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>True once the rule saw something, said or not.</summary>
    internal bool HasReported { get; private set; }

    /// <summary>Reports a finding. What the whole draft contradicts is asked, or not said at all.</summary>
    public void Report(Finding finding)
    {
        HasReported = true;
        switch (IsInProse(finding.Span) ? facts.Impression.At(finding.Descriptor.Id, finding.Span) : Belief.Unknown)
        {
            case Belief.Unlikely:
            case Belief.Hardly when finding.Outcome == Outcome.Question:
                return;
            case Belief.Hardly or Belief.Doubtful:
                report(finding with { Outcome = Outcome.Question });
                return;
            default:
                report(finding);
                return;
        }
    }

    /// <summary>Reports a finding that needs nothing but a place and the arguments of its message.</summary>
    public void Report(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        Report(new Finding { Descriptor = descriptor, Span = span, Arguments = [.. arguments] });

    /// <summary>Words of the draft; not an image, a file name or the metadata, which say the same in whatever draft they stand.</summary>
    private bool IsInProse(TextSpan span) =>
        !span.IsEmpty && span.End <= facts.Document.Prose.Length && facts.Document.Prose[span.Start] != '\0';
}

/// <summary>The settings of one protocol: closed keys with a value each, documented in the pack.</summary>
public sealed class ProtocolSettings(string protocol, IReadOnlyDictionary<string, string> values)
{
    /// <summary>Id of the protocol.</summary>
    public string Protocol => protocol;

    /// <summary>The value of a setting, or an empty text where the pack says nothing.</summary>
    public string this[string key] => values.TryGetValue(key, out var value) ? value : string.Empty;

    public bool Is(string key, string value) => this[key] == value;
}

/// <summary>A sentence.</summary>
public readonly record struct SentenceContext(RuleContext Rule, TokenRange Sentence)
{
    public TextSpan Span => Rule.Facts.Tokens.SpanOf(Sentence);
}

/// <summary>A token, by its index in the stream.</summary>
public readonly record struct TokenContext(RuleContext Rule, int Index)
{
    public Token Token => Rule.Facts.Tokens[Index];
}

public readonly record struct EntityContext(RuleContext Rule, Entity Entity);

public readonly record struct SegmentContext(RuleContext Rule, Segment Segment);

/// <summary>A match of a word list.</summary>
public readonly record struct PhraseContext(RuleContext Rule, PhraseMatch Match)
{
    public TextSpan Span => Rule.Facts.Tokens.SpanOf(Match.Tokens);
}

/// <summary>The judged findings of the other rules.</summary>
public readonly record struct FollowUpContext(RuleContext Rule, ImmutableArray<Diagnostic> Earlier);
