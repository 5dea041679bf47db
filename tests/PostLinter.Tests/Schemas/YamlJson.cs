using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PostLinter.Core.Data;
using Xunit;

namespace PostLinter.Tests.Schemas;

/// <summary>YAML as an editor that knows a schema reads it.</summary>
internal static class YamlJson
{
    public static JsonElement Read(string yaml)
    {
        var errors = new List<DataError>();
        var data = YamlData.Read(yaml, 0, errors)!;
        Assert.Empty(errors);
        return JsonSerializer.SerializeToElement(ToNode(data));
    }

    /// <summary>Plain whole numbers are numbers, as an editor reads YAML; all else is text.</summary>
    private static JsonNode ToNode(DataNode node) => node switch
    {
        DataMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)ToNode(e.Value)))),
        DataList list => new JsonArray([.. list.Items.Select(ToNode)]),
        DataScalar { IsQuoted: false } scalar when int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        _ => JsonValue.Create(node.AsText!),
    };
}
