using PostLinter.Core.Language;

namespace PostLinter.Rules.Confidentiality;

/// <summary>A date or time that stands in the text.</summary>
/// <param name="Value">The day, with the time of day where there is one.</param>
/// <param name="HasTime">The text names a time.</param>
/// <param name="Tokens">Where it stands.</param>
internal readonly record struct DutchMoment(DateTime Value, bool HasTime, TokenRange Tokens);
