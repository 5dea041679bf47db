using System.Text.Json;

namespace PostLinter.Reports.Sarif;

/// <summary>Small objects that SARIF uses everywhere.</summary>
internal static class SarifText
{
    /// <summary>A message object.</summary>
    public static void Write(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    /// <summary>Where a draft is, as a URI: absolute for an absolute path, otherwise relative to where the command ran.</summary>
    public static void WriteArtifact(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(path));
        writer.WriteEndObject();
    }

    private static string UriOf(string path)
    {
        if (Path.IsPathRooted(path) && Uri.TryCreate(path, UriKind.Absolute, out var absolute))
        {
            return absolute.AbsoluteUri;
        }

        return string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }
}
