using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Core.Language;

/// <summary>
/// What was found in the last version of a draft, so that pieces which did not change are not read again. An editor gives the
/// same memory to the check of every version, and lets it go with the draft: it holds its tokens. What is found is the same
/// with and without. Safe for several threads; of checks at once the last one is remembered.
/// </summary>
public sealed class DraftMemory
{
    /// <summary>By the lists that were matched: those of a configuration go with it.</summary>
    private readonly ConditionalWeakTable<PhraseMatcher, MatchedSentences> _matched = [];

    private readonly ConcurrentDictionary<Type, object> _others = new();

    /// <summary>What a part of the language layer kept, by its type; null if there was no last version.</summary>
    public T? Of<T>()
        where T : class => _others.GetValueOrDefault(typeof(T)) as T;

    /// <summary>Keeps what the next version may use, in place of what was kept of this type.</summary>
    public void Keep<T>(T found)
        where T : class => _others[typeof(T)] = found;

    internal MatchedSentences? Of(PhraseMatcher matcher) => _matched.TryGetValue(matcher, out var last) ? last : null;

    internal void Keep(PhraseMatcher matcher, MatchedSentences matched) => _matched.AddOrUpdate(matcher, matched);
}
