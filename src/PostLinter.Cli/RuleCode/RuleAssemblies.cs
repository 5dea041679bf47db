using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using PostLinter.Core.Analysis;
using PostLinter.OwnRules;

namespace PostLinter.Cli.RuleCode;

/// <summary>
/// Loads the rules in code that a configuration names. An assembly may do all that its user may do, and a configuration is
/// found upwards from a draft: so nothing is loaded unless whoever runs the command says so, each time.
/// </summary>
/// <param name="isAllowed">True if the user gave <c>--allow-rule-code</c>.</param>
/// <param name="limit">How long a rule may take to be made, and then for each draft.</param>
internal sealed class RuleAssemblies(bool isAllowed, TimeSpan limit)
{
    public const string Option = "allow-rule-code";

    /// <summary>The embedded rule file of an assembly; its full name may have more in front.</summary>
    private const string RuleFile = "regels.yaml";

    /// <summary>Loads an assembly, as <see cref="RuleAssemblyLoader"/> asks.</summary>
    public RuleAssembly? Load(string file, Action<string> report)
    {
        var name = Path.GetFileName(file);
        if (!RuntimeFeature.IsDynamicCodeSupported)
        {
            report($"'{name}' bevat regels in code, en dit programma is zo gebouwd dat het die niet kan laden; gebruik postlint met dotnet");
            return null;
        }

        if (!isAllowed)
        {
            report($"'{name}' bevat regels in code; die draaien alleen met --{Option}. Doe dat alleen als je weet wie ze maakte");
            return null;
        }

        if (!File.Exists(file))
        {
            report($"de assembly '{name}' bestaat niet; controleer de naam, of bouw haar eerst");
            return null;
        }

        try
        {
            return Read(new RuleLoadContext(file).Load(), name, report);
        }
        catch (Exception e) when (e is BadImageFormatException or FileLoadException or FileNotFoundException or TypeLoadException)
        {
            report($"'{name}' is geen .NET-assembly voor deze versie van postlint; bouw haar opnieuw met PostLinter.Core van deze versie");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"'{name}' kan niet gelezen worden; controleer de rechten");
        }

        return null;
    }

    private RuleAssembly? Read(Assembly assembly, string name, Action<string> report)
    {
        if (ReadRuleFile(assembly) is not { } yaml)
        {
            report($"in '{name}' ontbreekt {RuleFile}; neem dat bestand op als EmbeddedResource, met ernst, clausules en voorbeelden van elke regel");
            return null;
        }

        var analyzers = FindAnalyzers(assembly).Select(t => Make(t, name, report)).OfType<PostAnalyzer>().ToArray();
        if (analyzers.Length == 0)
        {
            report($"in '{name}' staat geen bruikbare regel: een openbare klasse die PostAnalyzer uitbreidt, met een constructor zonder argumenten");
            return null;
        }

        return new RuleAssembly(yaml, analyzers);
    }

    private static string? ReadRuleFile(Assembly assembly)
    {
        var resource = assembly.GetManifestResourceNames().FirstOrDefault(
            n => n == RuleFile || n.EndsWith("." + RuleFile, StringComparison.OrdinalIgnoreCase));
        using var stream = resource is null ? null : assembly.GetManifestResourceStream(resource);
        using var reader = stream is null ? null : new StreamReader(stream);
        return reader?.ReadToEnd();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Runs only where code may be made at run time, which no trimmed build does.")]
    private static IEnumerable<Type> FindAnalyzers(Assembly assembly) => assembly.GetExportedTypes()
        .Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(PostAnalyzer)))
        .OrderBy(t => t.FullName, StringComparer.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "Runs only where code may be made at run time, which no trimmed build does.")]
    private GuardedAnalyzer? Make(Type type, string name, Action<string> report)
    {
        try
        {
            var (made, error) = TimeLimit.Run(
                () => new GuardedAnalyzer((PostAnalyzer)Activator.CreateInstance(type)!, limit), limit);
            if (error is null)
            {
                return made;
            }

            var cause = (error as TargetInvocationException)?.InnerException ?? error;
            report(cause is InvalidOperationException && error is not TargetInvocationException
                ? $"de regel {type.Name} uit '{name}' doet niet mee: zijn id's zijn geen hoofdletters met een nummer, zoals SCHOOL001, of hij heeft er geen"
                : $"de regel {type.Name} uit '{name}' doet niet mee: hij liep vast bij het maken ({cause.GetType().Name})");
        }
        catch (TimeoutException)
        {
            report($"de regel {type.Name} uit '{name}' doet niet mee: hij was na {limit.TotalSeconds:0.##} seconden nog niet gemaakt");
        }

        return null;
    }
}
