using PostLinter.Cli.Hosting;
using PostLinter.Core.Data;
using PostLinter.Protocols;

namespace PostLinter.Cli.Commands;

/// <summary>What is said about a protocol that does not exist.</summary>
internal static class ProtocolWords
{
    public static string Unknown(string id, Session session)
    {
        var known = string.Join(", ", PackCatalog.Ids);
        return Suggestion.Nearest(id, PackCatalog.Ids) is { } near
            ? session.Say($"onbekend protocol '{id}'; bedoelde je '{near}'? (bekend: {known})", $"unknown protocol '{id}'; did you mean '{near}'? (known: {known})")
            : session.Say($"onbekend protocol '{id}' (bekend: {known})", $"unknown protocol '{id}' (known: {known})");
    }
}
