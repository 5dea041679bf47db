namespace PostLinter.Service.LanguageTool;

/// <summary>The answer of <c>/v2/check</c>, in the form of LanguageTool's HTTP API.</summary>
internal sealed record LanguageToolAnswer(
    LanguageToolSoftware Software,
    LanguageToolWarnings Warnings,
    LanguageToolChosenLanguage Language,
    IReadOnlyList<LanguageToolMatch> Matches,
    IReadOnlyList<IReadOnlyList<int>> SentenceRanges);

internal sealed record LanguageToolSoftware(string Name, string Version, string BuildDate, int ApiVersion, bool Premium, string Status);

internal sealed record LanguageToolWarnings(bool IncompleteResults);

internal sealed record LanguageToolLanguage(string Name, string Code, string LongCode);

internal sealed record LanguageToolChosenLanguage(string Name, string Code, LanguageToolDetectedLanguage DetectedLanguage);

internal sealed record LanguageToolDetectedLanguage(string Name, string Code, double Confidence);

/// <summary>A finding; offset and length are UTF-16 code units of the text as it was sent, markup included.</summary>
internal sealed record LanguageToolMatch(
    string Message,
    string ShortMessage,
    IReadOnlyList<LanguageToolValue> Replacements,
    int Offset,
    int Length,
    LanguageToolContext Context,
    string Sentence,
    LanguageToolMatchType Type,
    LanguageToolRule Rule);

internal sealed record LanguageToolValue(string Value);

internal sealed record LanguageToolContext(string Text, int Offset, int Length);

internal sealed record LanguageToolMatchType(string TypeName);

internal sealed record LanguageToolRule(
    string Id, string Description, string IssueType, IReadOnlyList<LanguageToolValue> Urls, LanguageToolCategory Category);

internal sealed record LanguageToolCategory(string Id, string Name);

/// <summary>The <c>data</c> of a request: the text, or its parts.</summary>
internal sealed record AnnotatedRequest(string? Text, IReadOnlyList<AnnotatedPart>? Annotation);

/// <summary>A part that is text, or markup with what a reader sees in its place.</summary>
internal sealed record AnnotatedPart(string? Text, string? Markup, string? InterpretAs);
