using System.Runtime.ExceptionServices;
using PostLinter.Core.Analysis;

namespace PostLinter;

/// <summary>The threads of the machine, for hosts that check one draft at a time. Hosts that check many at once need none.</summary>
public static class MachineThreads
{
    /// <summary>From this length on (UTF-16 code units, some 600 words) a draft is worth several threads.</summary>
    private const int LongDraft = 4000;

    private static readonly WorkScheduler? All = Environment.ProcessorCount > 1 ? Run : null;

    /// <summary>Runs the work on one draft on all cores; null for a draft that is too short, and on a machine that has one core.</summary>
    public static WorkScheduler? For(string draft) => draft.Length < LongDraft ? null : All;

    /// <summary>What the work throws comes out as it was thrown, as if it had run on one thread.</summary>
    private static void Run(int count, Action<int> work)
    {
        try
        {
            // One piece after the other for each thread: a loop that shares out ranges would give the last long ones to one of them.
            var next = -1;
            Parallel.For(0, Math.Min(count, Environment.ProcessorCount), _ =>
            {
                for (var i = Interlocked.Increment(ref next); i < count; i = Interlocked.Increment(ref next))
                {
                    work(i);
                }
            });
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }
}
