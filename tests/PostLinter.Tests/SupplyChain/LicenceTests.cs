using Xunit;

namespace PostLinter.Tests.SupplyChain;

/// <summary>Every package that is used may be used, and whoever gets the program is told whose work is in it.</summary>
public sealed class LicenceTests
{
    /// <summary>Licences of what goes to other people: they ask for no more than a notice.</summary>
    private static readonly string[] Shipped = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

    /// <summary>Licences of what only builds and tests.</summary>
    private static readonly string[] Workshop =
        [.. Shipped, "MPL-2.0", "BlueOak-1.0.0", "CC0-1.0", "CC-BY-3.0", "Python-2.0", "Artistic-2.0", "WTFPL", "Zlib", "BSD"];

    /// <summary>What says its licence in another way, as read by a person; and what only tests take down, under terms of its own.</summary>
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["DiffPlex"] = "Apache-2.0",
        ["CommandLineParser"] = "MIT",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["xunit.abstractions"] = "Apache-2.0",
        ["format"] = "MIT",

        // Lists of other packages, without code: nothing of them is shipped.
        ["Microsoft.NETCore.Platforms"] = "MIT",
        ["NETStandard.Library"] = "MIT",
    };

    /// <summary>For tests alone: an editor that the browser extension is tried in, and the signer of the packager of VS Code.</summary>
    private static readonly string[] OwnTerms = ["@ckeditor/", "ckeditor5", "@vscode/vsce-sign"];

    [Fact]
    public void Packages_of_NuGet_have_a_licence_that_allows_their_use()
    {
        var packages = Packages.Files("packages.lock.json").SelectMany(Packages.OfNuGet).ToArray();
        Assert.Contains(packages, p => p.Id == "Markdig" && Packages.IsHere(p));
        Assert.DoesNotContain(packages.Where(Packages.IsHere), p => !IsAllowed(p, IsShipped(p.LockFile) ? Shipped : Workshop));
    }

    [Fact]
    public void Packages_of_npm_have_a_licence_that_allows_their_use()
    {
        var files = Packages.Files("package-lock.json");
        Assert.Contains("src/browser-extension/package-lock.json", files);
        Assert.Empty(files.SelectMany(Packages.OfNpm)
            .Where(p => !(p.IsForDevelopment && OwnTerms.Any(t => p.Package.Id.StartsWith(t, StringComparison.Ordinal))))
            .Where(p => !IsAllowed(p.Package, p.IsForDevelopment ? Workshop : Shipped)).Select(p => p.Package));
    }

    [Theory]
    [InlineData("MIT", true)]
    [InlineData("(MIT OR GPL-3.0-or-later)", true)]
    [InlineData("(MIT AND Zlib)", false)]
    [InlineData("GPL-3.0-only", false)]
    [InlineData("SEE LICENSE IN LICENSE.txt", false)]
    [InlineData(null, false)]
    public void A_licence_is_judged_by_all_its_parts(string? licence, bool isAllowed) =>
        Assert.Equal(isAllowed, IsAllowed(new Package("x", "1", licence, string.Empty), Shipped));

    [Fact]
    public void Notices_name_all_that_is_shipped()
    {
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md"));
        var shipped = Packages.OfNuGet("src/PostLinter.Cli/packages.lock.json").Select(p => p.Id)
            .Concat(Packages.Files("package-lock.json").Where(IsShipped).SelectMany(Packages.OfNpm).Where(p => !p.IsForDevelopment).Select(p => p.Package.Id))
            .Distinct().Except(["Microsoft.NETCore.Platforms", "NETStandard.Library", "Microsoft.NET.ILLink.Tasks"]).ToArray();
        Assert.Contains("Markdig", shipped);
        Assert.Contains("vscode-languageclient", shipped);
        Assert.DoesNotContain(shipped, id => !notices.Contains($"| {id} |", StringComparison.Ordinal) && !notices.Contains($"| npm `{id}` ", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_project_is_locked()
    {
        Assert.DoesNotContain(Packages.Files("*.csproj"), p => !HasBeside(p, "packages.lock.json"));
        var npm = Packages.Files("package.json").Where(p => File.ReadAllText(Path.Combine(Repository.Root, p)).Contains("ependencies\"", StringComparison.Ordinal));
        Assert.DoesNotContain(npm, p => !HasBeside(p, "package-lock.json"));
    }

    private static bool HasBeside(string file, string name) => File.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, name));

    private static bool IsShipped(string lockFile) => lockFile.StartsWith("src/", StringComparison.Ordinal);

    /// <summary>Of alternatives one has to be allowed, of a sum all.</summary>
    private static bool IsAllowed(Package package, string[] allowed) => (Known.GetValueOrDefault(package.Id) ?? package.Licence) is { } licence
        && licence.Trim('(', ')').Split(" OR ").Any(one => one.Split(" AND ").All(part => allowed.Contains(part.Trim('(', ')', ' '))));
}
