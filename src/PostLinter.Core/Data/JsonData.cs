using System.Globalization;
using System.Text;
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

    /// <summary>Reads JSON as <see cref="Convert"/> would, in one go: for what is read before a first answer.</summary>
    /// <param name="json">JSON in UTF-8.</param>
    /// <exception cref="JsonException">It is none.</exception>
    /// <exception cref="InvalidOperationException">A text in it holds half of a surrogate pair, or bytes that are no UTF-8.</exception>
    public static DataNode Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var node = Read(ref reader);

        // Whatever stands behind it is refused.
        reader.Read();
        return node;
    }

    private static DataNode Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var entries = new List<DataEntry>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var key = reader.GetString()!;
                    reader.Read();
                    entries.Add(new DataEntry(key, default, Read(ref reader)));
                }

                return new DataMap(entries, default);
            case JsonTokenType.StartArray:
                var items = new List<DataNode>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Read(ref reader));
                }

                return new DataList(items, default);
            case JsonTokenType.String:
                return new DataScalar(reader.GetString()!, default, IsQuoted: true);
            case JsonTokenType.Number:
                return new DataScalar(Encoding.UTF8.GetString(reader.ValueSpan), default);
            case JsonTokenType.True:
                return new DataScalar("ja", default);
            case JsonTokenType.False:
                return new DataScalar("nee", default);
            default:
                return new DataScalar(string.Empty, default);
        }
    }

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
