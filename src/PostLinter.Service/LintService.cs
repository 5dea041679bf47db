using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PostLinter.Api;
using PostLinter.Api.Checking;
using PostLinter.Service.Access;
using PostLinter.Service.Http;

namespace PostLinter.Service;

/// <summary>
/// The local service: the engine behind HTTP on 127.0.0.1. It reads no settings from its surroundings and has no log, so
/// that nothing of a draft can end up anywhere.
/// </summary>
public sealed class LintService : IAsyncDisposable
{
    private const int MaxConnections = 512;
    private const int WarmUpRounds = 30;
    private const int MaxDrainedBody = 8 * 1024 * 1024;

    private readonly WebApplication _app;
    private readonly WorkSlots _slots;

    private LintService(WebApplication app, WorkSlots slots, int port)
    {
        _app = app;
        _slots = slots;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Scheme, address and port, without a slash at the end.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}");

    /// <summary>Starts the service; it is warm and answers when this returns.</summary>
    /// <exception cref="ServiceException">The port is taken, or may not be used.</exception>
    public static async Task<LintService> StartAsync(ServiceOptions options)
    {
        var checks = new DraftChecks(options.Linter ?? new Linter(clock: options.Clock), options.Configuration);
        checks.WarmUp(WarmUpRounds);
        var slots = new WorkSlots(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, HostedLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options.Port));
        var app = builder.Build();

        // The port is known once the service listens; who asks before that waits.
        var gate = new TaskCompletionSource<RequestGate>();
        var pairing = new PairingDesk(options.Clock);
        var metrics = new ServiceMetrics();
        app.Use(next => context => AnswerAsync(context, gate.Task, metrics, next));
        app.UseRouting();
        Routes.Map(app, options, pairing, checks, slots, metrics);
        await ListenAsync(app, options.Port).ConfigureAwait(false);
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var service = new LintService(app, slots, new Uri(address).Port);
        gate.SetResult(new RequestGate(service.Port, options.Token, options.Origins, pairing, Routes.IsPublic));
        return service;
    }

    /// <summary>Takes no new request, lets those at work finish for at most <paramref name="grace"/>, and stops.</summary>
    public async Task StopAsync(TimeSpan grace)
    {
        using var end = new CancellationTokenSource(grace);
        await _app.StopAsync(end.Token).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync().ConfigureAwait(false);
        _slots.Dispose();
    }

    private static void Limit(KestrelServerOptions kestrel, int port)
    {
        kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxConcurrentConnections = MaxConnections;

        // What is too long is refused by its announced length; the rest of it is read and forgotten, so that the client hears why.
        kestrel.Limits.MaxRequestBodySize = MaxDrainedBody;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
    }

    private static async Task ListenAsync(WebApplication app, int port)
    {
        try
        {
            await app.StartAsync().ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await app.DisposeAsync().ConfigureAwait(false);
            throw new ServiceException(e is SocketException { SocketErrorCode: SocketError.AccessDenied }
                ? new($"poort {port} mag je niet gebruiken; kies er een boven 1023 met --port", $"you may not use port {port}; choose one above 1023 with --port")
                : new(
                    $"poort {port} is al bezet; misschien draait postlint serve al. Kies een andere met --port, of een vrije met --port 0",
                    $"port {port} is in use; perhaps postlint serve runs already. Choose another with --port, or a free one with --port 0"));
        }
    }

    /// <summary>Every answer passes here: headers, who gets in, what went wrong, and a count.</summary>
    private static async Task AnswerAsync(HttpContext context, Task<RequestGate> opening, ServiceMetrics metrics, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        SecurityHeaders.Set(context.Response.Headers);
        try
        {
            var gate = await opening.ConfigureAwait(false);
            if (gate.Judge(context.Request) is { } refusal)
            {
                await refusal.AnswerAsync(context).ConfigureAwait(false);
            }
            else
            {
                await next(context).ConfigureAwait(false);
                await ExplainAsync(context).ConfigureAwait(false);
            }
        }
        catch (Microsoft.AspNetCore.Http.BadHttpRequestException e)
        {
            await (e.StatusCode == 413 ? Refusal.TooLarge : Refusal.NoJson with { Status = e.StatusCode }).AnswerAsync(context).ConfigureAwait(false);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception)
        {
            // What went wrong may quote the draft: it is told that it did, and nothing more.
            await Refusal.Crashed.AnswerAsync(context).ConfigureAwait(false);
        }

        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-";
        metrics.Count(route, context.Response.StatusCode, Stopwatch.GetElapsedTime(started));
    }

    /// <summary>Routing gives bare statuses; people get a sentence.</summary>
    private static Task ExplainAsync(HttpContext context) => context.Response switch
    {
        { HasStarted: true } => Task.CompletedTask,
        { StatusCode: 404, ContentType: null } => Refusal.NotFound.AnswerAsync(context),
        { StatusCode: 405, ContentType: null } => Refusal.WrongMethod.AnswerAsync(context),
        _ => Task.CompletedTask,
    };
}
