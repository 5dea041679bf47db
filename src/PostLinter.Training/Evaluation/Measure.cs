namespace PostLinter.Training.Evaluation;

/// <summary>What a measure is about.</summary>
public enum MeasureGroup
{
    /// <summary>Names by kind, strict spans: the same first and last character.</summary>
    Entities,

    /// <summary>Names of private persons that were found at all, by where the name comes from; recall counts.</summary>
    Origins,

    /// <summary>The same for names of every origin in the same drafts; recall counts.</summary>
    SwappedNames,

    /// <summary>Names of private persons, voice by voice, strict spans.</summary>
    Voices,

    /// <summary>Named persons whose role is known: right, wrong, or left open.</summary>
    Roles,

    /// <summary>Offence (PL3001–PL3006): does the rule fire on the draft.</summary>
    Offence,

    /// <summary>All other rules: does the rule fire on the draft.</summary>
    Rules,

    /// <summary>Rules on the drafts that were written to test them, half of them near-misses.</summary>
    RuleDrafts,

    /// <summary>Drafts that must stay silent; wrong ones have a warning or an error.</summary>
    Clean,
}

/// <summary>One line of an evaluation.</summary>
/// <param name="Group">What it is about.</param>
/// <param name="Name">What was looked for, such as <c>person</c> or <c>PL3002</c>; unique within the group.</param>
/// <param name="Score">All drafts together.</param>
/// <param name="Low">Lower bound of the 95% interval of F1, or of recall where recall counts.</param>
/// <param name="High">Upper bound of it.</param>
public sealed record Measure(MeasureGroup Group, string Name, Score Score, double Low, double High)
{
    private const int Resamples = 1000;

    /// <summary>
    /// A measure with its interval by the percentile bootstrap (Efron 1979): drafts are drawn again, not mentions, since
    /// the mentions in a draft are found or missed together.
    /// </summary>
    /// <param name="group">What it is about.</param>
    /// <param name="name">What was looked for.</param>
    /// <param name="drafts">The counts of each draft.</param>
    public static Measure Of(MeasureGroup group, string name, IEnumerable<Score> drafts) => Of(group, name, drafts, s => s.F1);

    /// <summary>A measure of which recall counts: nothing that was found can be wrong.</summary>
    /// <param name="group">What it is about.</param>
    /// <param name="name">What was looked for.</param>
    /// <param name="drafts">The counts of each draft.</param>
    public static Measure OfRecall(MeasureGroup group, string name, IEnumerable<Score> drafts) => Of(group, name, drafts, s => s.Recall);

    private static Measure Of(MeasureGroup group, string name, IEnumerable<Score> drafts, Func<Score, double> figure)
    {
        Score[] scores = [.. drafts.Where(s => s != default)];
        var random = new Random(1);
        var samples = new double[Resamples];
        for (var i = 0; i < Resamples; i++)
        {
            var sum = default(Score);
            for (var k = 0; k < scores.Length; k++)
            {
                sum += scores[random.Next(scores.Length)];
            }

            samples[i] = figure(sum);
        }

        Array.Sort(samples);
        return new Measure(group, name, Score.Sum(scores), samples[Resamples / 40], samples[Resamples - 1 - (Resamples / 40)]);
    }
}
