using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace PostLinter.Tests.SupplyChain;

/// <summary>The engine has no code that opens a connection: its assemblies do not know that there is a network.</summary>
public sealed class NoNetworkTests
{
    private static readonly string[] Engine = ["PostLinter.Core", "PostLinter.Dutch", "PostLinter.Rules", "PostLinter"];

    [Fact]
    public void The_engine_refers_to_no_part_of_the_network()
    {
        foreach (var name in Engine)
        {
            var (assemblies, types) = ReferencesOf(Path.Combine(AppContext.BaseDirectory, name + ".dll"));
            Assert.Contains("System.Runtime", assemblies);
            Assert.DoesNotContain(assemblies, a => a.StartsWith("System.Net", StringComparison.Ordinal) || a.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal));
            Assert.DoesNotContain(types, t => t.StartsWith("System.Net.", StringComparison.Ordinal) || t.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal));
        }
    }

    private static (string[] Assemblies, string[] Types) ReferencesOf(string file)
    {
        using var image = new PEReader(File.OpenRead(file));
        var metadata = image.GetMetadataReader();
        return (
            [.. metadata.AssemblyReferences.Select(a => metadata.GetString(metadata.GetAssemblyReference(a).Name))],
            [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(t => $"{metadata.GetString(t.Namespace)}.{metadata.GetString(t.Name)}")]);
    }
}
