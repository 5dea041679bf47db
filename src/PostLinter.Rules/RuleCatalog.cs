using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Privacy;

namespace PostLinter.Rules;

/// <summary>Every rule there is, one line each, and every rule that a protocol needs and that is still to come.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<PostAnalyzer> Analyzers { get; } =
    [
        // Privacy
        new PupilNameAnalyzer(),
        new OtherNameAnalyzer(),
        new NameWithClassAnalyzer(),
        new ContactDataAnalyzer(),

        // Confidentiality
        new ConfidentialityMarkerAnalyzer(),

        // Conduct
        new ProfanityAnalyzer(),
        new InsultAnalyzer(),
        new ThreatAnalyzer(),
        new BullyingAnalyzer(),
        new DiscriminationAnalyzer(),
        new SexualAnalyzer(),
        new AccusationAnalyzer(),
    ];

    /// <summary>
    /// Ids that packs name and that no analyzer serves yet. The list may only shrink; a test holds it against the packs.
    /// </summary>
    public static ImmutableSortedSet<string> StillToCome { get; } = ImmutableSortedSet.Create(
        StringComparer.Ordinal,
        "PL1005", "PL1006", "PL1007", "PL1008",
        "PL2003", "PL2004", "PL2006",
        "PL3008", "PL3009", "PL3010", "PL3011", "PL3012",
        "PL4005", "PL4006", "PL4007", "PL4008",
        "PL5002", "PL5003", "PL5004", "PL5005", "PL5006", "PL5007",
        "PL6000", "PL6001", "PL6002", "PL6004", "PL6005", "PL6006",
        "PL7001", "PL7002", "PL7003", "PL7005", "PL7006", "PL7007");
}
