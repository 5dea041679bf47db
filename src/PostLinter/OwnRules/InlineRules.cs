using System.Buffers;
using System.Text;
using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.Reports;

namespace PostLinter.OwnRules;

/// <summary>
/// The rules that stand in a configuration which came with a request. Every draft brings them again, and making them ready
/// takes as long as checking many drafts (their examples are executed), so those of the last request are kept.
/// </summary>
internal static class InlineRules
{
    private static Reading? s_last;

    /// <summary>The rules under <c>regels</c>, of which every example holds; what is wrong with the others is reported, without places.</summary>
    public static OwnRuleSet Read(DataMap configuration, List<DataError> errors)
    {
        if (configuration[RuleFileReader.RulesKey] is not { } written)
        {
            return OwnRuleSet.None;
        }

        var text = TextOf(written);
        var reading = Volatile.Read(ref s_last);
        if (reading is null || reading.Text != text)
        {
            reading = Read(text, configuration);
            Volatile.Write(ref s_last, reading);
        }

        errors.AddRange(reading.Errors);
        return reading.Rules;
    }

    /// <summary>The rules of which every example holds.</summary>
    public static OwnRuleSet Keep(IReadOnlyList<OwnRule> rules, List<ReportError> errors) =>
        new([.. RuleExamples.Keep(rules, errors)]) { IsIncomplete = errors.Count > 0 };

    private static Reading Read(string text, DataMap configuration)
    {
        var problems = new List<ReportError>();
        var rules = Keep(RuleFileReader.ReadInline("de instellingen", new SourceText(string.Empty), (DataMap)configuration.WithoutPlaces(), problems), problems);
        return new Reading(text, rules, [.. problems.Select(p => new DataError(p.Message, default))]);
    }

    private static string TextOf(DataNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            JsonData.Write(node, writer);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private sealed record Reading(string Text, OwnRuleSet Rules, IReadOnlyList<DataError> Errors);
}
