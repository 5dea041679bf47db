namespace PostLinter.Configuration;

/// <summary>The JSON Schemas by which editors complete and check what people write.</summary>
public static class ConfigurationSchemas
{
    /// <summary>The schema of <c>postlint.yaml</c>.</summary>
    public const string Configuration = "postlint.schema.json";

    /// <summary>The schema of the front matter of a draft.</summary>
    public const string Draft = "concept.schema.json";

    /// <summary>The schema of a file with rules of a school's own.</summary>
    public const string RuleFile = "regels.schema.json";

    /// <summary>The schema of <c>.postlint-ok.yaml</c>, in which a folder keeps what was approved.</summary>
    public const string Approvals = "akkoord.schema.json";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Configuration, Draft, RuleFile, Approvals];

    /// <summary>The text of a schema.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(ConfigurationSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no schema '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
