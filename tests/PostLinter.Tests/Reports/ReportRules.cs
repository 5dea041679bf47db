using System.Collections.Immutable;
using PostLinter.Configuration;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Text;
using PostLinter.Dutch;
using PostLinter.Rules;
using PostLinter.Testing;

namespace PostLinter.Tests.Reports;

/// <summary>A rule of a test: reports every place of a word, as the test says.</summary>
internal sealed class WordRule(string id, string word, Outcome? outcome = null, string? question = null, string? replacement = null) : PostAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        new()
        {
            Id = id,
            Title = new($"Woord {word}", $"Word {word}"),
            Message = new("Hier staat '{0}', en dat ziet straks iedereen die meeleest.", "Here stands '{0}', and everybody who reads along will see it."),
            Advice = new("Haal het woord weg, of vraag eerst of het mag.", "Take the word out, or ask first whether it is all right."),
        },
    ];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Look);

    private void Look(RuleContext context)
    {
        var text = context.Document.Source.Text;
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            var span = new TextSpan(at, word.Length);
            context.Report(new Finding
            {
                Descriptor = SupportedDiagnostics[0],
                Span = span,
                Arguments = [word],
                Outcome = outcome,
                Question = question,
                Fixes = replacement is null ? [] : [CodeFix.Replace(new($"Schrijf '{replacement}'", $"Write '{replacement}'"), Applicability.Safe, span, replacement)],
            });
        }
    }
}

/// <summary>Results for reports to write, from rules of which the test knows everything.</summary>
internal static class Results
{
    private static readonly Lazy<DutchLanguageLayer> Language = new(() => new DutchLanguageLayer(WordLists.CreateMatcher()));

    public static LintResult Of(string text, string path, string? protocol, params PostAnalyzer[] rules) =>
        new Linter(rules, Language.Value, FixedClock.Instance)
            .Lint(new Draft(text, path) { Protocols = protocol is null ? [] : [protocol] }, LintConfiguration.Empty);
}
