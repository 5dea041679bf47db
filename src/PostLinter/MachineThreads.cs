using System.Runtime.ExceptionServices;
using PostLinter.Core.Analysis;

namespace PostLinter;

/// <summary>The threads of the machine, for hosts that check one draft at a time. Hosts that check many at once need none.</summary>
public static class MachineThreads
{
    /// <summary>Runs work on all cores; null on a machine that has one.</summary>
    public static WorkScheduler? Scheduler { get; } = Environment.ProcessorCount > 1 ? Run : null;

    /// <summary>What the work throws comes out as it was thrown, as if it had run on one thread.</summary>
    private static void Run(int count, Action<int> work)
    {
        try
        {
            Parallel.For(0, count, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
