using System.Collections.Immutable;
using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Hosting;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Commands;

/// <summary>Reads metadata from options: <c>--rol docent</c>, <c>--meta attestaties.juistheid=ja</c>, <c>--meta 'gericht_aan={leerling: 1}'</c>.</summary>
internal static class MetadataOptions
{
    /// <exception cref="UsageException">A key or value is unknown.</exception>
    public static DataMap Read(IEnumerable<CommandOption> named, IEnumerable<string> pairs, Session session)
    {
        var map = DataMap.Empty;
        foreach (var option in named)
        {
            if (option.Value() is { } value)
            {
                map = Add(map, [option.LongName], new DataScalar(value, default));
            }
        }

        foreach (var pair in pairs)
        {
            var (path, value) = ReadPair(pair, session);
            map = Add(map, path, value);
        }

        // A school's own name for a role is known only with its configuration, so the role is judged with each draft.
        var errors = new List<DataError>();
        MetadataReader.Read(map with { Entries = [.. map.Entries.Where(e => e.Key != "rol")] }, ImmutableDictionary<string, AuthorRole>.Empty, errors);
        return errors.Count == 0 ? map : throw new UsageException(errors[0].Message);
    }

    private static (string[] Path, DataNode Value) ReadPair(string pair, Session session)
    {
        var at = pair.IndexOf('=', StringComparison.Ordinal);
        if (at <= 0)
        {
            throw new UsageException(session.Say(
                $"schrijf --meta SLEUTEL=WAARDE, bijvoorbeeld --meta account=school, in plaats van '{pair}'",
                $"write --meta KEY=VALUE, such as --meta account=school, instead of '{pair}'"));
        }

        var (key, text) = (pair[..at].Trim(), pair[(at + 1)..]);
        if (!text.StartsWith('[') && !text.StartsWith('{'))
        {
            return (key.Split('.'), new DataScalar(text, default, IsQuoted: true));
        }

        var errors = new List<DataError>();
        return YamlData.Read(text, 0, errors) is { } value && errors.Count == 0
            ? (key.Split('.'), WithoutPlaces(value))
            : throw new UsageException($"--meta {key}: {errors[0].Message}");
    }

    /// <summary>Places in an option are no places in the draft.</summary>
    private static DataNode WithoutPlaces(DataNode node) => node switch
    {
        DataMap map => new DataMap([.. map.Entries.Select(e => new DataEntry(e.Key, default, WithoutPlaces(e.Value)))], default),
        DataList list => new DataList([.. list.Items.Select(WithoutPlaces)], default),
        _ => node with { Span = default },
    };

    private static DataMap Add(DataMap map, ReadOnlySpan<string> path, DataNode value)
    {
        var key = path[0];
        var node = path.Length == 1 ? value : Add(map[key] as DataMap ?? DataMap.Empty, path[1..], value);
        return new DataMap([.. map.Entries.Where(e => e.Key != key), new DataEntry(key, default, node)], default);
    }
}
