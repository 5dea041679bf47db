namespace PostLinter.Training.Evaluation;

/// <summary>Precision, recall and F1 from counts.</summary>
public readonly record struct Score(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    /// <summary>How many there are to find.</summary>
    public int Support => Right + Missed;

    public static Score operator +(Score a, Score b) => new(a.Right + b.Right, a.Wrong + b.Wrong, a.Missed + b.Missed);

    public static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), (a, b) => a + b);

    /// <summary>Counts a yes-or-no answer.</summary>
    public static Score Of(bool wanted, bool given) => new(wanted && given ? 1 : 0, given && !wanted ? 1 : 0, wanted && !given ? 1 : 0);

    /// <summary>Counts the found among the wanted.</summary>
    public static Score Of<T>(IReadOnlySet<T> wanted, IReadOnlySet<T> found)
    {
        var right = found.Count(wanted.Contains);
        return new Score(right, found.Count - right, wanted.Count - right);
    }
}
