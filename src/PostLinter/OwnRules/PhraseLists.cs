using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.OwnRules;

/// <summary>Reads the patterns and exceptions of an own rule into the lists that the matcher knows it by.</summary>
internal static class PhraseLists
{
    /// <summary>UTF-16 code units of a pattern; also bounds how deep its groups nest.</summary>
    private const int LongestPattern = 300;

    /// <summary>Steps of all plain sequences of one rule: what the compiled table grows with.</summary>
    private const int MostSteps = 50_000;

    /// <summary>A list named after the rule, and one for its exceptions if there are any.</summary>
    public static ImmutableArray<PhraseList> Read(string id, MapReader reader, DataMap map, List<DataError> problems)
    {
        if (!reader.Has("patronen"))
        {
            problems.Add(new DataError("de sleutel 'patronen' ontbreekt; noem ten minste één woord of zinsdeel om op te letten", new(map.Span.Start, 0)));
            return [];
        }

        var patterns = new PhraseList(id, ReadPatterns(reader, "patronen", problems));
        var exceptions = new PhraseList(id + ".niet", ReadPatterns(reader, "uitzonderingen", problems));
        return exceptions.Patterns.IsEmpty ? [patterns] : [patterns, exceptions];
    }

    private static ImmutableArray<PhrasePattern> ReadPatterns(MapReader reader, string key, List<DataError> problems)
    {
        var patterns = ImmutableArray.CreateBuilder<PhrasePattern>();
        var steps = 0;
        foreach (var node in reader[key] is DataList list ? list.Items : reader[key] is { } single ? [single] : [])
        {
            if (node is not DataScalar { IsNull: false } line)
            {
                problems.Add(new DataError($"'{key}' is een lijst van patronen; zet een patroon met {{ of : tussen aanhalingstekens", node.Span));
                continue;
            }

            if (Parse(line, problems) is { } pattern)
            {
                patterns.Add(pattern);
                steps += pattern.Sequences.Sum(s => s.Length);
            }
        }

        if (steps > MostSteps)
        {
            reader.Fail(reader[key]!, $"'{key}' is te ruim; maak er meer regels van, of laat keuzes (a|b) en gaten <3> weg");
        }

        return patterns.ToImmutable();
    }

    private static PhrasePattern? Parse(DataScalar line, List<DataError> problems)
    {
        try
        {
            var pattern = line.Value.Length > LongestPattern
                ? throw new FormatException($"het patroon is langer dan {LongestPattern} tekens; maak er meer van")
                : PhrasePatternParser.Parse(line.Value);
            var classes = pattern.Sequences.SelectMany(s => s).Where(s => !s.IsAnyToken).SelectMany(s => s.Alternatives)
                .Where(a => a.Kind == PhraseAtomKind.Class).Select(a => a.Text);
            return classes.FirstOrDefault(c => !Classes.Contains(c)) is { } unknown
                ? throw new FormatException($"de woordenlijst {{{unknown}}} bestaat niet{Suggestion.DidYouMean(unknown, Classes)}")
                : pattern;
        }
        catch (FormatException e)
        {
            problems.Add(new DataError($"het patroon '{line.Value}' klopt niet: {e.Message}", line.Span));
            return null;
        }
    }

    private static HashSet<string> Classes { get; } = [.. PhraseMatcher.BuiltInClasses, .. WordLists.Classes.Select(l => l.Name)];
}
