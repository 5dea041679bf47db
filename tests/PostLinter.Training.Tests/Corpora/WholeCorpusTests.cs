using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Training.Corpora;
using Xunit;

namespace PostLinter.Training.Tests.Corpora;

/// <summary>Checks that look at all drafts at once.</summary>
public sealed class WholeCorpusTests
{
    [Fact]
    public void A_run_of_eight_words_makes_both_drafts_duplicates()
    {
        LabelledDraft[] drafts =
        [
            Draft("a", "Vandaag gingen wij met de hele groep naar het bos en het was leuk."),
            Draft("b", "gisteren: gingen wij met de hele groep naar het bos."),
            Draft("c", "Vandaag gingen wij met de hele groep."),
        ];
        var found = CorpusChecker.CheckWhole(drafts).Where(i => i.Kind == CorpusIssueKind.Variety).Select(i => i.Place).Order(StringComparer.Ordinal);
        Assert.Equal(["a", "b"], found);
    }

    [Fact]
    public void A_small_corpus_is_out_of_balance()
    {
        var found = CorpusChecker.CheckWhole([Draft("a", "kort", "PL1001")]).Where(i => i.Kind == CorpusIssueKind.Balance).ToArray();
        Assert.Equal(6, found.Length);
    }

    [Fact]
    public void Counts_what_a_draft_holds()
    {
        var draft = Draft("a", "obs De Linde en de Kade.") with
        {
            Labels = [new("school", new(0, 12)), new("school", new(19, 4)), new("person.ouder", new(4, 2))],
        };
        Assert.Equal(new CorpusStatistics(1, 6, 1, 0, 1, 2, 1), CorpusStatistics.Of([draft]));
    }

    private static LabelledDraft Draft(string id, string text, params ImmutableArray<string> rules) => new(id, DataMap.Empty, text, [], rules, []);
}
