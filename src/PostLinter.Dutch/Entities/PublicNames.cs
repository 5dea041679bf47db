using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Tells public persons from private ones where the words leave no doubt: a full name on the list (<c>Freek Vonk</c>), a
/// national office (<c>minister</c>) or a published trade (<c>schrijver</c>) before the name. Names of companies on the list are
/// set right along with them. A title of the school ("meester Jan Smit") goes before the list: teachers have namesakes.
/// </summary>
internal static class PublicNames
{
    private static readonly string[] Offices =
    [
        "minister", "minister-president", "staatssecretaris", "president", "paus", "bisschop", "gouverneur", "kamerlid", "schrijver", "schrijfster", "auteur",
        "dichter", "dichteres", "wereldkampioen", "wereldkampioene", "filmmaker", "romancier", "striptekenaar",
    ];

    private static readonly HashSet<string> SchoolTitles =
        ["juf", "juffrouw", "meester", "meneer", "mevrouw", "mevr", "mevr.", "mw", "mw.", "dhr", "dhr.", "leraar", "lerares", "docent", "docente", "mentor", "collega"];

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
        if (range.Kind == EntityKind.Person && Offices.Any(o => title.EndsWith(o, StringComparison.Ordinal)))
        {
            return EntityKind.Public;
        }

        var listed = range.Tokens.Count > 1 && !SchoolTitles.Contains(title) ? Lexicon.Lookup(NameOf(stream, range.Tokens)) : WordClasses.None;
        return (listed & WordClasses.Public) != 0 && range.Kind == EntityKind.Person ? EntityKind.Public
            : (listed & WordClasses.Organisation) != 0 ? EntityKind.Organisation
            : range.Kind;
    }

    private static string NameOf(TokenStream stream, TokenRange tokens) =>
        string.Join(' ', Enumerable.Range(tokens.Start, tokens.Count).Select(t => stream[t].Lower));
}
