using System.Runtime.InteropServices;
using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using PostLinter.Api;
using PostLinter.Api.Checking;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Language;

[assembly: SupportedOSPlatform("browser")]

namespace PostLinter.Web;

/// <summary>What JavaScript calls, in this order: <see cref="MakeRoom"/> for each table, <see cref="Start"/>, and then <see cref="WarmUp"/> and <see cref="Answer"/>.</summary>
internal static unsafe partial class Program
{
    private static DraftChecks? _checks;
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

    /// <summary>Makes the engine; gives the version of the program.</summary>
    /// <param name="hasOneDraft">True if all drafts are versions of one: what was found in the last stays in memory.</param>
    /// <exception cref="InvalidDataException">A table is missing, or of another form.</exception>
    [JSExport]
    internal static string Start(bool hasOneDraft)
    {
        _checks = new DraftChecks(new Linter(), LintConfiguration.Empty, hasOneDraft ? new DraftMemory() : null);
        _api = new LintApi(_checks);
        return ToolVersion.Value;
    }

    /// <summary>Checks a sample, so that the first draft does not wait until what every check runs is in place.</summary>
    [JSExport]
    internal static void WarmUp() => _checks!.WarmUp(1);

    /// <summary>Answers a request: the status, the kind of text, and the text.</summary>
    [JSExport]
    internal static string[] Answer(string method, string target, string body)
    {
        var answer = _api!.Answer(method, target, Encoding.UTF8.GetBytes(body));
        return [answer.Status.ToString(), answer.ContentType, Encoding.UTF8.GetString(answer.Body.Span)];
    }
}
