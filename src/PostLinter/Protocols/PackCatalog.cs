using System.Collections.Concurrent;
using PostLinter.Core.Data;

namespace PostLinter.Protocols;

/// <summary>The built-in protocols. A pack is read when it is first asked for.</summary>
public static class PackCatalog
{
    private static readonly ConcurrentDictionary<string, ProtocolPack> Loaded = new();

    /// <summary>Ids of the built-in protocols, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["vsnon", "ccc", "compass", "konot", "osvs"];

    /// <summary>The pack of a built-in protocol, or null.</summary>
    public static ProtocolPack? Find(string id) =>
        Ids.FirstOrDefault(i => i.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } known ? Loaded.GetOrAdd(known, Load) : null;

    /// <summary>All built-in packs.</summary>
    public static IEnumerable<ProtocolPack> All => Ids.Select(id => Find(id)!);

    private static ProtocolPack Load(string id)
    {
        var errors = new List<DataError>();
        return PackReader.Read(JsonData.Read(FlatTables.Of(typeof(PackCatalog).Assembly, id + ".pack").Span), errors)
            ?? throw new InvalidOperationException($"The built-in protocol {id} is broken: {errors[0].Message}");
    }
}
