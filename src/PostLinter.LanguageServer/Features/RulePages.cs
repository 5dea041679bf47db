using System.Collections.Concurrent;
using System.Text;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.LanguageServer.Features;

/// <summary>
/// The pages of rules as files that an editor can open, for the link that stands at a diagnostic. They are written where
/// programs keep what they can make again, and hold nothing of a draft.
/// </summary>
internal sealed class RulePages(string? folder)
{
    private readonly ConcurrentDictionary<string, Lazy<string?>> _uris = new();

    /// <summary>Where the system keeps such files; nowhere if it does not say.</summary>
    public static RulePages InCache()
    {
        var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return new RulePages(data.Length == 0 ? null : Path.Combine(data, "postlint", ToolVersion.Value));
    }

    /// <summary>The address of a rule's page, or null where there is none or it cannot be written.</summary>
    public string? UriOf(string rule) => _uris.GetOrAdd(rule, r => new(() => Write(r))).Value;

    /// <summary>A rule's page as Markdown, with the clauses that it serves; null without a page.</summary>
    public static string? TextOf(string rule)
    {
        if (RulePage.Find(rule) is not { } page)
        {
            return null;
        }

        var text = new StringBuilder(RulePage.WithoutMarks(page.Text).TrimEnd('\n')).Append("\n\n## Afspraken\n\n");
        foreach (var pack in PackCatalog.All.Where(p => p.Policies.ContainsKey(rule)))
        {
            foreach (var clause in pack.Policies[rule].Clauses.Select(pack.FindClause).OfType<Clause>())
            {
                text.Append("- **").Append(clause.Id).Append("** (").Append(clause.Place).Append("): ").Append(clause.Summary).Append('\n');
            }
        }

        return text.ToString();
    }

    private string? Write(string rule)
    {
        if (folder is null || TextOf(rule) is not { } text)
        {
            return null;
        }

        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, rule + ".md");
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
            }

            return new Uri(path).AbsoluteUri;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or UriFormatException)
        {
            return null;
        }
    }
}
