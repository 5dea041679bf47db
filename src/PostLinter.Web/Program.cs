using System.Runtime.InteropServices;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using PostLinter.Api;
using PostLinter.Api.Checking;
using PostLinter.Configuration;
using PostLinter.Core.Data;

[assembly: SupportedOSPlatform("browser")]

namespace PostLinter.Web;

/// <summary>What JavaScript calls, in this order: <see cref="MakeRoom"/> for each table, <see cref="Start"/>, and then <see cref="Answer"/>.</summary>
internal static unsafe partial class Program
{
    private const int WarmUpRounds = 1;

    private static LintApi? _api;

    public static void Main()
    {
    }

    /// <summary>Memory for a table, aligned for every number in it; the caller fills it before <see cref="Start"/>.</summary>
    [JSExport]
    internal static nint MakeRoom(string table, int length)
    {
        var room = (nint)NativeMemory.Alloc((nuint)length);
        FlatTables.Give(table, room, length);
        return room;
    }

    /// <summary>Makes the engine and checks a sample; gives the version of the program.</summary>
    /// <exception cref="InvalidDataException">A table is missing, or of another form.</exception>
    [JSExport]
    internal static string Start()
    {
        var checks = new DraftChecks(new Linter(), LintConfiguration.Empty);
        checks.WarmUp(WarmUpRounds);
        _api = new LintApi(checks);
        return ToolVersion.Value;
    }

    /// <summary>Answers a request: the status, the kind of text, and the text.</summary>
    [JSExport]
    internal static string[] Answer(string method, string target, string body)
    {
        var answer = _api!.Answer(method, target, Encoding.UTF8.GetBytes(body));
        return [answer.Status.ToString(), answer.ContentType, Encoding.UTF8.GetString(answer.Body.Span)];
    }
}
