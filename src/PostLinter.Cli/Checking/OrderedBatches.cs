using System.Runtime.ExceptionServices;

namespace PostLinter.Cli.Checking;

/// <summary>Works on many things at once and hands the outcomes over in the order of the things.</summary>
internal static class OrderedBatches
{
    /// <summary>Things a batch for each core: enough to keep the cores busy, few enough to keep memory flat.</summary>
    private const int PerCore = 32;

    public static IEnumerable<TOut> Map<TIn, TOut>(IEnumerable<TIn> things, Func<TIn, TOut> work, CancellationToken cancellation)
    {
        var batch = new List<TIn>();
        var size = PerCore * System.Environment.ProcessorCount;
        foreach (var thing in things)
        {
            batch.Add(thing);
            if (batch.Count == size)
            {
                foreach (var outcome in Run(batch, work, cancellation))
                {
                    yield return outcome;
                }

                batch.Clear();
            }
        }

        foreach (var outcome in Run(batch, work, cancellation))
        {
            yield return outcome;
        }
    }

    private static TOut[] Run<TIn, TOut>(List<TIn> batch, Func<TIn, TOut> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var outcomes = new TOut[batch.Count];
        if (batch.Count == 1)
        {
            outcomes[0] = work(batch[0]);
            return outcomes;
        }

        try
        {
            Parallel.For(0, batch.Count, new ParallelOptions { CancellationToken = cancellation }, i => outcomes[i] = work(batch[i]));
        }
        catch (AggregateException e) when (e.InnerExceptions.All(inner => inner is OperationCanceledException))
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return outcomes;
    }
}
