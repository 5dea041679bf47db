using System.Globalization;
using System.Text.Json;

namespace PostLinter.Core.Data;

/// <summary>Reads JSON values into <see cref="DataNode"/>s; places are unknown and stay empty.</summary>
public static class JsonData
{
    /// <summary>Converts a parsed JSON value. <c>true</c> and <c>false</c> become the Dutch <c>ja</c> and <c>nee</c>.</summary>
    public static DataNode Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new DataMap(
            [.. element.EnumerateObject().Select(p => new DataEntry(p.Name, default, Convert(p.Value)))], default),
        JsonValueKind.Array => new DataList([.. element.EnumerateArray().Select(Convert)], default),
        JsonValueKind.String => new DataScalar(element.GetString()!, default, IsQuoted: true),
        JsonValueKind.Number => new DataScalar(element.GetRawText(), default),
        JsonValueKind.True => new DataScalar("ja", default),
        JsonValueKind.False => new DataScalar("nee", default),
        _ => new DataScalar(string.Empty, default),
    };

    /// <summary>Writes a node as compact JSON; every scalar becomes a string.</summary>
    public static void Write(DataNode node, Utf8JsonWriter writer)
    {
        switch (node)
        {
            case DataMap map:
                writer.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    writer.WritePropertyName(entry.Key);
                    Write(entry.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case DataList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(item, writer);
                }

                writer.WriteEndArray();
                break;
            case DataScalar scalar:
                writer.WriteStringValue(scalar.Value.ToString(CultureInfo.InvariantCulture));
                break;
        }
    }
}
