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

    /// <summary>Which roles are right and which are taken for which, mention by mention.</summary>
    public static string Score(LinearClassifier model, IEnumerable<LabelledDraft> drafts)
    {
        var counts = new int[RoleFeatures.Roles.Count, RoleFeatures.Roles.Count];
        var scores = new float[RoleFeatures.Roles.Count];
        var (right, all) = (0, 0);
        foreach (var sample in drafts.SelectMany(Samples))
        {
            Array.Clear(scores);
            model.Score(sample.Features, scores);
            var guess = Array.IndexOf(scores, scores.Max());
            counts[sample.Class, guess]++;
            right += guess == sample.Class ? 1 : 0;
            all++;
        }

        var rows = RoleFeatures.Roles.Select((role, i) =>
            $"  {role,-9} {string.Join(' ', Enumerable.Range(0, RoleFeatures.Roles.Count).Select(j => $"{counts[i, j],5}"))}");
        return $"{right} of {all} right\n{string.Join('\n', rows)}";
    }

    private static IEnumerable<ClassifierSample> Samples(LabelledDraft draft)
    {
        var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());
        var metadata = MetadataReader.Read(draft.Metadata, ImmutableDictionary<string, AuthorRole>.Empty, []);
        var persons = draft.Labels.Where(l => l.Name.StartsWith("person.", StringComparison.Ordinal))
            .Select(l => (Class: ClassOf(l.Name["person.".Length..]), Range: stream.TokensIn(l.Span)))
            .Where(p => p.Class >= 0 && p.Range.Count > 0)
            .ToArray();
        bool isName(int token) => persons.Any(p => p.Range.Contains(token));
        foreach (var (label, range) in persons)
        {
            var features = RoleFeatures.Of(stream, range, isName, metadata);
            yield return new ClassifierSample([.. features], label);

            // Nothing is known of most pasted drafts: the words alone must do as well.
            yield return new ClassifierSample([.. RoleFeatures.Of(stream, range, isName, PostMetadata.Empty)], label);
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
