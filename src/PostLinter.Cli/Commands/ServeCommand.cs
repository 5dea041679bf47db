using System.Globalization;
using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Serving;
using PostLinter.Service;
using PostLinter.Service.Access;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint serve</c>.</summary>
internal static class ServeCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        var port = form.Value("port", "N", new(
            $"de poort op deze computer; 0 neemt een vrije ({ServiceOptions.DefaultPort})", $"the port on this computer; 0 takes a free one ({ServiceOptions.DefaultPort})"));
        var tokenFile = form.Value("token-file", "BESTAND", new("waar de sleutel staat; alleen jij mag hem lezen", "where the token is; only you may read it"));
        var newToken = form.Flag("new-token", new("maak een nieuwe sleutel; wie de oude heeft, komt er niet meer in", "make a new token; whoever has the old one is shut out"));
        var config = RuleOptions.AddConfig(form);
        var code = RuleOptions.AddCode(form);
        var open = form.Flag("open", new("open de pagina in je browser; ook als de dienst al draait", "open the page in your browser; also if the service runs already"));
        var install = form.Flag("install", new("start voortaan vanzelf als je inlogt", "start by itself at login from now on"));
        var uninstall = form.Flag("uninstall", new("start niet meer vanzelf", "no longer start by itself"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint serve --open", "start de dienst en open de pagina om in te plakken", "start the service and open the page to paste in");
        form.Show("postlint serve --install", "start de dienst voortaan bij het inloggen", "start the service at login from now on");
        form.Show("postlint serve --port 0", "neem een vrije poort; de eerste regel zegt welke", "take a free port; the first line says which");
        form.Closing = new(
            "De dienst is alleen vanaf deze computer te bereiken, bewaart geen bericht en maakt zelf geen verbinding. Stoppen gaat met Ctrl-C.",
            "The service can be reached from this computer alone, keeps no draft and opens no connection. Stop it with Ctrl-C.");
        form.Run = session =>
        {
            var settings = new ServeSettings
            {
                Port = ReadPort(port, session),
                TokenFile = tokenFile.Value() is { } file ? session.Environment.Resolve(file) : AccessToken.DefaultFile,
                ConfigFile = config.Value() is { } own ? session.Environment.Resolve(own) : null,
                AllowsRuleCode = code.HasValue(),
                Assemblies = RuleOptions.Assemblies(code, session),
                RenewsToken = newToken.HasValue(),
                Opens = open.HasValue(),
            };
            try
            {
                return install.HasValue() || uninstall.HasValue()
                    ? LoginSetup.Run(settings, isWanted: install.HasValue(), session)
                    : new ServeRun(settings, session).Run();
            }
            catch (ServiceException e)
            {
                throw new UsageException(session.Say(e.Text));
            }
        };
        return form;
    }

    private static int ReadPort(CommandOption option, Session session)
    {
        if (option.Value() is not { } value)
        {
            return ServiceOptions.DefaultPort;
        }

        const int Highest = 65535;
        return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= Highest
            ? port
            : throw new UsageException(session.Say(
                $"'{value}' is geen poort; kies een getal van 0 tot en met {Highest}", $"'{value}' is no port; choose a number from 0 to {Highest}"));
    }
}
