namespace PostLinter.Dutch.Tokens;

/// <summary>Words that tell where sentences begin or lines go on.</summary>
internal static class SentenceStarters
{
    private static readonly HashSet<string> Starters = ToSet(
        "hij zij ze het we wij ik je jij jullie u dat dit deze die er wat wie waar hoe waarom wanneer daarna daarom toen maar " +
        "ook morgen vandaag gisteren straks nu als na tijdens graag kom neem veel iedereen alle onze mijn haar hun " +
        "vanaf vanmiddag vanavond vanochtend vandaar daar hier zo dus want omdat samen volgende vorige afgelopen " +
        "bedankt dank hartelijk gefeliciteerd lees kijk klik meer geen niet heb heeft zijn is was ben wil kan kun mag gaat");

    private static readonly HashSet<string> WeakStarters = ToSet("de een en in op om bij met van voor den der te ter ten aan uit over tot");

    private static readonly HashSet<string> Unfinished = ToSet(
        "de het een 't 'n en of van met in op aan voor bij te ter ten den der om door naar over uit tot tussen onder " +
        "juf meester meneer mevrouw onze mijn zijn haar hun deze die dat als want omdat maar dan is zijn wordt heeft basisschool");

    private static readonly HashSet<string> Months = ToSet(
        "januari februari maart april mei juni juli augustus september oktober november december");

    /// <summary>With a capital such a word begins a sentence, even behind a name's initial.</summary>
    public static bool IsStrong(string lower) => Starters.Contains(lower);

    /// <summary>As <see cref="IsStrong"/>, with the small words that also begin surnames (De Boer).</summary>
    public static bool IsStarter(string lower) => Starters.Contains(lower) || WeakStarters.Contains(lower);

    /// <summary>A line that ends in such a word goes on in the next.</summary>
    public static bool IsUnfinished(string lower) => Unfinished.Contains(lower);

    public static bool IsMonth(string lower) => Months.Contains(lower);

    private static HashSet<string> ToSet(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
