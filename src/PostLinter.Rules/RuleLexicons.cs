using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Rules;

/// <summary>The word lists that stand beside the rules (<c>*.phrases</c>).</summary>
public static class RuleLexicons
{
    /// <summary>All lists of all files.</summary>
    /// <exception cref="InvalidOperationException">A file is broken, which the tests keep from happening.</exception>
    public static ImmutableArray<PhraseList> Load() => PhraseResources.Load(typeof(RuleLexicons).Assembly);
}
