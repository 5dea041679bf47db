using Xunit;

namespace PostLinter.Tests.Reports;

/// <summary>
/// Compares a report with the one in <c>golden/</c>. With <c>POSTLINT_UPDATE_GOLDEN=1</c> the file is written instead,
/// so that a change of wording shows as a diff to read.
/// </summary>
internal static class Golden
{
    public static void Check(string name, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "PostLinter.Tests", "Reports", "golden", name);
        if (Environment.GetEnvironmentVariable("POSTLINT_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
