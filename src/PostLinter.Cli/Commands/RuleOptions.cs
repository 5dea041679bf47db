using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.RuleCode;
using PostLinter.Configuration;
using PostLinter.OwnRules;

namespace PostLinter.Cli.Commands;

/// <summary>The options by which commands find the rules of a configuration.</summary>
internal static class RuleOptions
{
    /// <summary>Adds <c>--config</c>.</summary>
    public static CommandOption AddConfig(CommandForm form) => form.Value(
        "config", "BESTAND", new("de configuratie; anders postlint.yaml, omhoog gezocht", "the configuration; otherwise postlint.yaml, looked for upwards"));

    /// <summary>Adds <c>--allow-rule-code</c>.</summary>
    public static CommandOption AddCode(CommandForm form) => form.Flag(
        RuleAssemblies.Option, new("draai ook regels in code uit de configuratie; alleen als je de maker vertrouwt", "run rules in code from the configuration too; only if you trust who made them"));

    /// <summary>A loader of rules in code that does as the option says.</summary>
    public static RuleAssemblyLoader Assemblies(CommandOption code, Session session) =>
        new RuleAssemblies(code.HasValue(), session.Environment.RuleTimeLimit).Load;

    /// <summary>The rules of the configuration here; what is wrong with it is reported.</summary>
    public static OwnRuleSet Load(CommandOption config, CommandOption code, Session session)
    {
        var loader = new ConfigurationLoader(Assemblies(code, session));
        var loaded = config.Value() is { } file ? loader.Load(session.Environment.Resolve(file)) : loader.For(session.Environment.Folder);
        foreach (var error in loaded.Errors)
        {
            session.Report(error);
        }

        return loaded.Configuration.OwnRules;
    }
}
