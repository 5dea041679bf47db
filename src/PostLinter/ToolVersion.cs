using System.Reflection;

namespace PostLinter;

/// <summary>The version of the tool, as in its packages.</summary>
public static class ToolVersion
{
    public static string Value { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
