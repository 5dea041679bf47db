using PostLinter.Cli.Hosting;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Reports.Text;
using PostLinter.Rules;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint rules</c>.</summary>
internal static class RulesCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        var config = RuleOptions.AddConfig(form);
        var code = RuleOptions.AddCode(form);
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint rules", "noemt elke regel, met de protocollen die hem gebruiken", "lists every rule, with the protocols that use it");
        form.Run = session =>
        {
            var own = RuleOptions.Load(config, code, session);
            using var writer = session.OpenText();
            Write(new TextPage(writer, session.Environment.Width, session.Colors), own, session);
            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Write(TextPage page, OwnRuleSet own, Session session)
    {
        var rules = RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Concat(own.Descriptors).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        foreach (var rule in rules)
        {
            var packs = PackCatalog.All.Select(own.Extend).Where(p => p.Policies.TryGetValue(rule.Id, out var policy) && !policy.Clauses.IsEmpty).Select(p => p.Id);
            page.Paragraph($"{rule.Title.In(session.Language)} ({string.Join(", ", packs)})", label: rule.Id + "  ", paint: Paint.Bold);
        }

        page.Blank();
        page.Paragraph(session.Say(
            $"{rules.Length} {(rules.Length == 1 ? "regel" : "regels")}. postlint explain {rules[0].Id} legt er een uit.",
            $"{rules.Length} {(rules.Length == 1 ? "rule" : "rules")}. postlint explain {rules[0].Id} explains one."));
    }
}
