using PostLinter.Cli.Hosting;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;
using PostLinter.Protocols.Comparison;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint protocol compare A B</c>: what differs, side by side, for a role or for all of them.</summary>
internal static class ProtocolCompareCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm { Arguments = "ID ID", ArgumentWords = () => PackCatalog.Ids };
        var first = form.Argument("ID");
        var second = form.Argument("ID2");
        var role = form.Value("rol", "ROL", new("voor wie; anders voor alle rollen samen", "for whom; otherwise for all roles together"), [.. MetadataWords.Roles.Keys]);
        var format = form.Value("format", "VORM", new("hoe het eruitziet (text)", "the form of the output (text)"), "text", "json");
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint protocol compare konot osvs --rol docent", "wat verschilt voor een leerkracht", "what differs for a teacher");
        form.Show("postlint protocol compare vsnon ccc --format json", "hetzelfde voor een programma", "the same for a program");
        form.Run = session =>
        {
            var comparison = ProtocolComparison.Of(
                Find(first.Value, session),
                Find(second.Value, session),
                form.Choose(role, session) is { } word && MetadataWords.Roles.TryGetValue(word, out var chosen) ? chosen : AuthorRole.Unknown);
            if (form.Choose(format, session) == "json")
            {
                ComparisonJson.Write(session.Output, comparison, session.Language);
            }
            else
            {
                using var writer = session.OpenText();
                new ComparisonText(new TextPage(writer, session.Environment.Width, session.Colors), comparison, session.Language).Write();
            }

            return ExitCodes.Clean;
        };
        return form;
    }

    private static ProtocolPack Find(string? id, Session session)
    {
        var known = string.Join(", ", PackCatalog.Ids);
        return id is null
            ? throw new UsageException(session.Say($"noem twee protocollen om te vergelijken: {known}", $"name two protocols to compare: {known}"))
            : PackCatalog.Find(id) ?? throw new UsageException(ProtocolWords.Unknown(id, session));
    }
}
