namespace PostLinter.Training;

/// <summary>
/// Which rows of a hashed model are learned: those whose features come often. What comes seldom would only lend its chance weights to
/// the frequent features that share its row; and rows of zeros pack to nothing.
/// </summary>
internal static class FrequentRows
{
    /// <summary>For each row whether it is among the most frequent ones; of equal counts the least is left out.</summary>
    /// <param name="rows">The rows of all features that come, each as often as it comes.</param>
    /// <param name="count">The number of rows.</param>
    /// <param name="most">So many are learned at most.</param>
    public static bool[] Among(IEnumerable<int> rows, int count, int most)
    {
        var counts = new int[count];
        foreach (var row in rows)
        {
            counts[row]++;
        }

        var least = most < count ? counts.OrderDescending().ElementAt(most) : 0;
        return [.. counts.Select(c => c > least)];
    }
}
