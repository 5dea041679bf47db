using System.Text.Json;
using System.Xml.Linq;

namespace PostLinter.Tests.SupplyChain;

/// <summary>A package of somebody else.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Version">The version that a lock file names.</param>
/// <param name="Licence">An SPDX expression, or what stands in its place; null if it says nothing or is not on this machine.</param>
/// <param name="LockFile">Where it is locked, from the root of the repository.</param>
internal sealed record Package(string Id, string Version, string? Licence, string LockFile)
{
    public override string ToString() => $"{Id} {Version} ({Licence ?? "no licence"}) in {LockFile}";
}

/// <summary>What the lock files say, together with what the packages say of themselves.</summary>
internal static class Packages
{
    private static readonly string Store = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Where our projects are.</summary>
    private static readonly string[] Folders = ["src", "tests"];

    private static readonly string[] LeftBehind = ["node_modules", "obj", "bin", "work"];

    /// <summary>The files of the project, by their paths in it; what builds and benchmarks leave behind is none.</summary>
    /// <param name="pattern">As a name, or <c>*.csproj</c>.</param>
    public static IReadOnlyList<string> Files(string pattern) =>
        [.. Folders.SelectMany(f => Directory.EnumerateFiles(Path.Combine(Repository.Root, f), pattern, new EnumerationOptions { RecurseSubdirectories = true }))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Intersect(LeftBehind).Any())
            .Order(StringComparer.Ordinal)];

    /// <summary>Packages of NuGet; those that are not on this machine (a project that was not restored) have no licence.</summary>
    public static IEnumerable<Package> OfNuGet(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, lockFile)));
        foreach (var package in json.RootElement.GetProperty("dependencies").EnumerateObject().SelectMany(t => t.Value.EnumerateObject()))
        {
            if (package.Value.GetProperty("type").GetString() != "Project")
            {
                var version = package.Value.GetProperty("resolved").GetString()!;
                yield return new Package(package.Name, version, LicenceOf(package.Name, version), lockFile);
            }
        }
    }

    /// <summary>True if the package was restored here, so that its licence can be read.</summary>
    public static bool IsHere(Package package) => File.Exists(NuspecOf(package.Id, package.Version));

    /// <summary>Packages of npm. Those for development alone stay in the workshop.</summary>
    public static IEnumerable<(Package Package, bool IsForDevelopment)> OfNpm(string lockFile)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, lockFile)));
        foreach (var entry in json.RootElement.GetProperty("packages").EnumerateObject().Where(p => p.Name.Length > 0))
        {
            const string Folder = "node_modules/";
            var name = entry.Name[(entry.Name.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..];
            var licence = entry.Value.TryGetProperty("license", out var given) ? given.GetString() : null;
            var isForDevelopment = entry.Value.TryGetProperty("dev", out var dev) && dev.GetBoolean();
            yield return (new Package(name, entry.Value.GetProperty("version").GetString()!, licence, lockFile), isForDevelopment);
        }
    }

    private static string NuspecOf(string id, string version) =>
        Path.Combine(Store, id.ToLowerInvariant(), version.ToLowerInvariant(), id.ToLowerInvariant() + ".nuspec");

    private static string? LicenceOf(string id, string version)
    {
        var file = NuspecOf(id, version);
        if (!File.Exists(file))
        {
            return null;
        }

        var metadata = XDocument.Load(file).Root!.Elements().Single(e => e.Name.LocalName == "metadata").Elements().ToArray();
        var licence = metadata.FirstOrDefault(e => e.Name.LocalName == "license");
        return licence?.Attribute("type")?.Value == "expression" ? licence.Value : metadata.FirstOrDefault(e => e.Name.LocalName == "licenseUrl")?.Value ?? licence?.Value;
    }
}
