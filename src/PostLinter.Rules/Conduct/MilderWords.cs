using System.Collections.Frozen;
using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Conduct;

/// <summary>
/// Milder ways to say it: another word for a coarse compound ("kutweer" → "hondenweer", "kankerhard" → "keihard"), or nothing
/// at all for a curse that stands apart from its sentence ("Verdomme, alweer regen"). Elsewhere grammar needs the word, and
/// there is no fix.
/// </summary>
internal static class MilderWords
{
    private static readonly string[] Stems = ["kut", "klote", "kanker", "tering", "tyfus", "klere", "kolere", "pleuris", "takke", "pokke", "shit", "fucking"];

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["weer"] = "hondenweer",
        ["hard"] = "keihard",
        ["koud"] = "ijskoud",
        ["heet"] = "bloedheet",
        ["warm"] = "bloedheet",
        ["druk"] = "heel druk",
        ["vroeg"] = "heel vroeg",
        ["laat"] = "heel laat",
        ["moe"] = "doodmoe",
        ["moeilijk"] = "heel moeilijk",
        ["saai"] = "heel saai",
        ["duur"] = "heel duur",
        ["mooi"] = "prachtig",
        ["lekker"] = "heerlijk",
        ["leuk"] = "heel leuk",
        ["goed"] = "heel goed",
        ["slecht"] = "heel slecht",
        ["irritant"] = "heel irritant",
        ["zooi"] = "puinhoop",
        ["herrie"] = "herrie",
        ["eind"] = "heel eind",
        ["hoog"] = "heel hoog",
        ["ver"] = "heel ver",
        ["snel"] = "heel snel",
        ["veel"] = "heel veel",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> Nouns = new HashSet<string>
    {
        "dag", "week", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "avond", "ochtend", "toets", "trein", "bus", "wind", "regen",
        "ding", "klus", "fiets", "rooster", "wekker", "vak", "les", "opdracht", "proefwerk", "examen", "laptop", "printer", "digibord",
        "verwarming", "kaart", "jaar", "uur", "wedstrijd", "spel", "systeem", "streek", "start", "middag",
    }.ToFrozenSet();

    private static readonly LocalizedText ReplaceTitle = new("Kies een milder woord", "Choose a milder word");
    private static readonly LocalizedText RemoveTitle = new("Laat het woord weg", "Leave the word out");

    public static ImmutableArray<CodeFix> For(TokenStream stream, TokenRange match)
    {
        var span = stream.SpanOf(match);
        if (match.Count == 1 && MilderThan(stream[match.Start].Lower) is { } milder)
        {
            var text = stream.IsCapitalized(match.Start) ? char.ToUpperInvariant(milder[0]) + milder[1..] : milder;
            return [CodeFix.Replace(ReplaceTitle, Applicability.Suggested, span, text)];
        }

        return match.Count == 1 ? Removal(stream, match) : [];
    }

    /// <summary>A compound that opens with a coarse word: "kutschool", and not "Weteringschool".</summary>
    public static bool OpensWithStem(string word) => Stems.Any(stem => word.StartsWith(stem, StringComparison.Ordinal));

    private static string? MilderThan(string word)
    {
        foreach (var stem in Stems)
        {
            if (word.Length > stem.Length && word.StartsWith(stem, StringComparison.Ordinal))
            {
                var rest = word[stem.Length..];
                return Words.TryGetValue(rest, out var other) ? other : Nouns.Contains(rest) ? "rot" + rest : null;
            }
        }

        return word switch
        {
            "fucking" or "fokking" or "fakking" or "f*cking" => "heel",
            _ => null,
        };
    }

    /// <summary>A curse before a comma at the start, or after one at the end, can go; what follows gets its capital.</summary>
    private static ImmutableArray<CodeFix> Removal(TokenStream stream, TokenRange match)
    {
        var sentence = stream.SentenceOf(match.Start);
        var text = stream.Source.Text;
        if (match.Start == sentence.Start && match.End + 1 < sentence.End && stream[match.End].Lower is "," or "!")
        {
            var next = stream[match.End + 1].Span.Start;
            var start = stream[match.Start].Span.Start;
            var getsCapital = char.IsUpper(text[start]) && char.IsLower(text[next]);
            return [CodeFix.Replace(
                RemoveTitle,
                Applicability.Suggested,
                TextSpan.FromBounds(start, getsCapital ? next + 1 : next),
                getsCapital ? char.ToUpperInvariant(text[next]).ToString() : string.Empty)];
        }

        if (match.Start > sentence.Start + 1 && stream[match.Start - 1].Lower == ","
            && match.End < sentence.End && stream[match.End].Lower is "." or "!" or "?")
        {
            var from = stream[match.Start - 1].Span.Start;
            return [CodeFix.Replace(
                RemoveTitle, Applicability.Suggested, TextSpan.FromBounds(from, stream[match.Start].Span.End), string.Empty)];
        }

        return [];
    }
}
