using System.Collections.Immutable;
using PostLinter.Core.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;
using PostLinter.Rules;

namespace PostLinter.Configuration;

/// <summary>Reads the keys of <c>postlint.yaml</c>. Files and their <c>extends</c> are the loader's business.</summary>
public static class ConfigurationReader
{
    /// <summary>Keys besides those about the organisation.</summary>
    private static readonly string[] OwnKeys = ["protocol", "ernst", "instellingen", "standaard", "negeer", "paden", "extends"];

    /// <summary>Every key of a configuration.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. OwnKeys, .. OrganisationReader.Keys];

    /// <summary>Reads a configuration; what is wrong is reported and left out.</summary>
    public static LintConfiguration Read(DataMap map, string context, List<DataError> errors)
    {
        var reader = new MapReader(map, context, errors);
        reader.AllowOnly(Keys);
        return new LintConfiguration
        {
            Protocols = ReadProtocols(reader),
            Organisation = OrganisationReader.Read(map, context, errors),
            Severities = ReadSeverities(reader, errors),
            Settings = ReadSettings(reader, errors),
            Defaults = ReadDefaults(reader, errors),
            Ignore = reader.Texts("negeer"),
            Paths = [.. reader.Maps("paden").Select(m => ReadSection(m, errors)).OfType<PathSection>()],
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

    private static ImmutableDictionary<string, Severity> ReadSeverities(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("ernst");
        var inner = new MapReader(map, "'ernst'", errors);
        inner.AllowOnly(RuleIds.All);
        return map.Entries
            .Where(e => RuleIds.All.Contains(e.Key))
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
        return map.Entries.ToImmutableDictionary(e => e.Key, e => inner.Text(e.Key) ?? string.Empty);
    }

    /// <summary>Metadata is read again with each draft's own; here it is only checked.</summary>
    private static DataMap ReadDefaults(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("standaard");
        _ = MetadataReader.Read(map, ImmutableDictionary<string, AuthorRole>.Empty, errors);
        return map;
    }

    private static PathSection? ReadSection(DataMap map, List<DataError> errors)
    {
        if (map["pad"]?.AsText is not { Length: > 0 } glob)
        {
            errors.Add(new DataError("onder 'paden' ontbreekt 'pad'; noem de bestanden, bijvoorbeeld \"nieuwsbrief/**\"", map.Span));
            return null;
        }

        var rest = map with { Entries = [.. map.Entries.Where(e => e.Key != "pad")] };
        return new PathSection(glob, Read(rest, $"'paden' voor {glob}", errors));
    }
}
