using System.Text.RegularExpressions;
using PostLinter.Training.Names;

namespace PostLinter.Training.Corpora;

/// <summary>Counts of a set of drafts.</summary>
/// <param name="Drafts">Drafts.</param>
/// <param name="TextWords">Words of their texts.</param>
/// <param name="Clean">Drafts in which no rule must fire.</param>
/// <param name="Long">Drafts of a hundred words or more.</param>
/// <param name="Persons">Names of persons who are not public.</param>
/// <param name="Schools">Names of schools.</param>
/// <param name="BareSchools">Those without a word for their type.</param>
public sealed partial record CorpusStatistics(int Drafts, int TextWords, int Clean, int Long, int Persons, int Schools, int BareSchools)
{
    private const int LongDraft = 100;

    public static CorpusStatistics Of(IReadOnlyCollection<LabelledDraft> drafts)
    {
        var words = drafts.Select(d => Words(d.Text).Length).ToArray();
        var schools = drafts.SelectMany(d => d.Labels.Where(l => l.Name == LabelNames.School).Select(l => l.Span.Of(d.Text).ToString())).ToArray();
        return new CorpusStatistics(
            drafts.Count,
            words.Sum(),
            drafts.Count(d => d.Rules.IsEmpty),
            words.Count(w => w >= LongDraft),
            drafts.Sum(d => d.Labels.Count(l => LabelNames.IsPerson(l.Name))),
            schools.Length,
            schools.Count(IsBare));
    }

    /// <summary>The words of a text, without marks.</summary>
    internal static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    /// <summary>True if a school's name holds no word, and ends in none, that tells what it is.</summary>
    private static bool IsBare(string school) => SchoolName.Split(school).Type.Length == 0 && !TypeWord().IsMatch(school);

    [GeneratedRegex(@"\w+(?:['’-]\w+)*")]
    private static partial Regex Word();

    [GeneratedRegex(@"school|scholen|college|lyceum|gymnasium|atheneum|instituut|kindcentrum|academie|campus|onderwijs|praktijk|\b(?:roc|vmbo|mavo|mbo|havo|vwo|obs|bs)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TypeWord();
}
