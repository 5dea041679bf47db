using System.Collections.Concurrent;
using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.OwnRules;
using PostLinter.Reports;

namespace PostLinter.Configuration;

/// <summary>Where a value of the configuration comes from.</summary>
/// <param name="Key">Path of keys, such as <c>ernst.PL3008</c>.</param>
/// <param name="Value">The value as text; items of a list with commas between.</param>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record ConfigurationValue(string Key, string Value, string File, int Line);

/// <summary>A configuration, the files it comes from, and what is wrong with them.</summary>
public sealed record LoadedConfiguration(
    LintConfiguration Configuration, IReadOnlyList<ConfigurationValue> Values, IReadOnlyList<ReportError> Errors)
{
    public static LoadedConfiguration None { get; } = new(LintConfiguration.Empty, [], []);

    /// <summary>The folder that the globs of the configuration start from; null without a file.</summary>
    public string? Folder { get; init; }
}

/// <summary>
/// Finds and reads <c>postlint.yaml</c>: upwards from the draft, or where the caller says. <c>extends</c> names a file to
/// build on (relative to the file that says so). Of a key that stands in both, single values replace, groups join key by
/// key, and lists add up, the extended file's items first.
/// </summary>
/// <param name="assemblies">Loads rules in code that a configuration names; null where the host runs none.</param>
public sealed class ConfigurationLoader(RuleAssemblyLoader? assemblies = null)
{
    public const string FileName = "postlint.yaml";

    private const int MaxExtends = 10;

    private readonly ConcurrentDictionary<string, Lazy<LoadedConfiguration>> _byFile = new();
    private readonly ConcurrentDictionary<string, string?> _byFolder = new();

    /// <summary>Everything that was read so far.</summary>
    public IEnumerable<LoadedConfiguration> Loaded => _byFile.Values.Where(l => l.IsValueCreated).Select(l => l.Value);

    /// <summary>The configuration that holds for a file or folder, found upwards from it.</summary>
    public LoadedConfiguration For(string path)
    {
        var folder = Directory.Exists(path) ? Path.GetFullPath(path) : Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is not null && FindFile(folder) is { } file ? Load(file) : LoadedConfiguration.None;
    }

    /// <summary>Reads a file and what it extends.</summary>
    public LoadedConfiguration Load(string file) => _byFile.GetOrAdd(Path.GetFullPath(file), _ => new(() => Read(file))).Value;

    /// <summary>The files with own rules that a configuration names, itself or in what it extends.</summary>
    public static IReadOnlyList<RuleSource> FindRuleSources(string file)
    {
        var chain = new List<(string File, SourceText Source, DataMap Data)>();
        ReadChain(file, chain, []);
        chain.Reverse();
        return [.. RuleSources(chain)];
    }

    /// <summary>The configuration that is nearest upwards from a folder, or null.</summary>
    public string? FindFile(string folder) => _byFolder.GetOrAdd(folder, f =>
    {
        var candidate = Path.Combine(f, FileName);
        return File.Exists(candidate) ? candidate : Path.GetDirectoryName(f) is { } parent ? FindFile(parent) : null;
    });

    private LoadedConfiguration Read(string file)
    {
        var errors = new List<ReportError>();
        var chain = new List<(string File, SourceText Source, DataMap Data)>();
        ReadChain(file, chain, errors);

        // The file that is extended comes first; what extends it goes before it.
        chain.Reverse();
        var ruleErrors = new List<ReportError>();
        var ownRules = ReadRules(chain, ruleErrors);
        var values = new List<ConfigurationValue>();
        var merged = DataMap.Empty;
        foreach (var (name, source, data) in chain)
        {
            var problems = new List<DataError>();
            ConfigurationReader.Read(data, Path.GetFileName(name), problems, ownRules);
            errors.AddRange(problems.Select(p => new ReportError(name, source.GetLinePosition(p.Span.Start), p.Message)));
            merged = Merge(merged, data);
            AddValues(data, string.Empty, name, source, values);
        }

        // Problems were reported file by file, with their places; here they would come again without.
        var configuration = ConfigurationReader.Read(merged, file, [], ownRules) with { IsIncomplete = errors.Count > 0 };
        return new LoadedConfiguration(configuration, values, [.. errors, .. ruleErrors]) { Folder = Path.GetDirectoryName(file) };
    }

