using System.Text;
using PostLinter.Cli.Hosting;
using PostLinter.Configuration;
using PostLinter.Protocols;

namespace PostLinter.Cli.Commands;

/// <summary>What a first configuration needs to know.</summary>
internal sealed record InitAnswers(
    string? Protocol, IReadOnlyList<string> Organisations, IReadOnlyList<string> Schools, IReadOnlyList<string> Accounts)
{
    public const string SchemaFolder = ".postlint";

    private const int MostTries = 3;

    /// <summary>Asks for what the options did not say.</summary>
    /// <exception cref="UsageException">Nobody is there to answer, or no protocol was chosen.</exception>
    public InitAnswers Ask(Session session)
    {
        if (!session.Environment.InputIsTerminal)
        {
            throw new UsageException(session.Say(
                $"noem het protocol van jouw school: postlint init --protocol ID ({string.Join(", ", PackCatalog.Ids)})",
                $"name your school's protocol: postlint init --protocol ID ({string.Join(", ", PackCatalog.Ids)})"));
        }

        using var reader = new StreamReader(session.Input, Encoding.UTF8, leaveOpen: true);
        return this with
        {
            Protocol = AskProtocol(reader, session),
            Schools = Schools.Count > 0 ? Schools : AskNames(reader, session, session.Say(
                "Hoe heet je school? Meer namen met een komma ertussen; Enter slaat over: ",
                "What is your school called? Several names with commas; Enter skips: ")),
            Accounts = Accounts.Count > 0 ? Accounts : AskNames(reader, session, session.Say(
                "Welke accounts zijn van de school, zoals @deregenboog? Enter slaat over: ",
                "Which accounts belong to the school, such as @deregenboog? Enter skips: ")),
        };
    }

    /// <summary>The configuration as people edit it.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder();
        text.Append("# yaml-language-server: $schema=").Append(SchemaFolder).Append('/').Append(ConfigurationSchemas.Configuration).Append('\n');
        text.Append("# Wat postlint over jullie school moet weten. Alles mag weg; niets hiervan gaat de computer af.\n");
        text.Append("protocol: ").Append(Protocol).Append('\n');
        AddList(text, "organisatie", Organisations, "Naam van de stichting of koepel");
        AddList(text, "scholen", Schools, "Namen en bijnamen van de school");
        AddList(text, "schoolaccounts", Accounts, "Officiële accounts");
        text.Append("\n# Meer mogelijkheden, haal het hekje weg om ze te gebruiken:\n");
        text.Append("# schooldomeinen: [deregenboog.example]\n");
        text.Append("# schooltijden: {ma: \"08:30-14:45\", di: \"08:30-14:45\"}\n");
        text.Append("# standaard: {account: school}\n");
        return text.ToString();
    }

    private static string AskProtocol(StreamReader reader, Session session)
    {
        foreach (var pack in PackCatalog.All)
        {
            session.Error.WriteLine($"  {pack.Id.PadRight(8)} {pack.Name}");
        }

        for (var i = 0; i < MostTries; i++)
        {
            session.Error.Write(session.Say("Welk protocol geldt bij jullie? ", "Which protocol holds for you? "));
            if (reader.ReadLine()?.Trim() is not { } answer)
            {
                break;
            }

            if (PackCatalog.Find(answer) is { } pack)
            {
                return pack.Id;
            }

            session.Error.WriteLine(ProtocolWords.Unknown(answer, session));
        }

        throw new UsageException(session.Say("er is geen protocol gekozen; er is niets geschreven", "no protocol was chosen; nothing was written"));
    }

    private static string[] AskNames(StreamReader reader, Session session, string question)
    {
        session.Error.Write(question);
        return (reader.ReadLine() ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static void AddList(StringBuilder text, string key, IReadOnlyList<string> names, string about)
    {
        if (names.Count > 0)
        {
            text.Append("# ").Append(about).Append('\n');
            text.Append(key).Append(": [").AppendJoin(", ", names.Select(Quote)).Append("]\n");
        }
    }

    private static string Quote(string name) =>
        "\"" + name.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
