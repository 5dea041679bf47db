using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Rules;

namespace PostLinter.Api.Catalogue;

/// <summary>What there is: rules, the school's own among them, protocols with their clauses, the words of the metadata, and what each means.</summary>
/// <param name="own">The rules that the configuration of the host brings.</param>
internal sealed class CatalogueRoutes(OwnRuleSet own)
{
    private readonly DiagnosticDescriptor[] _descriptors =
        [.. RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Concat(own.Descriptors).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal)];

    /// <summary>Who only checks drafts waits for no protocol but the draft's.</summary>
    private readonly Lazy<ProtocolPack[]> _packs = new(() => [.. PackCatalog.All.Select(own.Extend)]);

    /// <summary><c>GET /v1/rules</c>.</summary>
    public ApiAnswer Rules(ApiRequest request, CancellationToken stop) => ApiAnswer.Json(
        new RulesAnswer([.. _descriptors.Select(d =>
            new RuleEntry(d.Id, d.Title.In(request.Language), [.. _packs.Value.Where(p => Serves(p, d.Id).Any()).Select(p => p.Id)]))]),
        ApiContext.Default.RulesAnswer);

    /// <summary><c>GET /v1/protocols</c>.</summary>
    public static ApiAnswer Protocols(ApiRequest request, CancellationToken stop) => ApiAnswer.Json(
        new ProtocolsAnswer([.. PackCatalog.All.Select(Describe)]), ApiContext.Default.ProtocolsAnswer);

    /// <summary><c>GET /v1/metadata</c>.</summary>
    public static ApiAnswer Metadata(ApiRequest request, CancellationToken stop) => ApiAnswer.Json(
        new MetadataAnswer(
            MetadataWords.Roles.Keys,
            MetadataWords.Accounts.Keys,
            MetadataWords.Channels.Keys,
            MetadataWords.Kinds.Keys,
            [.. Questions.All.Select(q => new QuestionEntry(q.Key, q.Value.In(request.Language)))]),
        ApiContext.Default.MetadataAnswer);

    /// <summary><c>GET /v1/explain/{id}</c>.</summary>
    public ApiAnswer Explain(ApiRequest request, CancellationToken stop)
    {
        var id = request.Id.ToUpperInvariant();
        var answer = _descriptors.FirstOrDefault(d => d.Id == id) is { } rule ? Explain(rule, request.Language) : ExplainClause(id);
        return answer is null ? Refusal.NotFound.ToAnswer(request.Language) : ApiAnswer.Json(answer, ApiContext.Default.ExplanationAnswer);
    }

    private ExplanationAnswer Explain(DiagnosticDescriptor rule, UserLanguage language)
    {
        string[] headings = language == UserLanguage.English ? ["In English"] : ["Waarom", "Fout", "Goed", "Grenzen"];
        var page = own.Find(rule.Id)?.Page ?? RulePage.Find(rule.Id);
        return new ExplanationAnswer(
            rule.Id,
            "rule",
            rule.Title.In(language),
            [.. headings.Select(h => new PageSection(h, page?.Section(h) ?? string.Empty)).Where(s => s.Text.Length > 0)],
            [.. _packs.Value.SelectMany(p => Serves(p, rule.Id).Select(c => Explained(p, c)))],
            []);
    }

    private static ExplanationAnswer? ExplainClause(string id)
    {
        foreach (var pack in PackCatalog.All)
        {
            if (pack.FindClause(id) is { } clause)
            {
                return new ExplanationAnswer(clause.Id, "clause", $"{pack.Title} ({pack.Name}), {clause.Place}", [], [Explained(pack, clause)], clause.Rules);
            }
        }

        return null;
    }

    private static ExplainedClause Explained(ProtocolPack pack, Clause clause) => new(pack.Id, clause.Id, clause.Place, clause.Summary);

    private static IEnumerable<Clause> Serves(ProtocolPack pack, string rule) =>
        pack.Policies.TryGetValue(rule, out var policy) ? policy.Clauses.Select(pack.FindClause).OfType<Clause>() : [];

    private static ProtocolEntry Describe(ProtocolPack pack) => new(
        pack.Id,
        pack.Name,
        pack.Title,
        pack.Version,
        pack.ValidUntil?.ToString(),
        [.. pack.Clauses.Select(c => new ClauseEntry(c.Id, c.Place, Wire.WordOf(c.Kind), [.. c.Binds.Select(Wire.WordOf)], c.Summary, c.Rules))]);
}
