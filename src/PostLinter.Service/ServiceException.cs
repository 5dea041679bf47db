using PostLinter.Core.Diagnostics;

namespace PostLinter.Service;

/// <summary>The service cannot start or go on; the message is one sentence for people.</summary>
public sealed class ServiceException(LocalizedText text) : Exception(text.Dutch)
{
    /// <summary>What is wrong, and what to do.</summary>
    public LocalizedText Text { get; } = text;
}
