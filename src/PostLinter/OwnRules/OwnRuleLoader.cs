using PostLinter.Core.Analysis;
using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.Reports;

namespace PostLinter.OwnRules;

/// <summary>What an assembly with rules brings.</summary>
/// <param name="Yaml">Its embedded rule file: severity, clauses and examples of each rule.</param>
/// <param name="Analyzers">Its analyzers, made and looked at.</param>
public sealed record RuleAssembly(string Yaml, IReadOnlyList<PostAnalyzer> Analyzers);

/// <summary>Loads an assembly with rules, or says in sentences what is wrong and returns null.</summary>
/// <remarks>A host that can run code from elsewhere, and is allowed to, brings one; the engine itself loads no code.</remarks>
public delegate RuleAssembly? RuleAssemblyLoader(string file, Action<string> report);

/// <summary>A file with own rules.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Name">How people wrote its name.</param>
/// <param name="NamedIn">Where it is named, for errors about the file as a whole.</param>
/// <param name="NamedAt">The place there, or null.</param>
public sealed record RuleSource(string File, string Name, string NamedIn, LinePosition? NamedAt)
{
    /// <summary>True for an assembly, whose rules are code.</summary>
    public bool IsCode { get; init; }

    /// <summary>The configuration, where the rules stand in it; null for a file of their own.</summary>
    public DataMap? Inline { get; init; }
}

/// <summary>Reads files with own rules. Each is read once however often it is named; of two rules with one id the first counts.</summary>
/// <param name="assemblies">Loads rules in code; null where the host runs none.</param>
public sealed class OwnRuleLoader(RuleAssemblyLoader? assemblies = null)
{
    /// <summary>More than all rules of a school need; keeps a wrong file from filling the memory.</summary>
    private const int LargestFile = 256 * 1024;

    /// <summary>The rules of all files. What is wrong is reported and left out; examples are not executed here.</summary>
    public IReadOnlyList<OwnRule> Load(IEnumerable<RuleSource> sources, List<ReportError> errors)
    {
        var rules = new List<OwnRule>();
        foreach (var source in sources.DistinctBy(s => s.File))
        {
            foreach (var rule in source.IsCode ? ReadAssembly(source, errors) : ReadFile(source, errors))
            {
                if (rules.FirstOrDefault(r => r.Id == rule.Id) is { } other)
                {
                    errors.Add(new ReportError(
                        rule.File, rule.Position, $"de regel {rule.Id} doet niet mee: dit id staat al in {Path.GetFileName(other.File)}; geef de regel een ander nummer"));
                    continue;
                }

                rules.Add(rule);
            }
        }

        return rules;
    }

    private static IReadOnlyList<OwnRule> ReadFile(RuleSource source, List<ReportError> errors)
    {
        try
        {
            if (source.Inline is not null)
            {
                return RuleFileReader.ReadInline(source.File, new SourceText(File.ReadAllText(source.File)), source.Inline, errors);
            }

            if (!File.Exists(source.File))
            {
                errors.Add(new ReportError(source.NamedIn, source.NamedAt, $"het regelbestand '{source.Name}' bestaat niet; controleer de naam"));
                return [];
            }

            if (ReadText(source.File) is { } yaml)
            {
                return RuleFileReader.Read(source.File, yaml, errors);
            }

            errors.Add(new ReportError(source.File, null, "dit regelbestand is groter dan 256 kB; verdeel de regels over meer bestanden"));
            return [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new ReportError(source.File, null, "dit regelbestand kan niet gelezen worden; controleer de rechten"));
            return [];
        }
    }

    /// <summary>The text of a file, or null if it is too large; no more than that is read, though the file has no end.</summary>
    private static string? ReadText(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[LargestFile + 1];
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        using var reader = new StreamReader(new MemoryStream(bytes, 0, count));
        return count > LargestFile ? null : reader.ReadToEnd();
    }

    private IReadOnlyList<OwnRule> ReadAssembly(RuleSource source, List<ReportError> errors)
    {
        void Report(string message) => errors.Add(new ReportError(source.NamedIn, source.NamedAt, message));

        if (assemblies is null)
        {
            Report($"'{source.Name}' bevat regels in code; die draaien alleen met het commando postlint");
            return [];
        }

        if (assemblies(source.File, Report) is not { } assembly)
        {
            return [];
        }

        var rules = RuleFileReader.Read($"{source.File} (regels.yaml)", assembly.Yaml, errors, assembly.Analyzers);
        foreach (var id in assembly.Analyzers.SelectMany(a => a.SupportedDiagnostics).Select(d => d.Id).Distinct().Except(rules.Select(r => r.Id)))
        {
            Report($"de regel {id} uit '{source.Name}' doet niet mee: de regels.yaml van de assembly noemt hem niet, of niet goed");
        }

        return rules;
    }
}
