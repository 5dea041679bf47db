using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using PostLinter.Api;

namespace PostLinter.Service.Http;

/// <summary>A few drafts at once and a queue behind them, each with a time limit, and stopped when its client hangs up.</summary>
internal sealed class WorkSlots(ServiceOptions options) : IDisposable
{
    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = options.Workers,
        QueueLimit = options.Waiting,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Does the work, or says why not.</summary>
    /// <exception cref="OperationCanceledException">The client hung up.</exception>
    public async Task<Refusal?> RunAsync(HttpContext context, Func<CancellationToken, Task<Refusal?>> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(options.TimeLimit);
        try
        {
            using var lease = await _limiter.AcquireAsync(1, stop.Token).ConfigureAwait(false);
            if (!lease.IsAcquired)
            {
                context.Response.Headers.RetryAfter = "1";
                return ServiceRefusals.Busy;
            }

            return await work(stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return Refusal.TooSlow;
        }
    }

    public void Dispose() => _limiter.Dispose();
}
