using System.Text.Json;
using System.Text.RegularExpressions;

namespace PostLinter.Tests.Schemas;

/// <summary>
/// Checks JSON against the part of JSON Schema 2020-12 that our schemas use. A keyword that it does not know is an error, so
/// that no schema says more than is checked.
/// </summary>
internal sealed class SchemaChecker(JsonElement root)
{
    private static readonly HashSet<string> Notes = ["$schema", "$id", "$defs", "title", "description", "examples", "default", "$comment", "format"];

    /// <summary>What does not fit, each with the path of the value.</summary>
    public List<string> Check(JsonElement value)
    {
        var errors = new List<string>();
        Check(value, root, "$", errors);
        return errors;
    }

    private void Check(JsonElement value, JsonElement schema, string path, List<string> errors)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            if (schema.ValueKind == JsonValueKind.False)
            {
                errors.Add($"{path}: nothing may stand here");
            }

            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Notes.Contains(keyword.Name) && !Holds(keyword, value, schema, path, errors))
            {
                errors.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()} does not hold");
            }
        }
    }

    private bool Holds(JsonProperty keyword, JsonElement value, JsonElement schema, string path, List<string> errors)
    {
        var rule = keyword.Value;
        switch (keyword.Name)
        {
            case "$ref":
                Check(value, Resolve(rule.GetString()!), path, errors);
                return true;
            case "type":
                return rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Any(t => IsType(value, t.GetString()!)) : IsType(value, rule.GetString()!);
            case "enum":
                return rule.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value));
            case "const":
                return JsonElement.DeepEquals(rule, value);
            case "pattern":
                return value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.GetString()!);
            case "minLength":
                return value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= rule.GetInt32();
            case "minimum":
                return value.ValueKind != JsonValueKind.Number || value.GetDouble() >= rule.GetDouble();
            case "minItems":
                return value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32();
            case "uniqueItems":
                return value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Select(e => e.GetRawText()).Distinct().Count() == value.GetArrayLength();
            case "minProperties":
                return value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Count() >= rule.GetInt32();
            case "required":
                return value.ValueKind != JsonValueKind.Object || rule.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _));
            case "items":
                Each(value, JsonValueKind.Array, (item, name) => Check(item, rule, $"{path}[{name}]", errors));
                return true;
            case "properties":
                Each(value, JsonValueKind.Object, (item, name) =>
                {
                    if (rule.TryGetProperty(name, out var inner))
                    {
                        Check(item, inner, $"{path}.{name}", errors);
                    }
                });
                return true;
            case "additionalProperties":
                var known = schema.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name).ToHashSet() : [];
                Each(value, JsonValueKind.Object, (item, name) =>
                {
                    if (!known.Contains(name))
                    {
                        Check(item, rule, $"{path}.{name}", errors);
                    }
                });
                return true;
            case "propertyNames":
                Each(value, JsonValueKind.Object, (_, name) => Check(JsonSerializer.SerializeToElement(name), rule, $"{path}.{name}", errors));
                return true;
            case "anyOf":
                return rule.EnumerateArray().Any(s => Fits(value, s));
            case "oneOf":
                return rule.EnumerateArray().Count(s => Fits(value, s)) == 1;
            default:
                throw new NotSupportedException($"The keyword {keyword.Name} is not checked.");
        }
    }

    private bool Fits(JsonElement value, JsonElement schema)
    {
        var errors = new List<string>();
        Check(value, schema, "$", errors);
        return errors.Count == 0;
    }

    private static void Each(JsonElement value, JsonValueKind kind, Action<JsonElement, string> action)
    {
        if (value.ValueKind != kind)
        {
            return;
        }

        if (kind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                action(property.Value, property.Name);
            }
        }
        else
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                action(item, index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (e, part) => e.GetProperty(part));

    private static bool IsType(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => value.ValueKind == JsonValueKind.Null,
    };
}
