using System.Text.Json.Nodes;
using PostLinter.Core.Diagnostics;
using PostLinter.LanguageServer.Text;

namespace PostLinter.LanguageServer.Features;

/// <summary>Findings as the protocol's diagnostics.</summary>
internal sealed class DiagnosticFeature(RulePages pages)
{
    private const string Name = "postlint";

    /// <summary>Everything the check found, in the order of the draft; what is wrong with the front matter comes along.</summary>
    public JsonArray Of(LintResult result, PositionMap map, ServerSettings settings)
    {
        var items = new JsonArray();
        foreach (var diagnostic in result.Diagnostics.Where(d => d.Severity > Severity.Hidden))
        {
            items.Add((JsonNode)One(diagnostic, map, settings));
        }

        foreach (var error in result.Errors)
        {
            items.Add((JsonNode)new JsonObject
            {
                ["range"] = map.RangeOf(error.Span),
                ["severity"] = SeverityOf(Severity.Warning),
                ["source"] = Name,
                ["message"] = error.Message,
            });
        }

        return items;
    }

    /// <summary>One finding: message, what to do, and the clauses that it rests on.</summary>
    public JsonObject One(Diagnostic diagnostic, PositionMap map, ServerSettings settings)
    {
        var descriptor = diagnostic.Finding.Descriptor;
        var message = descriptor.Message.Format(settings.Language, diagnostic.Finding.Arguments) + " "
            + descriptor.Advice.Format(settings.Language, diagnostic.Finding.Arguments)
            + (diagnostic.Clauses.IsEmpty ? string.Empty : $" ({string.Join(", ", diagnostic.Clauses.Take(3))})");
        var item = new JsonObject
        {
            ["range"] = map.RangeOf(diagnostic.Span),
            ["severity"] = SeverityOf(diagnostic.Outcome == Outcome.Violation ? diagnostic.Severity : Severity.Info),
            ["code"] = diagnostic.RuleId,
            ["source"] = Name,
            ["message"] = message,
        };
        if (pages.UriOf(diagnostic.RuleId) is { } uri)
        {
            item["codeDescription"] = new JsonObject { ["href"] = uri };
        }

        return item;
    }

    /// <summary>1 is an error, 2 a warning, 3 an information.</summary>
    private static int SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => 1,
        Severity.Warning => 2,
        _ => 3,
    };
}
