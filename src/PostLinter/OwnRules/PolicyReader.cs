using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Protocols;

namespace PostLinter.OwnRules;

/// <summary>Reads what protocols make of an own rule: its severity, its outcome, and the clauses that it serves in each.</summary>
internal static class PolicyReader
{
    public static ImmutableDictionary<string, RulePolicy> Read(string id, MapReader reader, DataMap map, List<DataError> problems)
    {
        var severity = reader.Has("ernst") ? reader.Choice("ernst", PackReader.SeverityWords) : Severity.Warning;
        var outcome = reader.Choice("uitkomst", RuleFileReader.OutcomeWords);
        var found = Scalars(reader).Select(c => Find(c, reader)).OfType<(ProtocolPack Pack, Clause Clause)>().ToArray();
        if (!reader.Has("clausules"))
        {
            problems.Add(new DataError(
                "de sleutel 'clausules' ontbreekt; noem ten minste één afspraak uit een protocol, zoals VSNON-2c.2", new(map.Span.Start, 0)));
        }

        return found.GroupBy(f => f.Pack.Id, f => f.Clause.Id).ToImmutableDictionary(
            g => g.Key, g => new RulePolicy(id, severity, outcome, [.. g.Distinct()], [.. g.Distinct()], [], []));
    }

    /// <summary>The ids with their places; anything else is reported.</summary>
    private static IEnumerable<DataScalar> Scalars(MapReader reader)
    {
        _ = reader.Texts("clausules");
        return reader["clausules"] is DataList list ? list.Items.OfType<DataScalar>() : reader["clausules"] is DataScalar one ? [one] : [];
    }

    private static (ProtocolPack Pack, Clause Clause)? Find(DataScalar scalar, MapReader reader)
    {
        var id = scalar.Value;
        var pack = PackCatalog.Ids.FirstOrDefault(p => id.StartsWith(p + "-", StringComparison.OrdinalIgnoreCase)) is { } known ? PackCatalog.Find(known) : null;
        if (pack?.FindClause(id) is not { } clause)
        {
            var all = pack is null ? PackCatalog.All.SelectMany(p => p.Clauses) : pack.Clauses;
            reader.Fail(scalar, $"de clausule '{id}' bestaat niet{Suggestion.DidYouMean(id, all.Select(c => c.Id))}");
            return null;
        }

        if (!clause.IsBinding)
        {
            reader.Fail(scalar, $"de clausule '{id}' legt alleen iets uit en bindt niemand; kies een andere");
            return null;
        }

        return (pack, clause);
    }
}
