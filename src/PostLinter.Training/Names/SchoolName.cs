namespace PostLinter.Training.Names;

/// <summary>Parts a school's name into the words for its type and its own name.</summary>
internal static class SchoolName
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "obs", "cbs", "rkbs", "pcbs", "bs", "kbs", "sbo", "so", "vso", "ikc", "kc", "icbs", "sbs", "gbs", "basisschool", "vrijeschool",
        "jenaplanschool", "montessorischool", "daltonschool", "kindcentrum", "praktijkschool", "scholengemeenschap", "school", "college",
        "lyceum", "gymnasium", "scholengroep", "stichting", "instituut", "campus", "freinetschool", "atheneum", "vrije", "middelbare",
        "openbare", "christelijke", "katholieke", "go!", "roc", "mbo", "vmbo", "mavo", "basisonderwijs", "leefschool", "kleuterschool",
    };

    /// <summary>The leading words that are types, and the rest, which may be empty.</summary>
    public static (string Type, string Name) Split(string school)
    {
        var words = school.Split(' ');
        var types = 0;
        while (types < words.Length && Types.Contains(words[types]))
        {
            types++;
        }

        return (string.Join(' ', words[..types]), string.Join(' ', words[types..]));
    }
}
