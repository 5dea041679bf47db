using System.Collections.Concurrent;
using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language.Phrases;
using PostLinter.Protocols;

namespace PostLinter.OwnRules;

/// <summary>The rules that a configuration brings, ready to run. Made once for a configuration; safe for several threads.</summary>
public sealed class OwnRuleSet
{
    private readonly ConcurrentDictionary<string, ProtocolPack> _packs = new();
    private readonly Lazy<AnalysisDriver> _driver;

    /// <param name="rules">The rules, each id once.</param>
    public OwnRuleSet(ImmutableArray<OwnRule> rules)
    {
        Rules = rules;
        _driver = new(() => new AnalysisDriver(rules.Select(r => r.Analyzer).Distinct()));
        PhraseList[] lists = [.. rules.SelectMany(r => r.Lists)];
        Lists = lists.Length == 0 ? null : new PhraseMatcher([.. lists, .. WordLists.Classes]);
    }

    public static OwnRuleSet None { get; } = new([]);

    public ImmutableArray<OwnRule> Rules { get; }

    /// <summary>True if rules were left out because something is wrong with them.</summary>
    public bool IsIncomplete { get; init; }

    public bool IsEmpty => Rules.IsEmpty;

    /// <summary>What the rules say.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors => Rules.SelectMany(r => r.Descriptors);

    /// <summary>Their word lists, or null if there are none.</summary>
    internal PhraseMatcher? Lists { get; }

    internal AnalysisDriver Driver => _driver.Value;

    /// <summary>The rule with an id, or null.</summary>
    public OwnRule? Find(string id) => Rules.FirstOrDefault(r => r.Id == id);

    /// <summary>The protocol with what it makes of these rules.</summary>
    public ProtocolPack Extend(ProtocolPack pack) => IsEmpty ? pack : _packs.GetOrAdd(pack.Id, _ => pack with
    {
        Policies = pack.Policies.AddRange(Rules
            .Where(r => r.Policies.ContainsKey(pack.Id))
            .Select(r => KeyValuePair.Create(r.Id, r.Policies[pack.Id]))),
    });
}
