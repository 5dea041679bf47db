using System.Text.Json;
using PostLinter.Core.Data;
using PostLinter.Protocols;
using PostLinter.Tests.Schemas;
using Xunit;

namespace PostLinter.Tests.Protocols;

/// <summary>The schema that editors use accepts the packs and refuses what the reader refuses.</summary>
public sealed class PackSchemaTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "src", "PostLinter", "Protocols");

    public static TheoryData<string> Ids() => [.. PackCatalog.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_schema_accepts_the_pack(string id) =>
        Assert.Empty(Schema().Check(YamlJson.Read(File.ReadAllText(Path.Combine(Folder, id + ".yaml")))));

    [Theory]
    [InlineData("soort: TEXT", "soort: TEKST")]
    [InlineData("bindt: [allen]", "bindt: [iedereen]")]
    [InlineData("uitkomst: violation", "uitkomst: overtreding")]
    [InlineData("samenvatting:", "samenvating:")]
    [InlineData("als: { account: school }", "als: { akount: school }")]
    public void The_schema_refuses_what_the_reader_refuses(string right, string wrong)
    {
        var yaml = File.ReadAllText(Path.Combine(Folder, "konot.yaml"));
        var at = yaml.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        var broken = yaml[..at] + wrong + yaml[(at + right.Length)..];
        Assert.NotEmpty(Schema().Check(YamlJson.Read(broken)));
        var errors = new List<DataError>();
        Assert.Null(PackReader.Read(YamlData.Read(broken, 0, errors), errors));
        Assert.NotEmpty(errors);
    }

    private static SchemaChecker Schema() =>
        new(JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "protocol.schema.json"))).RootElement);
}
