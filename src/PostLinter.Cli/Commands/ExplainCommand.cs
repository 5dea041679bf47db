using System.Collections.Immutable;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Analysis;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Reports.Text;
using PostLinter.Rules;
using PostLinter.Suppressions;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint explain RULE|CLAUSE</c>.</summary>
internal static class ExplainCommand
{
    /// <summary>Findings about the run have a descriptor and no page.</summary>
    private static readonly DiagnosticDescriptor[] AboutTheRun =
        [AnalysisDriver.CrashedRule, SuppressionFilter.Unused, SuppressionFilter.Incomplete, SuppressionFilter.NotAllowed];

    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "REGEL|CLAUSULE" };
        var subject = form.Argument("REGEL|CLAUSULE");
        var config = RuleOptions.AddConfig(form);
        var code = RuleOptions.AddCode(form);
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.ArgumentWords = () => RuleIds.All.Concat(PackCatalog.All.SelectMany(p => p.Clauses).Select(c => c.Id));
        form.Show("postlint explain PL2001", "legt een regel uit", "explains a rule");
        form.Show("postlint explain VSNON-2c.1", "legt een afspraak uit een protocol uit", "explains a clause of a protocol");
        form.Run = session =>
        {
            var id = subject.Value ?? throw new UsageException(session.Say(
                "noem een regel of een afspraak, bijvoorbeeld postlint explain PL2001",
                "name a rule or a clause, such as postlint explain PL2001"));
            using var writer = session.OpenText();
            var page = new TextPage(writer, session.Environment.Width, session.Colors);
            if (RuleFileReader.IsOwnId(id.ToUpperInvariant()))
            {
                ExplainOwn(id, page, RuleOptions.Load(config, code, session), session);
            }
            else
            {
                Explain(id, page, session);
            }

            return ExitCodes.Clean;
        };
        return form;
    }

    private static void Explain(string id, TextPage page, Session session)
    {
        var rule = id.ToUpperInvariant();
        var descriptors = RuleCatalog.Analyzers.SelectMany(a => a.SupportedDiagnostics).Concat(AboutTheRun).Where(d => d.Id == rule).ToImmutableArray();
        if (!descriptors.IsEmpty)
        {
            RuleExplanation.Write(page, rule, descriptors, session);
        }
        else if (RuleCatalog.Facts.Contains(rule))
        {
            page.Paragraph(session.Say(
                $"{rule} is geen melding maar een gegeven: het bericht gaat over school. Andere regels bouwen daarop.",
                $"{rule} is no finding but a fact: the draft is about a school. Other rules stand on it."));
            page.Blank();
            RuleExplanation.WriteClauses(page, rule, session);
        }
        else if (RuleIds.All.Contains(rule))
        {
            page.Paragraph(session.Say(
                $"{rule} hoort bij een of meer afspraken, maar postlint controleert deze regel nog niet.",
                $"{rule} belongs to one or more clauses, but postlint does not check this rule yet."));
            page.Blank();
            RuleExplanation.WriteClauses(page, rule, session);
        }
        else if (PackCatalog.All.Select(p => (Pack: p, Clause: p.FindClause(id))).FirstOrDefault(c => c.Clause is not null) is { Clause: { } clause } found)
        {
            ClauseExplanation.Write(page, found.Pack, clause, session);
        }
        else if (PackCatalog.All.SelectMany(p => p.Clauses.Where(c => c.Id.StartsWith(id + ".", StringComparison.OrdinalIgnoreCase)).Select(c => (Pack: p, Clause: c))).ToArray() is { Length: > 0 } group)
        {
            foreach (var (pack, member) in group)
            {
                ClauseExplanation.Write(page, pack, member, session);
                page.Blank();
            }
        }
        else
        {
            throw new UsageException(Unknown(id, session));
        }
    }

    private static void ExplainOwn(string id, TextPage page, OwnRuleSet own, Session session)
    {
        var rule = own.Find(id.ToUpperInvariant()) ?? throw new UsageException(session.Say(
            $"'{id}' staat niet bij de eigen regels van deze map{Suggestion.DidYouMean(id, own.Rules.Select(r => r.Id))}",
            $"'{id}' is not among the rules of this folder's own"));
        RuleExplanation.Write(page, rule.Id, rule.Descriptors, session, own);
        page.Paragraph(session.Environment.Shorten(rule.File), label: session.Say("Staat in: ", "Source: "), paint: Paint.Bold);
    }

    private static string Unknown(string id, Session session)
    {
        var known = RuleIds.All.Concat(AboutTheRun.Select(d => d.Id)).Concat(PackCatalog.All.SelectMany(p => p.Clauses).Select(c => c.Id));
        return Suggestion.Nearest(id, known) is { } near
            ? session.Say($"onbekende regel of afspraak '{id}'; bedoelde je '{near}'?", $"unknown rule or clause '{id}'; did you mean '{near}'?")
            : session.Say(
                $"onbekende regel of afspraak '{id}'; postlint rules noemt de regels, postlint protocol show de afspraken",
                $"unknown rule or clause '{id}'; postlint rules lists rules, postlint protocol show lists clauses");
    }
}
