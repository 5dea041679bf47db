using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.Reports.Sarif;

/// <summary>Numbers of the rules and clauses to which results point.</summary>
internal sealed class SarifIndex
{
    private readonly Dictionary<string, int> _ruleNumbers = [];
    private readonly OwnRuleSet[] _own;
    private readonly Dictionary<string, (int Protocol, int Clause)> _clauseNumbers = [];

    public SarifIndex(IReadOnlyCollection<LintResult> results)
    {
        _own = [.. results.Select(r => r.OwnRules).Distinct()];
        Rules = [.. RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics)
            .Concat(_own.SelectMany(o => o.Descriptors))
            .Concat(results.SelectMany(r => r.Diagnostics.Concat(r.Suppressed)).Select(d => d.Finding.Descriptor))
            .DistinctBy(d => d.Id)
            .OrderBy(d => d.Id, StringComparer.Ordinal)];
        Protocols = [.. results.SelectMany(r => r.Protocols).DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal)];
        for (var i = 0; i < Rules.Length; i++)
        {
            _ruleNumbers[Rules[i].Id] = i;
        }

        for (var p = 0; p < Protocols.Length; p++)
        {
            for (var c = 0; c < Protocols[p].Clauses.Length; c++)
            {
                _clauseNumbers[Protocols[p].Clauses[c].Id] = (p, c);
            }
        }
    }

    public ImmutableArray<DiagnosticDescriptor> Rules { get; }

    public ImmutableArray<ProtocolPack> Protocols { get; }

    /// <summary>The page of a rule, built in or the school's own; null for a finding about the run.</summary>
    public RulePage? PageOf(string rule) => RulePage.Find(rule)
        ?? _own.Select(o => o.Find(rule)).FirstOrDefault(o => o is not null)?.Page;

    public int NumberOf(DiagnosticDescriptor rule) => _ruleNumbers[rule.Id];

    /// <summary>The clause's protocol and its number there.</summary>
    public bool TryFind(string clause, out (int Protocol, int Clause) numbers) => _clauseNumbers.TryGetValue(clause, out numbers);
}
