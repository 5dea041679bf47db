using System.Collections.Immutable;

namespace PostLinter.Dutch.Impressions;

/// <summary>
/// The rules of which the model has an impression, in the order of its classes, and from which probability on it says what. Limits were
/// set on drafts of voices that neither the model nor the word lists were made from.
/// </summary>
/// <param name="Id">The rule.</param>
/// <param name="Unlikely">Below this the words of a list are not meant so.</param>
/// <param name="Hardly">Below this what the rule only asks about is not asked.</param>
/// <param name="Doubtful">Below this they are asked about.</param>
/// <param name="Likely">From this on the rule asks by itself.</param>
internal readonly record struct ImpressionRule(string Id, double Unlikely, double Hardly, double Doubtful, double Likely)
{
    public static ImmutableArray<ImpressionRule> All { get; } =
    [
        new("PL1005", 0.0005, 0.0005, 0.002, Never),
        new("PL1006", 0.0005, 0.001, 0.003, 0.4),
        new("PL1007", 0, 0.0007, 0.001, 0.2),
        new("PL1008", 0.0005, 0.0005, 0.0005, Never),
        new("PL2003", 0, 0.002, 0.004, 0.2),
        new("PL2004", 0, 0.0003, 0.002, 0.13),
        new("PL3002", 0.0003, 0.001, 0.002, 0.6),
        new("PL3003", 0, 0, 0.0003, 0.15),
        new("PL3004", 0, 0.0008, 0.002, 0.22),
        new("PL3005", 0, 0, 0.0005, 0.6),
        new("PL3007", 0.0002, 0.0003, 0.001, 0.07),
        new("PL5001", 0.001, 0.001, 0.003, Never),
        new("PL6001", 0.0005, 0.0005, 0.005, 0.45),
    ];

    /// <summary>A limit that no probability reaches.</summary>
    private const double Never = 2;
}
