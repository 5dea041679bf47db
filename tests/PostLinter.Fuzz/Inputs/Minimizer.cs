namespace PostLinter.Fuzz.Inputs;

/// <summary>Makes an input that fails smaller for as long as it fails in the same way (delta debugging, Zeller 1999).</summary>
internal static class Minimizer
{
    /// <param name="input">An input that fails.</param>
    /// <param name="fails">True for one that fails in the same way.</param>
    /// <param name="limit">How long to go on.</param>
    public static string Run(string input, Func<string, bool> fails, TimeSpan limit)
    {
        var end = TimeProvider.System.GetTimestamp() + (long)(limit.TotalSeconds * TimeProvider.System.TimestampFrequency);
        for (var size = Math.Max(1, input.Length / 2); size > 0; size = size == 1 ? 0 : Math.Max(1, size / 2))
        {
            bool smaller;
            do
            {
                smaller = false;
                for (var start = 0; start < input.Length && TimeProvider.System.GetTimestamp() < end;)
                {
                    var shorter = input.Remove(start, Math.Min(size, input.Length - start));
                    if (fails(shorter))
                    {
                        (input, smaller) = (shorter, true);
                    }
                    else
                    {
                        start += size;
                    }
                }
            }
            while (smaller && size == 1);
        }

        return input;
    }
}
