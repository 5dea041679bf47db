namespace PostLinter.Dutch.Entities;

/// <summary>What is taught at school, in one word.</summary>
internal static class SchoolSubjects
{
    /// <summary>As they stand on a timetable.</summary>
    public static readonly string[] Names =
    [
        "nederlands", "engels", "duits", "fries", "spaans", "latijn", "grieks", "wiskunde", "rekenen", "taal", "biologie", "scheikunde", "natuurkunde", "geschiedenis", "economie",
        "aardrijkskunde", "gym", "lo", "ckv", "muziek", "tekenen", "handvaardigheid", "techniek", "maatschappijleer", "filosofie", "godsdienst", "informatica",
    ];

    /// <summary>As pupils call them, and those that are surnames as well.</summary>
    public static readonly string[] Others =
        ["frans", "bio", "nask", "eco", "ak", "mens", "drama", "bewo", "m&o", "bedrijfseconomie", "kunst", "levensbeschouwing", "verzorging", "lichamelijke"];
}
