using System.Collections.Immutable;
using System.Text;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.OwnRules;

/// <summary>A rule that the configuration brings, with all that a built-in one has: analyzer, clauses, severity, examples.</summary>
public sealed record OwnRule
{
    /// <summary>Capitals and a number, such as <c>SCHOOL001</c>; never <c>PL</c> and a number.</summary>
    public required string Id { get; init; }

    /// <summary>The file that it comes from, as errors and reports name it.</summary>
    public required string File { get; init; }

    /// <summary>Where it stands in that file.</summary>
    public required LinePosition Position { get; init; }

    public required PostAnalyzer Analyzer { get; init; }

    /// <summary>The word lists that it looks for; empty for a rule in code.</summary>
    public ImmutableArray<PhraseList> Lists { get; init; } = [];

    /// <summary>What each protocol makes of it, by the id of the protocol; off where a protocol has no clause for it.</summary>
    public required ImmutableDictionary<string, RulePolicy> Policies { get; init; }

    public ImmutableArray<OwnExample> Examples { get; init; } = [];

    /// <summary>Its descriptors; an analyzer may serve other ids as well.</summary>
    public ImmutableArray<DiagnosticDescriptor> Descriptors => [.. Analyzer.SupportedDiagnostics.Where(d => d.Id == Id)];

    /// <summary>Its page, put together from its examples, in the form of a built-in rule's.</summary>
    public RulePage Page
    {
        get
        {
            var title = Descriptors[0].Title.Dutch;
            var text = new StringBuilder($"# {Id} {title}\n");
            foreach (var (heading, isWrong) in new[] { ("Fout", true), ("Goed", false) })
            {
                text.Append($"\n## {heading}\n");
                foreach (var example in Examples.Where(e => e.IsHit == isWrong))
                {
                    text.Append($"```\n{example.Markup.TrimEnd('\n')}\n```\n");
                }
            }

            return new RulePage(Id, title, text.ToString(), []);
        }
    }
}

/// <summary>A draft that the rule must report, or must leave alone.</summary>
/// <param name="IsHit">True if it must be reported.</param>
/// <param name="Markup">The draft; <c>[|…|]</c> may mark the words that the finding must cover.</param>
/// <param name="Position">Where it stands in the file of the rule.</param>
public sealed record OwnExample(bool IsHit, string Markup, LinePosition Position);
