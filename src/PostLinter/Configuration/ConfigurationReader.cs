using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.Configuration;

/// <summary>Reads the keys of <c>postlint.yaml</c>. Files and their <c>extends</c> are the loader's business.</summary>
public static class ConfigurationReader
{
    /// <summary>Files with rules of the school's own.</summary>
    public const string RuleFilesKey = "regelbestanden";

    /// <summary>Assemblies with rules in code.</summary>
    public const string RuleAssembliesKey = "regelassemblies";

    /// <summary>Keys besides those about the organisation.</summary>
    private static readonly string[] OwnKeys =
        ["protocol", "ernst", "instellingen", "standaard", "negeer", "paden", "extends", RuleFileReader.RulesKey, RuleFilesKey, RuleAssembliesKey];

    /// <summary>Every key of a configuration.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. OwnKeys, .. OrganisationReader.Keys];

    /// <summary>Reads a configuration; what is wrong is reported and left out.</summary>
    /// <param name="map">What people wrote.</param>
    /// <param name="context">Where, for the errors.</param>
    /// <param name="errors">Receives what is wrong.</param>
    /// <param name="ownRules">
    /// The rules that the configuration brings, in it and in the files that it names. Null where it may name no files: it did
    /// not come from one, so that a name in it would say which files of this machine to read. The rules in it then count all the same.
    /// </param>
    public static LintConfiguration Read(DataMap map, string context, List<DataError> errors, OwnRuleSet? ownRules = null)
    {
        var reader = new MapReader(map, context, errors);
        reader.AllowOnly(Keys);
        if (ownRules is null)
        {
            RefuseKeys(map, [RuleFilesKey, RuleAssembliesKey], errors);
            ownRules = InlineRules.Read(map, errors);
        }

        _ = reader.Texts(RuleFilesKey);
        _ = reader.Texts(RuleAssembliesKey);
        return new LintConfiguration
        {
            Protocols = ReadProtocols(reader),
            Organisation = OrganisationReader.Read(map, context, errors),
            Severities = ReadSeverities(reader, ownRules, errors),
            OwnRules = ownRules,
            Settings = ReadSettings(reader, errors),
            Defaults = ReadDefaults(reader, errors),
            Ignore = reader.Texts("negeer"),
            Paths = [.. reader.Maps("paden").Select(m => ReadSection(m, ownRules, errors)).OfType<PathSection>()],
        };
    }

    private static ImmutableArray<string> ReadProtocols(MapReader reader)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        foreach (var id in reader.Texts("protocol").SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (PackCatalog.Ids.Contains(id.ToLowerInvariant()))
            {
                ids.Add(id.ToLowerInvariant());
            }
            else
            {
                reader.Fail(reader["protocol"]!, ProtocolChoice.Unknown(id));
            }
        }

        return ids.ToImmutable();
    }

    private static ImmutableDictionary<string, Severity> ReadSeverities(MapReader reader, OwnRuleSet ownRules, List<DataError> errors)
    {
        var map = reader.Map("ernst");
        var ids = RuleIds.All.Union(ownRules.Rules.Select(r => r.Id));
        if (ownRules.IsIncomplete)
        {
            // What is wrong with the rule was said where it stands.
            ids = ids.Union(map.Entries.Select(e => e.Key).Where(RuleFileReader.IsOwnId));
        }

        var inner = new MapReader(map, "'ernst'", errors);
        inner.AllowOnly(ids);
        return map.Entries
            .Where(e => ids.Contains(e.Key))
            .Select(e => (e.Key, Value: inner.Scalar(e.Key) is { } s ? inner.Choice(e.Key, s, PackReader.SeverityWords) : null))
            .Where(e => e.Value is not null)
            .ToImmutableDictionary(e => e.Key, e => e.Value!.Value);
    }

    private static ImmutableDictionary<string, string> ReadSettings(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("instellingen");
        if (map.Entries.Count == 0)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        var inner = new MapReader(map, "'instellingen'", errors);
        inner.AllowOnly([.. PackCatalog.Find(PackCatalog.Ids[0])!.Settings.Keys]);
        var settings = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var key in map.Entries.Select(e => e.Key))
        {
            if (SettingCatalog.Find(key) is not { } setting || inner.Scalar(key) is not { } value)
            {
                continue;
            }

            if (setting.Takes(value.Value))
            {
                settings[key] = value.Value;
                continue;
            }

            var words = setting.Values.Select(v => v.Value).ToArray();
            inner.Fail(value, $"'{value.Value}' past niet bij '{key}' " + (setting.IsNumber
                ? "in 'instellingen'; schrijf een heel getal vanaf 1"
                : $"in 'instellingen'{Suggestion.DidYouMean(value.Value, words)} (kies uit {string.Join(", ", words)})"));
        }

        return settings.ToImmutable();
    }

    /// <summary>Metadata is read again with each draft's own; here it is only checked.</summary>
    private static DataMap ReadDefaults(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("standaard");
        _ = MetadataReader.Read(map, ImmutableDictionary<string, AuthorRole>.Empty, errors);
        return map;
    }

    private static PathSection? ReadSection(DataMap map, OwnRuleSet ownRules, List<DataError> errors)
    {
        if (map["pad"]?.AsText is not { Length: > 0 } glob)
        {
            errors.Add(new DataError("onder 'paden' ontbreekt 'pad'; noem de bestanden, bijvoorbeeld \"nieuwsbrief/**\"", map.Span));
            return null;
        }

        var rest = map with { Entries = [.. map.Entries.Where(e => e.Key != "pad")] };
        RefuseKeys(rest, [RuleFileReader.RulesKey, RuleFilesKey, RuleAssembliesKey], errors);
        return new PathSection(glob, Read(rest, $"'paden' voor {glob}", errors, ownRules));
    }

    private static void RefuseKeys(DataMap map, string[] keys, List<DataError> errors)
    {
        foreach (var entry in map.Entries.Where(e => keys.Contains(e.Key)))
        {
            errors.Add(new DataError(
                $"'{entry.Key}' werkt alleen bovenin een bestand postlint.yaml; zet een regel per map uit met 'ernst' onder 'paden'", entry.KeySpan));
        }
    }
}
