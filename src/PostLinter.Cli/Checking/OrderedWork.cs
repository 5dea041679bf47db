namespace PostLinter.Cli.Checking;

/// <summary>
/// Works on many things at once and hands the outcomes over in the order of the things. A window moves over them: no thread
/// waits for the slowest of a batch, and no more is under way than the window holds.
/// </summary>
internal static class OrderedWork
{
    /// <summary>Things a core: enough to keep all of them busy while the first in line is a long one.</summary>
    private const int PerCore = 32;

    /// <summary>Weight a core, in bytes: some large drafts side by side take more memory than many small ones.</summary>
    private const long WeightPerCore = 256 * 1024;

    /// <param name="things">Asked for one by one, on the caller's thread.</param>
    /// <param name="work">Done on any thread.</param>
    /// <param name="weigh">The weight of a thing in bytes.</param>
    /// <param name="threads">How many threads work; with one the caller's own does.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<TOut> Map<TIn, TOut>(
        IEnumerable<TIn> things, Func<TIn, TOut> work, Func<TIn, long> weigh, int threads, CancellationToken cancellation)
    {
        if (threads < 2 || things is ICollection<TIn> { Count: 1 })
        {
            foreach (var thing in things)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return work(thing);
            }

            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var window = new Queue<(Task<TOut> Task, long Weight)>();
        try
        {
            var weight = 0L;
            foreach (var thing in things)
            {
                cancellation.ThrowIfCancellationRequested();
                var next = weigh(thing);
                while (window.Count >= threads && (window.Count >= threads * PerCore || weight + next > threads * WeightPerCore))
                {
                    weight -= window.Peek().Weight;
                    yield return Wait(window.Dequeue().Task);
                }

                weight += next;
                window.Enqueue((Task.Run(() => work(thing), stop.Token), next));
            }

            while (window.TryDequeue(out var first))
            {
                yield return Wait(first.Task);
            }
        }
        finally
        {
            // Whoever leaves early closes what the work reads from: nothing may be under way then.
            stop.Cancel();
            Task.WhenAll(window.Select(w => w.Task)).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private static TOut Wait<TOut>(Task<TOut> task) => task.GetAwaiter().GetResult();
}
