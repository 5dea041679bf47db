using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using PostLinter;
using PostLinter.Configuration;
using PostLinter.Reports;
[assembly: SupportedOSPlatform("browser")]
namespace PostLinter.Web;
internal static partial class Program
{
    private static Linter? _l;
    public static void Main() { }
    [JSExport] internal static string Check(string text)
    {
        _l ??= new Linter();
        var r = _l.Lint(new Draft(text, "tekst"), LintConfiguration.Empty);
        using var m = new MemoryStream();
        JsonReport.WriteLine(m, r, null, new ReportOptions());
        return System.Text.Encoding.UTF8.GetString(m.ToArray());
    }
}
