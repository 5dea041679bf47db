using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace PostLinter.Cli.RuleCode;

/// <summary>Loads one assembly with rules; what it needs besides postlint itself is looked for in its own folder.</summary>
internal sealed class RuleLoadContext : AssemblyLoadContext
{
    private readonly string _file;

    public RuleLoadContext(string file)
        : base(Path.GetFileName(file))
    {
        _file = file;
        Resolving += FindBeside;
    }

    /// <summary>Loads the assembly from its bytes, so that the file stays free to be built again.</summary>
    /// <exception cref="BadImageFormatException">It is no assembly.</exception>
    public Assembly Load() => Load(_file);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Runs only where code may be made at run time, which no trimmed build does.")]
    private Assembly Load(string file)
    {
        using var stream = new MemoryStream(File.ReadAllBytes(file));
        return LoadFromStream(stream);
    }

    private Assembly? FindBeside(AssemblyLoadContext context, AssemblyName name)
    {
        var file = Path.Combine(Path.GetDirectoryName(_file)!, name.Name + ".dll");
        return File.Exists(file) ? Load(file) : null;
    }
}
