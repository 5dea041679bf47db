using System.Collections.Immutable;
using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Entities;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>Trains the model that tells what a named person is to the school.</summary>
public static class RoleTraining
{
    public static byte[] Train(IEnumerable<LabelledDraft> drafts) =>
        ClassifierTrainer.Train([.. drafts.SelectMany(Samples)], RoleFeatures.Classes, RoleFeatures.Bits);

    private static IEnumerable<ClassifierSample> Samples(LabelledDraft draft)
    {
        var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());
        var metadata = MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, []);
        var persons = draft.Labels.Where(l => EntityLabels.KindOf(l.Name) is EntityKind.Person or EntityKind.Public)
            .Select(l => (Class: EntityLabels.RoleOf(l.Name) is { } role ? RoleFeatures.IndexOf(role) : RoleFeatures.Public, Range: stream.TokensIn(l.Span)))
            .Where(p => p.Range.Count > 0)
            .ToArray();
        bool isName(int token) => persons.Any(p => p.Range.Contains(token));
        var features = new RoleFeatures(stream, isName);
        var collected = new List<uint>();
        foreach (var (label, range) in persons)
        {
            // Nothing is known of most pasted drafts: the words alone must do as well.
            foreach (var known in new[] { metadata, PostMetadata.Empty })
            {
                features.Collect(range, known, collected);
                yield return new ClassifierSample([.. collected], label);
            }
        }
    }
}
