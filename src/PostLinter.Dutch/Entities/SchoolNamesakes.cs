using PostLinter.Core.Language;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Schools are called after saints, painters and queens, and like companies: where pupils sit, teach and learn on somebody, or where an article stands before
/// the name ("op de Anne Frank", "de open dag van Erasmus"), the school is meant.
/// </summary>
internal static class SchoolNamesakes
{
    /// <summary>Before "op" these tell that a school follows.</summary>
    private static readonly HashSet<string> AtSchool =
    [
        "zit", "zitten", "zat", "zaten", "les", "lesgeven", "werk", "werkt", "werkte", "werken", "leraar", "lerares", "leerkracht", "docent", "docente", "juf", "meester", "mentor", "directeur", "rector", "conciërge",
        "stage", "school", "leerling", "leerlingen", "kinderen", "kind", "dochter", "zoon", "zoontje", "dochtertje", "collega's", "onderwijs", "sportdag", "begonnen", "gestart", "welkom", "aangenomen", "ingeschreven",
    ];

    /// <summary>Before "van" these have a school behind them, and no master of the arts.</summary>
    private static readonly HashSet<string> OfSchool =
        ["dag", "schoolplein", "plein", "brugklassers", "brugklas", "conciërge", "rector", "kleuters", "kleuterplein", "lokaal", "aula", "ouderavond", "schoolgids", "schoolkrant", "medezeggenschapsraad", "mr", "oudercommissie"];

    public static void Apply(TokenStream stream, List<TaggedRange> found)
    {
        var schools = found.Where(r => IsNamesake(stream, r) && IsSchool(stream, r.Tokens)).Select(r => stream.TextOf(r.Tokens)).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < found.Count && schools.Count > 0; i++)
        {
            if (IsNamesake(stream, found[i]) && schools.Contains(stream.TextOf(found[i].Tokens)))
            {
                found[i] = found[i] with { Kind = EntityKind.School };
            }
        }
    }

    /// <summary>Somebody known, or what bears its article as schools do: "op De Zonnebloem", and not "op Instagram".</summary>
    private static bool IsNamesake(TokenStream stream, TaggedRange range) =>
        range.Kind == EntityKind.Public || (range.Kind == EntityKind.Organisation && range.Tokens.Count > 1 && stream[range.Tokens.Start].Lower is "de" or "het" or "'t");

    private static bool IsSchool(TokenStream stream, TokenRange name)
    {
        var sentence = stream.SentenceOf(name.Start);
        var article = At(name.Start - 1) is "de" or "het" or "'t" or "den";
        var before = name.Start - (article ? 2 : 1);
        return At(before) switch
        {
            "op" => AtSchool.Contains(At(before - 1)) || IsInClass(name.End) || (article && At(before - 1) is not ("lied" or "toast" or "blik" or "ode")),
            "naar" => article,
            "van" => OfSchool.Contains(At(before - 1)),
            "," => !article && At(before - 1) is "school" or "basisschool" or "scholen",
            _ => false,
        };

        // "In 2b", "in groep 5".
        bool IsInClass(int token) => At(token) == "in" && token + 1 < sentence.End && (At(token + 1) is "groep" or "klas" or "brugklas" || ClassCodes.IsClassCode(stream[token + 1]));

        string At(int token) => sentence.Contains(token) ? stream[token].Lower : string.Empty;
    }
}
