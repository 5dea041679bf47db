using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Tells public persons from private ones where the words leave no doubt: a full name on the list (<c>Freek Vonk</c>), or
/// before the name a national office (<c>minister</c>), a published trade (<c>schrijver</c>), a figure from a story, an animal, a
/// storm or a song. Names of companies, listed or behind what the company does, are set right along with them. A title of the school ("meester Jan Smit") goes before
/// the list: teachers have namesakes.
/// </summary>
internal static class PublicNames
{
    private static readonly string[] Offices =
    [
        "minister", "minister-president", "staatssecretaris", "president", "paus", "bisschop", "gouverneur", "kamerlid", "schrijver", "schrijfster", "auteur",
        "dichter", "dichteres", "wereldkampioen", "wereldkampioene", "filmmaker", "romancier", "striptekenaar",
        "prinses", "prins", "koningin",
    ];

    /// <summary>Animals and storms have names too; compounds count (<c>schoolhond</c>).</summary>
    private static readonly string[] Namesakes =
    [
        "hond", "kat", "poes", "kater", "konijn", "cavia", "hamster", "pony", "paard", "ezel", "geit", "kip", "haan", "varken", "schaap", "papegaai", "schildpad",
        "goudvis", "puppy", "storm", "orkaan",
    ];

    /// <summary>Who sails through plays and stories; a name that children bear is left alone, since teams have captains too.</summary>
    private static readonly HashSet<string> Figures =
    [
        "kapitein", "koning", "graaf", "gravin", "hertog", "hertogin", "ridder", "jonkvrouw", "baron", "barones", "tovenaar", "heks", "piraat", "piratenkapitein",
        "reus", "draak", "trol", "inspecteur", "rechercheur", "keizer", "keizerin",
    ];

    /// <summary>Companies bear the names of who began them; compounds count (<c>touringcarbedrijf</c>).</summary>
    private static readonly string[] Companies =
    [
        "bedrijf", "bakkerij", "slagerij", "drukkerij", "uitgeverij", "garage", "supermarkt", "restaurant", "boekhandel", "kwekerij", "transport", "apotheek",
        "kapsalon", "winkel", "cateraar", "aannemer",
    ];

    /// <summary>What an artist makes, before "van".</summary>
    private static readonly HashSet<string> Works = ["nummer", "liedje", "lied", "song", "album", "concert", "hit", "single", "muziek", "cd", "videoclip"];

    public static void Apply(TokenStream stream, List<TaggedRange> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind is EntityKind.Person or EntityKind.School)
            {
                found[i] = found[i] with { Kind = KindOf(stream, found[i]) };
            }
        }
    }

    private static EntityKind KindOf(TokenStream stream, TaggedRange range)
    {
        var before = range.Tokens.Start - 1;
        var title = before >= 0 && stream.SentenceIndexOf(before) == stream.SentenceIndexOf(range.Tokens.Start) ? stream[before].Lower : string.Empty;
        if (range.Kind == EntityKind.Person
            && (Offices.EndWord(title) || Namesakes.EndWord(title)
                || (title == "van" && before > stream.SentenceOf(before).Start && Works.Contains(stream[before - 1].Lower))))
        {
            return EntityKind.Public;
        }

        if (range.Kind == EntityKind.Person && title.Length > 0 && stream.IsCapitalized(range.Tokens.Start))
        {
            if (Companies.EndWord(title))
            {
                return EntityKind.Organisation;
            }

            if (Figures.Contains(title) && !Lexicon.Has(stream[range.Tokens.Start].Lower, WordClasses.FirstName | WordClasses.FirstNameOrWord))
            {
                return EntityKind.Public;
            }
        }

        var listed = range.Tokens.Count > 1 && !TitledNames.Titles.Contains(title) ? Lexicon.Lookup(NameOf(stream, range.Tokens)) : WordClasses.None;
        return (listed & WordClasses.Public) != 0 && range.Kind == EntityKind.Person ? EntityKind.Public
            : (listed & WordClasses.Organisation) != 0 ? EntityKind.Organisation
            : range.Kind;
    }

    private static string NameOf(TokenStream stream, TokenRange tokens) =>
        string.Join(' ', Enumerable.Range(tokens.Start, tokens.Count).Select(t => stream[t].Lower));
}
