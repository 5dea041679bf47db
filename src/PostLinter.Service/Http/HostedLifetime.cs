using Microsoft.Extensions.Hosting;

namespace PostLinter.Service.Http;

/// <summary>
/// Leaves signals to the program that the service runs in: a web host by itself takes SIGTERM and Ctrl-C away from it, and only
/// stops listening.
/// </summary>
internal sealed class HostedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
