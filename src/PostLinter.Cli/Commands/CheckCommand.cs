using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Watching;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint check</c>.</summary>
internal static class CheckCommand
{
    private static readonly string[] Formats = ["text", "json", "jsonl", "sarif", "github", "junit", "html"];

    private static readonly Dictionary<string, Severity?> FailWords = new()
    {
        ["error"] = Severity.Error,
        ["warning"] = Severity.Warning,
        ["info"] = Severity.Info,
        ["never"] = null,
    };

    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[PAD…]" };
        var paths = form.Argument("PAD", many: true);
        var protocol = form.Many("protocol", "ID", new("het protocol van jouw school; meer dan één met een komma ertussen", "your school's protocol; several with commas"), PackCatalog.Ids);
        var role = form.Value("rol", "ROL", new("wie het plaatst, zoals docent of leerling", "who posts it, such as docent or leerling"), [.. MetadataWords.Roles.Keys]);
        var account = form.Value("account", "SOORT", new("van wie het account is", "whose account it is"), [.. MetadataWords.Accounts.Keys]);
        var channel = form.Value("kanaal", "KANAAL", new("waar het komt te staan", "where it is posted"), [.. MetadataWords.Channels.Keys]);
        var kind = form.Value("soort", "SOORT", new("wat voor bericht het is", "what kind of post it is"), [.. MetadataWords.Kinds.Keys]);
        var meta = form.Many("meta", "SLEUTEL=WAARDE", new("een ander metagegeven, zoals attestaties.juistheid=ja", "other metadata, such as attestaties.juistheid=ja"));
        var config = RuleOptions.AddConfig(form);
        var format = form.Value("format", "VORM", new("hoe het rapport eruitziet (text)", "the form of the report (text)"), Formats);
        var output = form.Value("output", "BESTAND", new("schrijf het rapport naar een bestand", "write the report to a file"));
        var failOn = form.Value("fail-on", "ERNST", new("vanaf welke ernst de uitkomst 1 is (error)", "from which severity the exit code is 1 (error)"), [.. FailWords.Keys]);
        var fix = form.Flag("fix", new("verbeter wat zonder verlies van betekenis kan", "fix what keeps the meaning"));
        var fixSuggested = form.Flag("fix-suggested", new("verbeter ook wat de inhoud verandert; lees het na", "fix what changes the content too; read it again"));
        var diff = form.Flag("diff", new("laat de verbetering zien, verander niets", "show the fix, change nothing"));
        var ask = form.Flag("ask", new("stel de vragen die je bericht oproept, en bewaar je antwoorden", "ask what your draft raises, and keep your answers"));
        var changes = new ChangeOptions(form);
        var baseline = form.Value("baseline", "BESTAND", new("toon alleen wat nieuw is sinds postlint baseline", "show only what is new since postlint baseline"));
        var watch = form.Flag("watch", new("lees opnieuw na zodra er iets verandert, tot Ctrl-C", "check again whenever something changes, until Ctrl-C"));
        var at = form.Value("at", "TIJD", new("moment van plaatsen, zoals 2025-03-20T16:30 (nu)", "moment of posting, such as 2025-03-20T16:30 (now)"));
        var entities = form.Flag("entities", new("noem ook de gevonden personen, scholen en plaatsen (json)", "list persons, schools and places found (json)"));
        var input = form.Value("input", "VORM", new("wat er binnenkomt; jsonl is één concept per regel JSON", "what comes in; jsonl is a draft on each line of JSON"), "text", "jsonl");
        var resume = form.Value("resume", "BESTAND", new("ga na een onderbreking verder in een archief; hier staat hoe ver het is", "go on with an archive after an interruption; this file holds how far it is"));
        var ruleCode = RuleOptions.AddCode(form);
        var noColor = form.Flag("no-color", new("geen kleur; ook met NO_COLOR", "no colour; NO_COLOR does the same"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint check", "plak je bericht, sluit af met Ctrl-D", "paste your draft, end with Ctrl-D");
        form.Show("postlint check nieuwsbrief.md --protocol konot", "lees één concept na", "check one draft");
        form.Show("postlint check concepten/ --rol docent --kanaal instagram", "lees een map na", "check a folder");
        form.Show("postlint check concept.md --fix --diff", "laat zien wat er zou veranderen", "show what would change");
        form.Show("postlint check --since main", "lees alleen na wat je sinds main veranderde", "check only what you changed since main");
        form.Closing = new(
            "De uitkomst is 0 als er niets op of boven --fail-on is, 1 als dat er wel is, en 2 als iets niet gelezen kon worden.",
            "The exit code is 0 without findings at or above --fail-on, 1 with them, and 2 if something could not be read.");
        form.Run = session =>
        {
            var settings = new CheckSettings
            {
                Paths = paths.Values,
                IsJsonLines = form.Choose(input, session) == "jsonl",
                Protocols = ReadProtocols(protocol, session),
                Metadata = MetadataOptions.Read([role, account, channel, kind], meta.Values, session),
                ConfigFile = config.Value() is { } file ? FindConfig(file, session) : null,
                Format = form.Choose(format, session) ?? "text",
                OutputFile = output.Value(),
                FailOn = FailWords[form.Choose(failOn, session) ?? "error"],
                Fix = diff.HasValue() ? FixMode.Diff : fix.HasValue() || fixSuggested.HasValue() ? FixMode.Write : FixMode.None,
                Applicability = fixSuggested.HasValue() ? Applicability.Suggested : Applicability.Safe,
                Ask = ask.HasValue(),
                Clock = PublishMoment.Clock(at.Value(), session),
                ResumeFile = resume.Value(),
                Arguments = form.Given,
                Watch = watch.HasValue(),
                BaselineFile = baseline.Value(),
                WithEntities = entities.HasValue(),
                AllowRuleCode = ruleCode.HasValue(),
                NoColor = noColor.HasValue(),
            };
            Refuse(settings, session);
            settings = changes.AddTo(settings, session);
            settings = PublishMoment.AddTo(settings, at.Value());
            return settings.Watch ? new WatchRun(settings, session).Run() : new CheckRun(settings, session).Run();
        };
        return form;
    }

    /// <summary>Refuses options that do not go together, before anything is read.</summary>
    private static void Refuse(CheckSettings settings, Session session)
    {
        if (settings.Ask && !session.Environment.InputIsTerminal)
        {
            throw new UsageException(session.Say(
                "--ask stelt vragen en er zit niemand aan de terminal; laat --ask weg, of antwoord met --meta attestaties.juistheid=ja",
                "--ask asks questions and nobody is at the terminal; leave --ask out, or answer with --meta attestaties.juistheid=ja"));
        }

        if (settings.Watch && (settings.IsJsonLines || settings.Fix != FixMode.None || settings.Ask || settings.Format != "text"
            || settings.Paths.Count == 0 || settings.Paths.Contains("-")))
        {
            throw new UsageException(session.Say(
                "--watch kijkt mee met bestanden en mappen die je noemt, en schrijft gewone tekst; laat -, --input, --fix, --diff, --ask en --format weg",
                "--watch watches files and folders that you name, and writes plain text; leave -, --input, --fix, --diff, --ask and --format out"));
        }

        if (settings.Ask && (settings.IsJsonLines || settings.Fix != FixMode.None || settings.Format != "text"))
        {
            throw new UsageException(session.Say(
                "--ask werkt op een bericht met een rapport als tekst; laat --input, --fix, --diff en --format weg",
                "--ask works on a draft with a report as text; leave --input, --fix, --diff and --format out"));
        }

        if (settings.ResumeFile is not null)
        {
            RefuseResume(settings, session);
        }

        if (settings.IsJsonLines && settings.Fix != FixMode.None)
        {
            throw new UsageException(session.Say(
                "--fix en --diff werken op teksten, niet met --input jsonl; de verbeteringen staan in het rapport onder 'fixes'",
                "--fix and --diff work on texts, not with --input jsonl; the report holds the fixes under 'fixes'"));
        }
    }

    private static void RefuseResume(CheckSettings settings, Session session)
    {
        if (!settings.IsJsonLines || settings.Format != "jsonl" || settings.OutputFile is not { } output || OutputTarget.IsDevice(session.Environment.Resolve(output))
            || settings.Paths is not [not "-"] || settings.BaselineFile is not null)
        {
            throw new UsageException(session.Say(
                "--resume werkt op één archief, met een bestand voor het rapport: postlint check archief.jsonl --input jsonl --format jsonl --output rapport.jsonl --resume voortgang.json",
                "--resume works on one archive, with a file for the report: postlint check archive.jsonl --input jsonl --format jsonl --output report.jsonl --resume progress.json"));
        }

        string[] files = [.. new[] { settings.Paths[0], output, output + ".part", settings.ResumeFile! }.Select(session.Environment.Resolve)];
        if (files.Distinct().Count() < files.Length)
        {
            throw new UsageException(session.Say(
                "het archief, het rapport en de voortgang van --resume zijn drie bestanden; geef elk een eigen naam",
                "the archive, the report and the progress of --resume are three files; give each its own name"));
        }
    }

    /// <summary>The full path of a configuration that somebody named.</summary>
    /// <exception cref="UsageException">It does not exist.</exception>
    internal static string FindConfig(string file, Session session)
    {
        var path = session.Environment.Resolve(file);
        return File.Exists(path) ? path : throw new UsageException(session.Say(
            $"het configuratiebestand '{path}' bestaat niet; controleer de naam",
            $"the configuration file '{path}' does not exist; check its name"));
    }

    private static List<string> ReadProtocols(CommandOption option, Session session)
    {
        var ids = new List<string>();
        foreach (var id in option.Values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            ids.Add(PackCatalog.Ids.FirstOrDefault(i => i.Equals(id, StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException(ProtocolWords.Unknown(id, session)));
        }

        return ids;
    }
}
