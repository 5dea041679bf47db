using System.Text.Json;
using PostLinter.Configuration;
using PostLinter.Suppressions;
using PostLinter.Tests.Schemas;
using Xunit;

namespace PostLinter.Tests.Suppressions;

/// <summary>The schema of <c>.postlint-ok.yaml</c> says what the reader reads.</summary>
public sealed class ApprovalSchemaTests : IDisposable
{
    private const string Good = "akkoord:\n  - bestand: a.txt\n    regel: PL1004\n    reden: Zij vroeg erom.\n    tot: 2027-07-01\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("postlint");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Both_accept_a_good_file() => AssertBoth(Good, isGood: true);

    [Theory]
    [InlineData("    reden: Zij vroeg erom.\n", "")]
    [InlineData("reden: Zij vroeg erom.", "reden: ' '")]
    [InlineData("bestand: a.txt", "bestand: map/a.txt")]
    [InlineData("regel: PL1004", "rule: PL1004")]
    [InlineData("akkoord:", "accoord:")]
    public void Both_refuse_the_same(string right, string wrong) => AssertBoth(Good.Replace(right, wrong, StringComparison.Ordinal), isGood: false);

    private void AssertBoth(string yaml, bool isGood)
    {
        using var schema = JsonDocument.Parse(ConfigurationSchemas.Read(ConfigurationSchemas.Approvals));
        Assert.Equal(isGood, new SchemaChecker(schema.RootElement).Check(YamlJson.Read(yaml)).Count == 0);
        File.WriteAllText(Path.Combine(_folder.FullName, ".postlint-ok.yaml"), yaml);
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), "Dag!");
        var files = new ApprovalFiles();
        Assert.Equal(isGood ? 1 : 0, files.For(Path.Combine(_folder.FullName, "a.txt")).Length);
        Assert.Equal(isGood, !files.Errors.Any());
    }
}
