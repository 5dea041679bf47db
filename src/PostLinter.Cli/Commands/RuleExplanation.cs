using System.Collections.Immutable;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Diagnostics;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Reports.Text;
using PostLinter.Rules;

namespace PostLinter.Cli.Commands;

/// <summary>The page of a rule for people: what it says, why, examples, limits, and the clauses that it serves.</summary>
internal static class RuleExplanation
{
    /// <param name="page">Receives the page.</param>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="descriptors">What it says.</param>
    /// <param name="session">The run.</param>
    /// <param name="own">The rules of the configuration, if it is one of those.</param>
    public static void Write(
        TextPage page, string rule, ImmutableArray<DiagnosticDescriptor> descriptors, Session session, OwnRuleSet? own = null)
    {
        page.Line($"{rule} {descriptors[0].Title.In(session.Language)}", Paint.Bold);
        page.Blank();
        foreach (var descriptor in descriptors)
        {
            page.Paragraph(Blanks(descriptor.Message.In(session.Language)), 2, session.Say("Melding: ", "Message: "), Paint.Bold);
            page.Paragraph(Blanks(descriptor.Advice.In(session.Language)), 2, session.Say("Doe dit: ", "Do: "), Paint.Bold);
        }

        page.Blank();
        if ((own?.Find(rule)?.Page ?? RulePage.Find(rule)) is { } text)
        {
            if (session.Language == UserLanguage.English && own is null)
            {
                WriteSection(page, text, "In English", "What it is about");
            }
            else
            {
                WriteSection(page, text, "Waarom", "Waarom");
                WriteSection(page, text, "Fout", session.Say("Zo liever niet", "Rather not like this"));
                WriteSection(page, text, "Goed", session.Say("Zo kan het wel", "This is all right"));
                WriteSection(page, text, "Grenzen", "Grenzen van deze regel");
            }
        }

        WriteClauses(page, rule, session, own);
    }

    /// <summary>The clauses that a rule serves, protocol by protocol.</summary>
    public static void WriteClauses(TextPage page, string rule, Session session, OwnRuleSet? own = null)
    {
        foreach (var pack in PackCatalog.All.Select((own ?? OwnRuleSet.None).Extend))
        {
            var clauses = pack.Policies.TryGetValue(rule, out var policy) && !policy.Clauses.IsEmpty
                ? policy.Clauses.Select(pack.FindClause).OfType<Clause>().ToArray()
                : [];
            if (clauses.Length == 0)
            {
                continue;
            }

            page.Line(session.Say($"Afspraken van {pack.Name}", $"Clauses of {pack.Name}"), Paint.Bold);
            foreach (var clause in clauses)
            {
                page.Paragraph(clause.Summary, 2, clause.Id + ": ");
            }

            page.Blank();
        }
    }

    /// <summary>Prose is wrapped; examples and lists stay as they are written.</summary>
    private static void WriteSection(TextPage page, RulePage rule, string name, string heading)
    {
        var body = rule.Section(name);
        if (body.Length == 0)
        {
            return;
        }

        page.Line(heading, Paint.Bold);
        var prose = new List<string>();
        var isExample = false;
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                Flush();
                isExample = !isExample;
                if (!isExample)
                {
                    page.Blank();
                }
            }
            else if (isExample)
            {
                page.Line("    " + Printable.Clean(line));
            }
            else if (line.Length == 0 || line.StartsWith("- ", StringComparison.Ordinal))
            {
                Flush();
                prose.Add(line);
            }
            else
            {
                prose.Add(line);
            }
        }

        Flush();
        page.Blank();

        void Flush()
        {
            page.Paragraph(string.Join(' ', prose), 2);
            prose.Clear();
        }
    }

    /// <summary>Messages have places for the words of a draft; here there is no draft.</summary>
    private static string Blanks(string message) =>
        message.Replace("{0}", "…", StringComparison.Ordinal).Replace("{1}", "…", StringComparison.Ordinal).Replace("{2}", "…", StringComparison.Ordinal);
}
