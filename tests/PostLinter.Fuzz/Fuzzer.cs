using System.Diagnostics;
using PostLinter.Fuzz.Coverage;
using PostLinter.Fuzz.Inputs;
using PostLinter.Fuzz.Targets;

namespace PostLinter.Fuzz;

/// <summary>
/// Tries mutated inputs one after the other, on one thread, and keeps those that made the program do what no input before them
/// did. A fault is made small and kept once for each kind.
/// </summary>
/// <param name="targets">The ways in.</param>
/// <param name="seed">The same seed gives the same inputs, as long as the program does the same.</param>
/// <param name="starting">Told of each input before it is tried, so that it is known should the process end.</param>
internal sealed class Fuzzer(IReadOnlyList<FuzzTarget> targets, int seed, Action<string, string>? starting = null)
{
    private const int LargestPool = 4000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MinimizeLimit = TimeSpan.FromSeconds(20);

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, List<string>> _pools = [];
    private readonly Dictionary<string, byte[]> _seen = [];
    private readonly Dictionary<string, TimeSpan> _time = [];
    private readonly Dictionary<string, Failure> _failures = [];

    /// <summary>Faults, one of a kind, smallest input.</summary>
    public IReadOnlyCollection<Failure> Failures => _failures.Values;

    /// <summary>Inputs tried, by target.</summary>
    public Dictionary<string, long> Tried { get; } = [];

    /// <summary>How many seeds of a target to begin with; more than a short run needs.</summary>
    public int MostSeeds { get; init; } = int.MaxValue;

    /// <summary>Told of each new kind of fault.</summary>
    public Action<Failure> Found { get; init; } = _ => { };

    /// <summary>Tries seeds and then <paramref name="count"/> mutated inputs, or until <paramref name="mayGoOn"/> says no.</summary>
    public void Run(long count, Func<bool> mayGoOn)
    {
        foreach (var target in targets)
        {
            _pools[target.Name] = [];
            _seen[target.Name] = Hits.NewMap();
            Tried[target.Name] = 0;
            _time[target.Name] = TimeSpan.Zero;
            foreach (var input in target.Seeds.Take(MostSeeds))
            {
                Try(target, input);
                _pools[target.Name].Add(input);
            }
        }

        var mutator = new Mutator(_random);
        FuzzTarget[] turns = [.. targets.SelectMany(t => Enumerable.Repeat(t, t.Weight))];
        for (; count > 0 && mayGoOn(); count--)
        {
            var target = turns[_random.Next(turns.Length)];
            var pool = _pools[target.Name];
            var input = mutator.Mutate(Pick(pool), pool[_random.Next(pool.Count)], target.Pieces);
            if (Try(target, input) && pool.Count < LargestPool)
            {
                pool.Add(input);
            }
        }
    }

    /// <summary>One line that says how far it is.</summary>
    public string Progress() => string.Join(", ", targets.Select(t =>
        $"{t.Name} {Tried[t.Name]} ({_pools[t.Name].Count} kept, {Hits.CountBlocks(_seen[t.Name])} blocks, {_time[t.Name].TotalMilliseconds / Math.Max(1, Tried[t.Name]):0.0} ms each)"));

    /// <summary>The fault of an input, or null.</summary>
    public static Failure? Check(FuzzTarget target, string input)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            target.Run(input);
        }
        catch (Exception e)
        {
            return Failure.Of(target.Name, e, input);
        }

        // Other programs on the machine are not the program's fault: what counts is the time that it had the processor.
        return Stopwatch.GetElapsedTime(started) < Limit || Measure(target, input) < Limit ? null : new Failure(target.Name, "takes more than a second", string.Empty, input);
    }

    private static TimeSpan Measure(FuzzTarget target, string input)
    {
        var before = Environment.CpuUsage.TotalTime;
        target.Run(input);
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>Newer inputs got further, so they are taken more often.</summary>
    private string Pick(List<string> pool)
    {
        var newest = pool.Count / 4;
        return _random.Next(2) == 0 ? pool[_random.Next(pool.Count)] : pool[^(_random.Next(newest + 1) + 1)];
    }

    private bool Try(FuzzTarget target, string input)
    {
        starting?.Invoke(target.Name, input);
        Tried[target.Name]++;
        Hits.Clear();
        var started = Environment.CpuUsage.TotalTime;
        var failure = Check(target, input);
        _time[target.Name] += Environment.CpuUsage.TotalTime - started;
        var isNew = Hits.IsNew(_seen[target.Name]);
        if (failure is not null && _failures.TryAdd($"{target.Name} {failure.Kind}", failure))
        {
            var small = Minimizer.Run(input, i => Check(target, i)?.Kind == failure.Kind, MinimizeLimit);
            failure = Check(target, small) ?? failure;
            _failures[$"{target.Name} {failure.Kind}"] = failure;
            Found(failure);
        }

        return isNew && failure is null;
    }
}
