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

/// <summary>Trains and scores the model that tells what a named person is to the school.</summary>
public static class RoleTraining
{
    public static byte[] Train(IEnumerable<LabelledDraft> drafts) =>
        ClassifierTrainer.Train([.. drafts.SelectMany(Samples)], RoleFeatures.Roles.Count, RoleFeatures.Bits);

    /// <summary>Share of the mentions whose role is right.</summary>
    public static (int Right, int All) Score(LinearClassifier model, IEnumerable<LabelledDraft> drafts)
    {
        var (right, all) = (0, 0);
        var scores = new float[RoleFeatures.Roles.Count];
        foreach (var sample in drafts.SelectMany(Samples))
        {
            Array.Clear(scores);
            model.Score(sample.Features, scores);
            right += Array.IndexOf(scores, scores.Max()) == sample.Class ? 1 : 0;
            all++;
        }

        return (right, all);
    }

    private static IEnumerable<ClassifierSample> Samples(LabelledDraft draft)
    {
        var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());
        var metadata = MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, []);
        var persons = draft.Labels.Where(l => l.Name.StartsWith("person.", StringComparison.Ordinal))
            .Select(l => (Class: ClassOf(l.Name["person.".Length..]), Range: stream.TokensIn(l.Span)))
            .Where(p => p.Class >= 0 && p.Range.Count > 0)
            .ToArray();
        foreach (var (label, range) in persons)
        {
            var features = RoleFeatures.Of(stream, range, t => persons.Any(p => p.Range.Contains(t)), metadata);
            yield return new ClassifierSample([.. features], label);

            // Nothing is known of most pasted drafts: the words alone must do as well.
            yield return new ClassifierSample([.. RoleFeatures.Of(stream, range, t => persons.Any(p => p.Range.Contains(t)), PostMetadata.Empty)], label);
        }
    }

    private static int ClassOf(string role) => role switch
    {
        "leerling" => 0,
        "medewerker" => 1,
        "ouder" => 2,
        "ander" => 3,
        "auteur" => 4,
        _ => -1,
    };
}
