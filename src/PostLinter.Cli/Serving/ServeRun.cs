using System.Text;
using System.Text.Json;
using PostLinter.Cli.Hosting;
using PostLinter.Configuration;
using PostLinter.Service;
using PostLinter.Service.Access;

namespace PostLinter.Cli.Serving;

/// <summary>Carries out one <c>serve</c>: starts, says where, and waits until it is asked to stop.</summary>
internal sealed class ServeRun(ServeSettings settings, Session session)
{
    /// <summary>How long requests at work may go on after Ctrl-C or SIGTERM.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>How long a link that somebody has to click is good.</summary>
    private static readonly TimeSpan LinkLifetime = PageTicket.LongestLife;

    public int Run()
    {
        var token = AccessToken.Open(settings.TokenFile);
        var running = RunningMark.FindPort(token);
        if (running is not null && settings.RenewsToken)
        {
            throw new ServiceException(new(
                $"de dienst draait nog met de oude sleutel (poort {running}); stop hem eerst, en vraag dan een nieuwe",
                $"the service still runs with the old token (port {running}); stop it first, then ask for a new one"));
        }

        if (running is not null && settings.Opens)
        {
            OpenPage(token, $"http://127.0.0.1:{running}");
            return ExitCodes.Clean;
        }

        var configuration = LoadConfiguration();
        session.Environment.ExtendGrace(Grace + Grace);
        return RunAsync(settings.RenewsToken ? AccessToken.Renew(settings.TokenFile) : token, configuration).GetAwaiter().GetResult();
    }

    private async Task<int> RunAsync(AccessToken token, LintConfiguration configuration)
    {
        var service = await LintService.StartAsync(new ServiceOptions
        {
            Port = settings.Port,
            Token = token,
            Origins = PairedOrigins.Open(token),
            Configuration = configuration,
            Linter = new Linter(session.Environment.Analyzers, clock: session.Environment.Clock),
            Clock = session.Environment.Clock,
        }).ConfigureAwait(false);
        await using (service.ConfigureAwait(false))
        {
            using var mark = RunningMark.Hold(token, service.Port);
            SayWhere(service, token);
            var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            using (session.Environment.Cancelled.Register(stopped.SetResult))
            {
                await stopped.Task.ConfigureAwait(false);
            }

            await service.StopAsync(Grace).ConfigureAwait(false);
            return ExitCodes.Clean;
        }
    }

    /// <summary>One line for programs; people who watch get a link. Into a log goes nothing that lets anybody in.</summary>
    private void SayWhere(LintService service, AccessToken token)
    {
        using var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            writer.WriteString("url", service.Url);
            writer.WriteString("tokenFile", token.File);
            writer.WriteEndObject();
        }

        session.Print(Encoding.UTF8.GetString(line.ToArray()) + "\n");
        session.Output.Flush();
        if (settings.Opens)
        {
            OpenPage(token, service.Url);
        }
        else if (session.Environment.ErrorIsTerminal)
        {
            session.Error.WriteLine(session.Say(
                $"De pagina (deze link werkt één keer, tien minuten lang): {LinkTo(service.Url, token)}",
                $"The page (this link works once, for ten minutes): {LinkTo(service.Url, token)}"));
            session.Error.WriteLine(session.Say("Stoppen: Ctrl-C.", "To stop: Ctrl-C."));
        }
    }

    private void OpenPage(AccessToken token, string url)
    {
        var link = LinkTo(url, token);
        if (!(session.Environment.System ?? new HostSystem()).OpenBrowser(link))
        {
            session.Error.WriteLine(session.Say(
                $"Hier is geen browser te openen. Open zelf deze link (werkt één keer): {link}",
                $"No browser can be opened here. Open this link yourself (works once): {link}"));
        }
    }

    private string LinkTo(string url, AccessToken token) => $"{url}/#{PageTicket.Issue(token, session.Environment.Clock, LinkLifetime)}";

    private LintConfiguration LoadConfiguration()
    {
        var loader = new ConfigurationLoader(settings.Assemblies);
        var loaded = settings.ConfigFile is { } file ? loader.Load(file) : loader.For(session.Environment.Folder);
        return loaded.Errors.Count == 0 ? loaded.Configuration : throw new UsageException(loaded.Errors[0].ToString());
    }
}
