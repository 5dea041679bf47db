using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;

namespace PostLinter;

/// <summary>The word lists of the language layer and of the rules, compiled while the program was built.</summary>
public static class WordLists
{
    private const string Table = "phrases.bin";

    private static readonly Lazy<PhraseList[]> ClassLists = new(() => [.. CreateMatcher().WordLists]);

    /// <summary>The lists that hold single words, which patterns may name as a class.</summary>
    public static IReadOnlyList<PhraseList> Classes => ClassLists.Value;

    /// <summary>A matcher over all lists.</summary>
    /// <exception cref="InvalidDataException">The compiled lists are of another version.</exception>
    public static PhraseMatcher CreateMatcher() => new(FlatTables.Of(typeof(WordLists).Assembly, Table), isTrusted: true);
}
