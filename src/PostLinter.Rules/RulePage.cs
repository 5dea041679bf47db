using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Rules;

/// <summary>An example on a rule's page. It is executed: a wrong one must report, a right one must stay silent.</summary>
/// <param name="IsWrong">True if the rule must report it.</param>
/// <param name="Draft">The draft, front matter included.</param>
/// <param name="Protocol">The protocol that it is held against.</param>
/// <param name="Marked">The words that the finding must cover, or null where the place does not matter.</param>
public sealed record RuleExample(bool IsWrong, string Draft, string Protocol, string? Marked)
{
    /// <summary>Reads an example in which <c>[|…|]</c> may mark words.</summary>
    public static RuleExample Read(bool isWrong, string protocol, string markup)
    {
        var open = markup.IndexOf("[|", StringComparison.Ordinal);
        var close = markup.IndexOf("|]", StringComparison.Ordinal);
        var marked = open >= 0 && close > open ? markup[(open + 2)..close] : null;
        return new RuleExample(isWrong, RulePage.WithoutMarks(markup), protocol, marked);
    }
}

/// <summary>
/// The page of a rule: Markdown beside its code, embedded for <c>explain</c>. Sections: <c># PL1001 Titel</c>,
/// <c>## Waarom</c>, <c>## Fout</c>, <c>## Goed</c>, <c>## Grenzen</c>, <c>## In English</c>. Every fenced block
/// under <c>Fout</c> and <c>Goed</c> is one example; its info string may name a protocol (<c>```konot</c>), and
/// <c>[|…|]</c> marks the words that the finding must cover.
/// </summary>
public sealed record RulePage(string RuleId, string Title, string Text, ImmutableArray<RuleExample> Examples)
{
    private const string DefaultProtocol = "vsnon";

    /// <summary>The page of a rule, or null.</summary>
    public static RulePage? Find(string ruleId)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream(ruleId.ToUpperInvariant() + ".md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return Parse(ruleId.ToUpperInvariant(), reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>The text of a section, without its heading and with the marks taken out of the examples.</summary>
    public string Section(string name)
    {
        var lines = Text.Split('\n');
        var start = Array.FindIndex(lines, l => l == "## " + name);
        if (start < 0)
        {
            return string.Empty;
        }

        var body = lines.Skip(start + 1).TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal));
        return WithoutMarks(string.Join('\n', body)).Trim('\n');
    }

    public static string WithoutMarks(string text) =>
        text.Replace("[|", string.Empty, StringComparison.Ordinal).Replace("|]", string.Empty, StringComparison.Ordinal);

    private static RulePage Parse(string id, string text)
    {
        var lines = text.Split('\n');
        var title = lines[0].StartsWith("# " + id + " ", StringComparison.Ordinal) ? lines[0][(id.Length + 3)..] : string.Empty;
        var examples = ImmutableArray.CreateBuilder<RuleExample>();
        var section = string.Empty;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[i][3..];
            }
            else if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i + 1, l => l.StartsWith("```", StringComparison.Ordinal));
                if (end < 0)
                {
                    break;
                }

                if (section is "Fout" or "Goed")
                {
                    var protocol = lines[i][3..].Trim();
                    examples.Add(RuleExample.Read(
                        section == "Fout", protocol.Length == 0 ? DefaultProtocol : protocol, string.Join('\n', lines[(i + 1)..end])));
                }

                i = end;
            }
        }

        return new RulePage(id, title, text, examples.ToImmutable());
    }
}
