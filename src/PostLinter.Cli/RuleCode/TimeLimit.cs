namespace PostLinter.Cli.RuleCode;

/// <summary>Runs code that nobody here knows: a thread of its own, and no longer than a limit.</summary>
internal static class TimeLimit
{
    /// <summary>What the work gave, or the exception that it threw.</summary>
    /// <remarks>
    /// A thread cannot be stopped from outside. One that overstays is left alone, in the background, so that it ends with the
    /// process; whoever runs it must not use it again.
    /// </remarks>
    /// <exception cref="TimeoutException">It took longer than the limit.</exception>
    public static (T? Value, Exception? Error) Run<T>(Func<T> work, TimeSpan limit)
    {
        T? value = default;
        Exception? error = null;
        var thread = new Thread(() =>
        {
            try
            {
                value = work();
            }
            catch (Exception e)
            {
                error = e;
            }
        })
        {
            IsBackground = true,
        };
        thread.Start();
        return thread.Join(limit) ? (value, error) : throw new TimeoutException();
    }
}
