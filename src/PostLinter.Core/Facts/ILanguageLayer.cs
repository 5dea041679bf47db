using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Facts;

/// <summary>
/// All that depends on the language of the drafts. Rules never see it; they see <see cref="PostFacts"/>. Each member may
/// read the facts of the members above it and no others. Implementations are stateless and safe for several threads.
/// </summary>
public interface ILanguageLayer
{
    /// <summary>Tokens and sentences of the prose, then of the side texts (alt text, file names, handles, metadata).</summary>
    /// <param name="document">The draft.</param>
    /// <param name="metadata">Its metadata.</param>
    /// <param name="scheduler">Runs pieces of the work at once where the host has threads for it, or null.</param>
    /// <param name="memory">What was found in the last version of the draft, or null; the result is the same.</param>
    TokenStream Tokenize(PostDocument document, PostMetadata metadata, WorkScheduler? scheduler = null, DraftMemory? memory = null);

    /// <summary>Persons, schools, places, organisations.</summary>
    ImmutableArray<Entity> FindEntities(PostFacts facts);

    /// <summary>All word lists, matched in one pass, and in a second one those of <see cref="PostFacts.OwnLists"/>.</summary>
    PhraseMatches MatchPhrases(PostFacts facts);

    SchoolScope FindSchoolScope(PostFacts facts);

    FrameMap FindFrames(PostFacts facts);

    Capacity FindCapacity(PostFacts facts);

    Addressee FindAddressee(PostFacts facts);
}
