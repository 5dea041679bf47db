using System.Collections.Immutable;
using System.Text;
using PostLinter.Core.Text;
using PostLinter.Training.Corpora;

namespace PostLinter.Training.Names;

/// <summary>
/// Makes a copy of a draft with other persons, schools, places and organisations, the same one everywhere in the draft, so that a
/// model learns from the words around a name and not the name. The largest gain of all, by experiment.
/// </summary>
/// <param name="persons">Where names of persons come from.</param>
/// <param name="others">Where names of schools, places and organisations come from; null leaves those as they are.</param>
public sealed class NameSwapper(INameSource persons, NamePools? others)
{
    /// <summary>Share of the places and organisations that stay what they are.</summary>
    private const double OthersKept = 0.5;

    private static readonly string[] Articles = ["De ", "Het ", "'t ", "de ", "het ", "’t "];

    private static readonly string[] FormalTitles =
        ["meneer", "mevrouw", "dhr.", "mw.", "mevr.", "mvr.", "Meneer", "Mevrouw", "heer"];

    /// <summary>A copy with other names; labels follow.</summary>
    public LabelledDraft Swap(LabelledDraft draft, Random random)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var surnames = Surnames(draft);
        var swapped = new List<(Label Label, string Text)>();
        foreach (var label in draft.Labels)
        {
            if (!LabelNames.IsPerson(label.Name) && (label.Name is not (LabelNames.School or LabelNames.Place or LabelNames.Organisation) || others is null))
            {
                continue;
            }

            if (swapped.Count > 0 && swapped[^1].Label.Span.OverlapsWith(label.Span))
            {
                continue;
            }

            var old = draft.Text.Substring(label.Span.Start, label.Span.Length);
            var text = IsTouching(draft.Text, label.Span) ? old
                : label.Name == LabelNames.School ? SwapSchool(others!, old, names, random)
                : label.Name == LabelNames.Place ? SwapOther("place ", old, () => others!.Place(random), names, random)
                : label.Name == LabelNames.Organisation ? SwapOther("organisation ", old, () => others!.Organisation(random), names, random)
                : SwapPerson(old, draft.Text, label.Span, surnames, names, random);
            swapped.Add((label, text));
        }

        return Rebuild(draft, swapped);
    }

    /// <summary>Names inside handles, hashtags and file names stay: their form is their own.</summary>
    private static bool IsTouching(string text, TextSpan span) =>
        (span.Start > 0 && (text[span.Start - 1] is '#' or '@' or '_' || char.IsLetterOrDigit(text[span.Start - 1])))
        || (span.End < text.Length && (text[span.End] is '_' || (char.IsLetterOrDigit(text[span.End]) && text[span.End] != 's')));

    /// <summary>Last parts of the full names in the draft.</summary>
    private static HashSet<string> Surnames(LabelledDraft draft) => draft.Labels
        .Where(l => LabelNames.IsPerson(l.Name))
        .Select(l => draft.Text.Substring(l.Span.Start, l.Span.Length).Split(' ', 2))
        .Where(p => p.Length == 2)
        .Select(p => p[1])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private string SwapPerson(
        string old, string text, TextSpan span, HashSet<string> surnames, Dictionary<string, string> names, Random random)
    {
        var parts = old.Split(' ', 2);
        if (parts.Length == 1)
        {
            var isSurname = surnames.Contains(old) || FollowsFormalTitle(text, span.Start);
            return Style(old, Get(names, old, () => isSurname ? Bare(persons.Surname(random), random) : persons.FirstName(random)));
        }

        // "Tess S." keeps its initial form; "van der Berg" without a first name is a surname as a whole.
        if (char.IsLower(parts[0][0]) && char.IsUpper(old.FirstOrDefault(char.IsUpper, 'a')))
        {
            return Style(old, Get(names, old, () => persons.Surname(random)));
        }

        var first = parts[0].Contains('.', StringComparison.Ordinal) ? Initial(random) : Get(names, parts[0], () => persons.FirstName(random));
        var last = parts[1].Length <= 2 ? Initial(random)[..1] + parts[1][1..] : Get(names, parts[1], () => persons.Surname(random));
        return Style(old, first + " " + last);
    }

    /// <summary>"zegt Schouten": half of the surnames that stand alone lose their particles.</summary>
    private static string Bare(string surname, Random random) =>
        random.NextDouble() < 0.5 && surname.Contains(' ', StringComparison.Ordinal) ? surname[(surname.LastIndexOf(' ') + 1)..] : surname;

    private static string SwapSchool(NamePools pools, string old, Dictionary<string, string> names, Random random)
    {
        var (type, name) = SchoolName.Split(old);
        if (name.Length == 0)
        {
            return old;
        }

        var proper = Get(names, "school " + Core(name), () => Core(pools.SchoolProper(random)));
        var article = Article(name);
        if (random.NextDouble() < 0.3 && type.Length > 0 && char.IsLower(type[0]))
        {
            type = pools.SchoolType(random);
        }

        return Style(old, (type.Length > 0 ? type + " " : string.Empty) + article + proper);
    }

    /// <summary>Half of the places and organisations: what a draft tells of the others is true of them alone.</summary>
    private static string SwapOther(string kind, string old, Func<string> make, Dictionary<string, string> names, Random random)
    {
        var article = Article(old);
        return article + Style(old, Get(names, kind + Core(old), () => random.NextDouble() < OthersKept ? Core(old) : Core(make())));
    }

    private static string Core(string name) => name[Article(name).Length..];

    private static string Article(string name) =>
        Articles.FirstOrDefault(a => name.StartsWith(a, StringComparison.Ordinal)) ?? string.Empty;

    private static bool FollowsFormalTitle(string text, int start)
    {
        var before = text[..start].TrimEnd();
        return FormalTitles.Any(t => before.EndsWith(t, StringComparison.Ordinal));
    }

    private static string Initial(Random random) => (char)('A' + random.Next(26)) + ".";

    private static string Get(Dictionary<string, string> names, string key, Func<string> make) =>
        names.TryGetValue(key, out var name) ? name : names[key] = make();

    /// <summary>A name that stood in small letters or capitals stays so.</summary>
    private static string Style(string old, string name) =>
        old.Any(char.IsLetter) && old.All(c => !char.IsLower(c)) && old.Length > 2 ? name.ToUpperInvariant()
        : old.All(c => !char.IsUpper(c)) ? name.ToLowerInvariant()
        : name;

    private static LabelledDraft Rebuild(LabelledDraft draft, List<(Label Label, string Text)> swapped)
    {
        var text = new StringBuilder(draft.Text.Length + 64);
        var moves = new List<(int At, int Delta)>();
        var position = 0;
        foreach (var (label, name) in swapped)
        {
            text.Append(draft.Text, position, label.Span.Start - position).Append(name);
            position = label.Span.End;
            moves.Add((label.Span.End, name.Length - label.Span.Length));
        }

        text.Append(draft.Text, position, draft.Text.Length - position);
        var labels = ImmutableArray.CreateBuilder<Label>();
        foreach (var label in draft.Labels)
        {
            var start = label.Span.Start + moves.Where(m => m.At <= label.Span.Start).Sum(m => m.Delta);
            var end = label.Span.End + moves.Where(m => m.At <= label.Span.End).Sum(m => m.Delta);
            if (end > start && end <= text.Length)
            {
                labels.Add(label with { Span = TextSpan.FromBounds(start, end) });
            }
        }

        return draft with { Text = text.ToString(), Labels = labels.ToImmutable() };
    }
}
