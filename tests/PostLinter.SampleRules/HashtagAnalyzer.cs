using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;

namespace PostLinter.SampleRules;

/// <summary>DEMO001: more hashtags than anybody reads. Counting is more than a word list can do, so it is code.</summary>
public sealed class HashtagAnalyzer : PostAnalyzer
{
    private const int Most = 4;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "DEMO001",
        Title = new("Veel hashtags", "Many hashtags"),
        Message = new("Dit is de vijfde van {0} hashtags; daar leest niemand doorheen.", "This is the fifth of {0} hashtags; nobody reads them."),
        Advice = new("Kies er hooguit vier.", "Choose four at most."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Look);

    private static void Look(RuleContext context)
    {
        var stream = context.Facts.Tokens;
        var tags = stream.Tokens.Take(stream.ProseCount).Where(t => t.Kind == TokenKind.Hashtag).ToArray();
        if (tags.Length > Most)
        {
            context.Report(Descriptor, tags[Most].Span, tags.Length.ToString(CultureInfo.InvariantCulture));
        }
    }
}
