using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Offence;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Characters who bear the names of children: alone <c>Maria</c> is a girl, beside <c>Herodes</c> she is hardly one. Where a word stands in
/// the draft that gives the work away, the author is asked: readers of Harry Potter are called Ron, too.
/// </summary>
internal static class Casts
{
    /// <summary>First what gives the work away, behind the colon who may be somebody else.</summary>
    private static readonly string[] Works =
    [
        "herodes kerstspel: maria jozef gabriël melchior balthasar kaspar",
        "macbeth banquo macduff: duncan malcolm",
        "tybalt mercutio capulet montague: romeo julia paris",
        "hamlet ophelia: claudius gertrude laertes",
        "bulstronk: matilda honing",
        "perkamentus zweinstein hermelien voldemort zwadderich griffoendor: harry ron draco ginny sneep hagrid",
        "kakelbont langkous pippi: tommy annika",
        "petteflet stampertjes: pluk aagje dollie",
        "narnia: lucy edmund susan peter",
        "katniss hongerspelen: peeta gale",
        "arendelle: elsa anna kristoff",
        "wonka chocoladefabriek: sjakie",
        "camp-halfbloed: percy grover annabeth",
        "weerwolfje: dolfje timmie",
        "poppenkast klaassen: katrijn trijn jan",
        "sesamstraat: pino tommie ieniemienie bert ernie",
    ];

    private static readonly Dictionary<string, HashSet<string>> ByClue = Build();

    private static readonly WordFilter Clues = WordFilter.Of(ByClue.Keys);

    /// <summary>The names that casts in this draft take, as <see cref="DraftEvidence.Key"/> gives them.</summary>
    public static HashSet<string> Of(TokenStream stream)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < stream.ProseCount; i++)
        {
            if (Clues.MayHold(stream[i].Lower) && ByClue.TryGetValue(stream[i].Lower, out var cast))
            {
                names.UnionWith(cast);
            }
        }

        return names;
    }

    private static Dictionary<string, HashSet<string>> Build()
    {
        var byClue = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var work in Works)
        {
            var parts = work.Split(':');
            foreach (var clue in parts[0].Split(' '))
            {
                byClue[clue] = [.. parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), .. parts[0].Split(' ')];
            }
        }

        return byClue;
    }
}