    /// <summary>The rules of which every example holds. Without a key that names rules nothing of them is touched.</summary>
    private OwnRuleSet ReadRules(List<(string File, SourceText Source, DataMap Data)> chain, List<ReportError> errors)
    {
        RuleSource[] sources = [.. RuleSources(chain)];
        if (sources.Length == 0)
        {
            return OwnRuleSet.None;
        }

        ImmutableArray<OwnRule> rules = [.. RuleExamples.Keep(new OwnRuleLoader(assemblies).Load(sources, errors), errors)];
        return new OwnRuleSet(rules) { IsIncomplete = errors.Count > 0 };
    }

    private static IEnumerable<RuleSource> RuleSources(IEnumerable<(string File, SourceText Source, DataMap Data)> chain)
    {
        foreach (var (file, source, data) in chain)
        {
            if (data[RuleFileReader.RulesKey] is not null)
            {
                yield return new RuleSource(Path.GetFullPath(file), Path.GetFileName(file), file, null) { Inline = data };
            }

            foreach (var key in new[] { ConfigurationReader.RuleFilesKey, ConfigurationReader.RuleAssembliesKey })
            {
                foreach (var name in data[key] is DataList list ? list.Items.OfType<DataScalar>() : data[key] is DataScalar { IsNull: false } single ? [single] : [])
                {
                    var full = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, name.Value));
                    yield return new RuleSource(full, name.Value, file, source.GetLinePosition(name.Span.Start))
                    {
                        IsCode = key == ConfigurationReader.RuleAssembliesKey,
                    };
                }
            }
        }
    }

    private static void ReadChain(string file, List<(string File, SourceText Source, DataMap Data)> chain, List<ReportError> errors)
    {
        if (chain.Count >= MaxExtends || chain.Any(c => Path.GetFullPath(c.File) == Path.GetFullPath(file)))
        {
            errors.Add(new ReportError(file, null, "'extends' loopt in een kring of is te diep; haal de verwijzing naar dit bestand weg"));
            return;
        }

        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new ReportError(file, null, "deze configuratie kan niet gelezen worden; controleer de naam en de rechten"));
            return;
        }

        var source = new SourceText(text);
        var problems = new List<DataError>();
        var data = YamlData.Read(text, 0, problems);
        errors.AddRange(problems.Select(p => new ReportError(file, source.GetLinePosition(p.Span.Start), p.Message)));
        if (data is not DataMap map)
        {
            if (data is not null)
            {
                errors.Add(new ReportError(file, new LinePosition(1, 1), "een configuratie bestaat uit regels 'sleutel: waarde'"));
            }

            return;
        }

        chain.Add((file, source, map));
        if (map["extends"]?.AsText is { Length: > 0 } parent)
        {
            ReadChain(Path.Combine(Path.GetDirectoryName(file) ?? string.Empty, parent), chain, errors);
        }
    }

    /// <summary>Joins two maps; what <paramref name="over"/> says goes before what <paramref name="under"/> says.</summary>
    private static DataMap Merge(DataMap under, DataMap over)
    {
        var entries = new List<DataEntry>();
        foreach (var entry in under.Entries)
        {
            entries.Add((entry.Value, over[entry.Key]) switch
            {
                (_, null) => entry,
                (DataMap a, DataMap b) => entry with { Value = Merge(a, b) },
                (DataList a, DataList b) => entry with { Value = b with { Items = [.. a.Items, .. b.Items] } },
                (_, { } b) => entry with { Value = b },
            });
        }

        entries.AddRange(over.Entries.Where(e => under[e.Key] is null));
        return new DataMap(entries, over.Span);
    }

    private static void AddValues(DataMap map, string prefix, string file, SourceText source, List<ConfigurationValue> values)
    {
        foreach (var entry in map.Entries)
        {
            var key = prefix + entry.Key;
            if (entry.Value is DataMap inner)
            {
                AddValues(inner, key + ".", file, source, values);
                continue;
            }

            // A single value that is said again replaces the one before it; a list adds to it.
            if (entry.Value is DataScalar)
            {
                values.RemoveAll(v => v.Key == key);
            }

            values.Add(new ConfigurationValue(key, DataText.Show(entry.Value), file, source.GetLinePosition(entry.KeySpan.Start).Line));
        }
    }
}
