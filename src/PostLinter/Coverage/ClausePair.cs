using System.Collections.Immutable;
using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Protocols;

namespace PostLinter.Coverage;

/// <summary>A draft of a pair.</summary>
/// <param name="Protocol">Id of the protocol that it is held against.</param>
/// <param name="Text">The draft.</param>
/// <param name="Metadata">Its metadata, in the keys of front matter.</param>
/// <param name="Config">The school's configuration, in the keys of <c>postlint.yaml</c>.</param>
public sealed record PairDraft(string Protocol, string Text, DataMap Metadata, DataMap Config)
{
    /// <summary>Checks the draft.</summary>
    public LintResult Lint(Linter linter)
    {
        var errors = new List<DataError>();
        var configuration = ConfigurationReader.Read(Config, "het paar", errors);
        var result = linter.Lint(new Draft(Text, "concept.md") { Metadata = Metadata, Protocols = [Protocol] }, configuration);
        return result with { Errors = [.. result.Errors, .. errors] };
    }
}

/// <summary>For one clause a draft that breaks it, and a near miss that looks like it and does not.</summary>
public sealed record ClausePair(string Clause, PairDraft Breaks, PairDraft NearMiss)
{
    /// <summary>True if the breaking draft reports the clause.</summary>
    public bool Fires(Linter linter) => Names(Breaks.Lint(linter));

    /// <summary>True if the near miss does not report the clause.</summary>
    public bool StaysSilent(Linter linter) => !Names(NearMiss.Lint(linter));

    private bool Names(LintResult result) => result.Diagnostics.Any(d => d.Clauses.Contains(Clause));
}

/// <summary>The pairs of the built-in protocols, one a binding clause; written in <c>corpora/clauses</c>.</summary>
public static class ClausePairs
{
    /// <summary>The pairs of a protocol, in the order of its clauses.</summary>
    public static ImmutableArray<ClausePair> Of(ProtocolPack pack)
    {
        using var stream = typeof(ClausePairs).Assembly.GetManifestResourceStream(pack.Id + ".clauses.pack");
        if (stream is null)
        {
            return [];
        }

        using var json = JsonDocument.Parse(stream);
        var root = (DataMap)JsonData.Convert(json.RootElement);
        var config = root["config"] as DataMap ?? DataMap.Empty;
        return
        [
            .. ((DataList)root["pairs"]!).Items.Cast<DataMap>().Select(pair => new ClausePair(
                pair["clause"]!.AsText!,
                ReadDraft(pack.Id, "breaks", pair, config),
                ReadDraft(pack.Id, "near_miss", pair, config))),
        ];
    }

    /// <summary>Of a key that stands with the pair and with the draft, the draft's own holds.</summary>
    private static PairDraft ReadDraft(string protocol, string side, DataMap pair, DataMap config)
    {
        var own = (DataMap)pair[side]!;
        return new PairDraft(protocol, own["text"]!.AsText!, Over(own["meta"], pair["meta"]), Over(own["config"], config));
    }

    private static DataMap Over(DataNode? over, DataNode? under)
    {
        var (top, bottom) = (over as DataMap ?? DataMap.Empty, under as DataMap ?? DataMap.Empty);
        return new DataMap([.. bottom.Entries.Where(e => top[e.Key] is null), .. top.Entries], default);
    }
}
