using System.Text.Json;
using PostLinter.Cli.Hosting;
using PostLinter.Training.Evaluation;

namespace PostLinter.Cli.Commands;

/// <summary>Shows an evaluation: as tables for people, or as JSON.</summary>
internal static class EvaluationPage
{
    private static readonly (MeasureGroup Group, string Dutch, string English)[] Titles =
    [
        (MeasureGroup.Entities, "Namen, op het teken precies", "Names, exact to the character"),
        (MeasureGroup.Origins, "Namen van personen gevonden, naar herkomst van de naam", "Names of persons found, by origin of the name"),
        (MeasureGroup.SwappedNames, "Dezelfde berichten met namen van elke herkomst: gevonden", "The same drafts with names of every origin: found"),
        (MeasureGroup.Voices, "Namen van personen, per stem", "Names of persons, by voice"),
        (MeasureGroup.Roles, "Rol van gevonden personen", "Role of the persons found"),
        (MeasureGroup.Offence, "Kwetsend, per bericht", "Offence, by draft"),
        (MeasureGroup.Rules, "Andere regels, per bericht", "Other rules, by draft"),
        (MeasureGroup.RuleDrafts, "Regels op hun eigen toetsberichten (de helft bijna raak)", "Rules on drafts written to test them (half of them near-misses)"),
        (MeasureGroup.Clean, "Berichten die stil moeten blijven", "Drafts that must stay silent"),
    ];

    public static void WriteText(Evaluation evaluation, Session session)
    {
        using var writer = session.OpenText();
        writer.WriteLine(session.Say($"{evaluation.Drafts} berichten", $"{evaluation.Drafts} drafts"));
        foreach (var (group, dutch, english) in Titles)
        {
            Measure[] measures = [.. evaluation.Of(group)];
            if (measures.Length == 0)
            {
                continue;
            }

            writer.WriteLine($"\n{session.Say(dutch, english)}");
            foreach (var m in measures)
            {
                writer.WriteLine(FormattableString.Invariant(
                    $"  {m.Name,-32} P {m.Score.Precision:0.000}  R {m.Score.Recall:0.000}  F1 {m.Score.F1:0.000} ({m.Low:0.000}–{m.High:0.000})  {m.Score.Right}/{m.Score.Support}, +{m.Score.Wrong}"));
            }

            foreach (var (manner, gap) in SwappedNames.Gaps(measures))
            {
                writer.WriteLine(session.Say(
                    FormattableString.Invariant($"  grootste verschil tussen herkomsten, {manner}: {gap:0.000}"),
                    FormattableString.Invariant($"  largest difference between origins, {manner}: {gap:0.000}")));
            }
        }

        writer.WriteLine(session.Say("\nHoe zeker, en hoe vaak dan goed", "\nHow sure, and how often right then"));
        foreach (var bin in evaluation.Reliability)
        {
            writer.WriteLine(FormattableString.Invariant($"  {bin.Confidence:0.00} → {bin.Right:0.00}  ({bin.Count})"));
        }

        writer.WriteLine(session.Say(
            FormattableString.Invariant($"  gemiddeld verschil {evaluation.CalibrationError:0.000}"),
            FormattableString.Invariant($"  mean difference {evaluation.CalibrationError:0.000}")));
    }

    public static void WriteJson(Evaluation evaluation, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteNumber("drafts", evaluation.Drafts);
        json.WriteNumber("calibrationError", Math.Round(evaluation.CalibrationError, 4));
        json.WriteStartObject("originGaps");
        foreach (var (manner, gap) in SwappedNames.Gaps(evaluation.Measures))
        {
            json.WriteNumber(manner, Math.Round(gap, 4));
        }

        json.WriteEndObject();
        json.WriteStartArray("measures");
        foreach (var m in evaluation.Measures)
        {
            json.WriteStartObject();
            json.WriteString("group", m.Group.ToString().ToLowerInvariant());
            json.WriteString("name", m.Name);
            json.WriteNumber("right", m.Score.Right);
            json.WriteNumber("wrong", m.Score.Wrong);
            json.WriteNumber("missed", m.Score.Missed);
            json.WriteNumber("precision", Math.Round(m.Score.Precision, 4));
            json.WriteNumber("recall", Math.Round(m.Score.Recall, 4));
            json.WriteNumber("f1", Math.Round(m.Score.F1, 4));
            json.WriteNumber("low", Math.Round(m.Low, 4));
            json.WriteNumber("high", Math.Round(m.High, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
