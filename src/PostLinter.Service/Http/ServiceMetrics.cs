using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace PostLinter.Service.Http;

/// <summary>How many requests there were and how long they took: numbers by route and status, nothing of what was in them.</summary>
internal sealed class ServiceMetrics
{
    /// <summary>Upper bounds in seconds.</summary>
    private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10];

    private readonly ConcurrentDictionary<(string Route, int Status), long> _requests = new();
    private readonly long[] _buckets = new long[Bounds.Length + 1];
    private long _ticks;

    /// <param name="route">The pattern of the route, never the path that was asked for.</param>
    /// <param name="status">The status that was answered; 499 where the client hung up.</param>
    /// <param name="elapsed">From the first byte of the request to the last of the answer.</param>
    public void Count(string route, int status, TimeSpan elapsed)
    {
        _requests.AddOrUpdate((route, status), 1, (_, n) => n + 1);
        var bucket = Array.FindIndex(Bounds, b => elapsed.TotalSeconds <= b);
        Interlocked.Increment(ref _buckets[bucket < 0 ? Bounds.Length : bucket]);
        Interlocked.Add(ref _ticks, elapsed.Ticks);
    }

    /// <summary>The text form of Prometheus (exposition format 0.0.4).</summary>
    public string Write()
    {
        var page = new StringBuilder();
        page.Append("# HELP postlint_requests_total Requests by route and status.\n# TYPE postlint_requests_total counter\n");
        foreach (var ((route, status), count) in _requests.OrderBy(r => r.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"postlint_requests_total{{route=\"{route}\",status=\"{status}\"}} {count}\n");
        }

        page.Append("# HELP postlint_request_seconds Time that requests took.\n# TYPE postlint_request_seconds histogram\n");
        var total = 0L;
        for (var i = 0; i < _buckets.Length; i++)
        {
            total += Interlocked.Read(ref _buckets[i]);
            var bound = i < Bounds.Length ? Bounds[i].ToString(CultureInfo.InvariantCulture) : "+Inf";
            page.Append(CultureInfo.InvariantCulture, $"postlint_request_seconds_bucket{{le=\"{bound}\"}} {total}\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"postlint_request_seconds_sum {TimeSpan.FromTicks(Interlocked.Read(ref _ticks)).TotalSeconds}\n");
        page.Append(CultureInfo.InvariantCulture, $"postlint_request_seconds_count {total}\n");
        page.Append("# HELP process_resident_memory_bytes Memory in use.\n# TYPE process_resident_memory_bytes gauge\n");
        using var process = Process.GetCurrentProcess();
        page.Append(CultureInfo.InvariantCulture, $"process_resident_memory_bytes {process.WorkingSet64}\n");
        return page.ToString();
    }
}
