using PostLinter.Cli.Hosting;
using PostLinter.Cli.RuleTests;
using PostLinter.Configuration;
using PostLinter.OwnRules;
using PostLinter.Reports;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint test-rules [FILE…]</c>.</summary>
internal static class TestRulesCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "[BESTAND…]" };
        var files = form.Argument("BESTAND", many: true);
        var config = RuleOptions.AddConfig(form);
        var code = RuleOptions.AddCode(form);
        var format = form.Value("format", "VORM", new("hoe het verslag eruitziet (text)", "the form of the report (text)"), "text", "json");
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint test-rules", "draait de voorbeelden van elke regel die postlint.yaml noemt", "runs the examples of every rule that postlint.yaml names");
        form.Show("postlint test-rules regels/school.yaml", "draait de voorbeelden van één bestand", "runs the examples of one file");
        form.Closing = new(
            "De uitkomst is 0 als elk voorbeeld klopt, 1 als een voorbeeld niet klopt of ontbreekt, en 2 als een bestand niet gelezen kon worden.",
            "The exit code is 0 if every example holds, 1 if one does not or is missing, and 2 if a file could not be read.");
        form.Run = session =>
        {
            var errors = new List<ReportError>();
            var sources = files.Values.Count > 0 ? files.Values.Select(f => Named(f, session)) : Configured(config.Value(), session);
            var rules = new OwnRuleLoader(RuleOptions.Assemblies(code, session)).Load(sources, errors);
            RuleTest[] tests = [.. rules.Select(RuleTest.Of)];
            ReportError[] shown = [.. errors.Select(e => e with { Path = session.Environment.Shorten(e.Path) })];
            if (form.Choose(format, session) == "json")
            {
                RuleTestJson.Write(session.Output, tests, shown, session.Environment, session.Language);
            }
            else
            {
                using var writer = session.OpenText();
                RuleTestText.Write(new TextPage(writer, session.Environment.Width, session.Colors), tests, session);
            }

            foreach (var error in shown)
            {
                session.Report(error.ToString());
            }

            return tests.All(t => t.Holds) ? ExitCodes.Clean : ExitCodes.Findings;
        };
        return form;
    }

    private static RuleSource Named(string file, Session session)
    {
        var full = session.Environment.Resolve(file);
        return new RuleSource(full, file, full, null) { IsCode = full.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) };
    }

    private static IEnumerable<RuleSource> Configured(string? config, Session session)
    {
        var file = config is null ? new ConfigurationLoader().FindFile(session.Environment.Folder) : session.Environment.Resolve(config);
        var sources = file is null ? [] : ConfigurationLoader.FindRuleSources(file);
        return sources.Count > 0 ? sources : throw new UsageException(session.Say(
            "hier noemt geen postlint.yaml een regelbestand; noem het zelf, zoals postlint test-rules regels/school.yaml",
            "no postlint.yaml here names a rule file; name it yourself, such as postlint test-rules regels/school.yaml"));
    }
}
