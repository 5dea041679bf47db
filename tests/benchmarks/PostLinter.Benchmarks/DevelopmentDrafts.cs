using PostLinter.Core.Configuration;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Metadata;
using PostLinter.Training;
using PostLinter.Training.Corpora;

namespace PostLinter.Benchmarks;

/// <summary>The development drafts of the corpora, on which everything here is measured.</summary>
internal static class DevelopmentDrafts
{
    public static ProjectFolders Folders { get; } =
        ProjectFolders.Find(AppContext.BaseDirectory) ?? throw new InvalidOperationException("Run this in a working copy of the project.");

    public static Draft[] Read() =>
        [.. Folders.ReadDrafts(CorpusPart.Development).Select(d => new Draft(d.Text, d.Id) { Metadata = d.Metadata })];

    /// <summary>A draft of which nothing is known yet.</summary>
    public static PostFacts Facts(PostDocument document, ILanguageLayer language) =>
        new(document, PostMetadata.Empty, Organisation.Empty, AmsterdamClock.Now(TimeProvider.System), language);
}
