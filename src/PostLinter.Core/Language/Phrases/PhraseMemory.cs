using System.Runtime.CompilerServices;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// What word lists found in the last version of a draft, so that sentences which did not change are not walked again. An
/// editor gives the same memory to the check of every version, and lets it go with the draft: it holds its tokens. What is
/// found is the same with and without. Safe for several threads; of checks at once the last one is remembered.
/// </summary>
public sealed class PhraseMemory
{
    /// <summary>By the lists that were matched: those of a configuration go with it.</summary>
    private readonly ConditionalWeakTable<PhraseMatcher, MatchedSentences> _last = [];

    internal MatchedSentences? Of(PhraseMatcher matcher) => _last.TryGetValue(matcher, out var last) ? last : null;

    internal void Keep(PhraseMatcher matcher, MatchedSentences matched) => _last.AddOrUpdate(matcher, matched);
}
