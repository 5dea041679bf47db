using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Rules;
using PostLinter.Training.Corpora;

namespace PostLinter.Training.Evaluation;

/// <summary>Measures the program, as people use it, on labelled drafts.</summary>
public static class Evaluator
{
    private const string FirstOffence = "PL3001";
    private const string LastOffence = "PL3006";

    /// <summary>The general question and the reminders, which no label speaks of.</summary>
    private static bool IsUnlabelled(string rule) => rule is "PL6006" || string.CompareOrdinal(rule, "PL9") > 0;

    /// <summary>Every measure of one part of the corpora; the same drafts give the same figures.</summary>
    /// <param name="folders">The working copy.</param>
    /// <param name="part">The part.</param>
    /// <exception cref="FormatException">A draft is broken.</exception>
    public static Evaluation Run(ProjectFolders folders, CorpusPart part)
    {
        var linter = new Linter(clock: new EvaluationClock());
        var voices = folders.ReadVoices(part);
        LabelledDraft[] drafts = [.. voices.SelectMany(v => v.Drafts)];
        var asWritten = CheckedDraft.Check(linter, drafts);
        var lower = CheckedDraft.Check(linter, drafts, lower: true);
        Measure[] measures =
        [
            .. Entities(asWritten, string.Empty),
            .. Entities(lower, " (kleine letters)"),
            .. Origins(asWritten, new NameOrigins(File.ReadLines(Path.Combine(folders.Corpora, "origins.txt")))),
            .. part == CorpusPart.Train ? [] : SwappedNames.Measures(linter, drafts, folders.ReadNames()),
            .. Voices(asWritten, voices),
            Measure.Of(MeasureGroup.Roles, "rol", asWritten.Select(Role)),
            .. Rules(asWritten),
            .. RuleDrafts(linter, folders, part),
            Measure.Of(MeasureGroup.Clean, "stil", asWritten.Where(d => d.Draft.Rules.IsEmpty).Select(Silence)),
        ];
        return new Evaluation([.. measures], ReliabilityBin.Of(asWritten.Concat(lower)), drafts.Length);
    }

    private static IEnumerable<Measure> Entities(CheckedDraft[] drafts, string manner) => Enum.GetValues<EntityKind>()
        .Select(kind => Measure.Of(MeasureGroup.Entities, kind.ToString().ToLowerInvariant() + manner, drafts.Select(d => d.Strict(kind))));

    private static IEnumerable<Measure> Origins(CheckedDraft[] drafts, NameOrigins origins) => drafts
        .SelectMany(d => d.Wanted(EntityKind.Person).Select(l =>
            (Origin: origins.Of(d.TextOf(l.Span)), Score: Score.Of(true, d.Found(EntityKind.Person).Any(e => e.Span.OverlapsWith(l.Span))))))
        .GroupBy(m => m.Origin)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Measure.OfRecall(MeasureGroup.Origins, g.Key, g.Select(m => m.Score)));

    private static IEnumerable<Measure> Voices(CheckedDraft[] drafts, IReadOnlyList<CorpusFile> voices)
    {
        var names = voices.SelectMany(v => v.Drafts.Select(d => (d.Id, v.Name))).ToDictionary(v => v.Id, v => v.Name);
        return drafts.GroupBy(d => names[d.Draft.Id])
            .Select(g => Measure.Of(MeasureGroup.Voices, g.Key, g.Select(d => d.Strict(EntityKind.Person))));
    }

    private static Score Role(CheckedDraft draft) => Score.Sum(
        from label in draft.Wanted(EntityKind.Person)
        from entity in draft.Found(EntityKind.Person)
        where entity.Span == label.Span
        let isRight = entity.Role == EntityLabels.RoleOf(label.Name)
        select new Score(isRight ? 1 : 0, isRight || entity.Role == PersonRole.Unknown ? 0 : 1, isRight ? 0 : 1));

    private static IEnumerable<Measure> Rules(CheckedDraft[] drafts)
    {
        string[] rules = [.. RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct()
            .Where(r => !IsUnlabelled(r)).Order(StringComparer.Ordinal)];
        foreach (var rule in rules.Where(r => drafts.Any(d => d.Draft.Rules.Contains(r) || d.Fires(r))))
        {
            yield return Measure.Of(IsOffence(rule) ? MeasureGroup.Offence : MeasureGroup.Rules, rule, drafts.Select(d => d.OfRule(rule)));
        }

        yield return Measure.Of(MeasureGroup.Offence, "alle", drafts.Select(d => Score.Sum(rules.Where(IsOffence).Select(d.OfRule))));
        yield return Measure.Of(MeasureGroup.Rules, "alle", drafts.Select(d => Score.Sum(rules.Select(d.OfRule))));
    }

    private static bool IsOffence(string rule) =>
        string.CompareOrdinal(rule, FirstOffence) >= 0 && string.CompareOrdinal(rule, LastOffence) <= 0;

    /// <summary>Drafts with an odd number are there to look at while a rule is made, those with an even one are kept apart.</summary>
    private static bool IsIn(CorpusPart part, string id) => part switch
    {
        CorpusPart.Development => (id[^1] - '0') % 2 == 1,
        CorpusPart.Test => (id[^1] - '0') % 2 == 0,
        _ => false,
    };

    private static IEnumerable<Measure> RuleDrafts(Linter linter, ProjectFolders folders, CorpusPart part)
    {

        var errors = new List<string>();
        var all = new List<Score>();
        foreach (var path in Directory.EnumerateFiles(folders.RuleDrafts, "PL*.txt").Order(StringComparer.Ordinal))
        {
            var rule = Path.GetFileNameWithoutExtension(path);
            var drafts = CorpusReader.ReadFile(path, errors).Where(d => IsIn(part, d.Id)).Select(d => (
                Fires: d.Metadata["fires"]?.AsText == "yes",
                Draft: d with { Metadata = new DataMap([.. d.Metadata.Entries.Where(e => e.Key != "fires")], default) })).ToArray();
            if (errors.Count > 0)
            {
                throw new FormatException(errors[0]);
            }

            var found = CheckedDraft.Check(linter, [.. drafts.Select(d => d.Draft)]);
            var scores = found.Select((f, i) =>
                Score.Of(drafts[i].Fires, f.Result.Diagnostics.Any(d => d.RuleId == rule))).ToArray();
            all.AddRange(scores);
            yield return Measure.Of(MeasureGroup.RuleDrafts, rule, scores);
        }

        yield return Measure.Of(MeasureGroup.RuleDrafts, "alle", all);
    }

    private static Score Silence(CheckedDraft draft) => draft.Result.Diagnostics.Any(d =>
        d.Outcome == Outcome.Violation && d.Severity >= Severity.Warning && !draft.Draft.Maybe.Contains(d.RuleId))
        ? new Score(0, 1, 1) : new Score(1, 0, 0);

    /// <summary>Some rules look at the day and the hour; this one is a Tuesday evening in term.</summary>
    private sealed class EvaluationClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 10, 18, 30, 0, TimeSpan.Zero);
    }
}
