using System.Collections.Immutable;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Documents;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;

namespace PostLinter;

/// <summary>Decides which protocols a draft is held against.</summary>
internal static class ProtocolChoice
{
    /// <summary>Binds everybody and says most; used where nobody chose and the draft names no organisation.</summary>
    private const string Fallback = "vsnon";

    public static (ImmutableArray<ProtocolPack> Packs, ProtocolReason Reason) Choose(
        Draft draft, PostMetadata metadata, LintConfiguration configuration, PostDocument document, List<DataError> errors)
    {
        foreach (var (ids, reason) in new (IReadOnlyList<string> Ids, ProtocolReason Reason)[]
        {
            (metadata.Protocols, ProtocolReason.Draft),
            (draft.Protocols, ProtocolReason.Request),
            (configuration.Protocols, ProtocolReason.Configuration),
        })
        {
            var packs = Find(ids, reason == ProtocolReason.Draft ? document : null, errors);
            if (!packs.IsEmpty)
            {
                return (packs, reason);
            }
        }

        var named = PackCatalog.Ids.Where(id => NamesOrganisation(document, OrganisationNames[id])).ToArray();
        return named.Length == 1
            ? ([PackCatalog.Find(named[0])!], ProtocolReason.Recognised)
            : ([PackCatalog.Find(Fallback)!], configuration.IsIncomplete ? ProtocolReason.BrokenConfiguration : ProtocolReason.Default);
    }

    /// <summary>The sentence for an id that is no protocol.</summary>
    public static string Unknown(string id) =>
        $"onbekend protocol '{id}'{Suggestion.DidYouMean(id, PackCatalog.Ids)} (bekend: {string.Join(", ", PackCatalog.Ids)})";

    /// <summary>Names that stand for one protocol alone; kept here so that no pack is read to look for them.</summary>
    private static Dictionary<string, string[]> OrganisationNames { get; } = new()
    {
        ["vsnon"] = ["VSNON"],
        ["ccc"] = ["CCC", "Carolus Clusius"],
        ["compass"] = ["de Compass", "De Compass", "Compass College"],
        ["konot"] = ["Konot", "KONOT"],
        ["osvs"] = ["OSVS"],
    };

    private static ImmutableArray<ProtocolPack> Find(IReadOnlyList<string> ids, PostDocument? document, List<DataError> errors)
    {
        var packs = ImmutableArray.CreateBuilder<ProtocolPack>();
        foreach (var id in ids)
        {
            if (PackCatalog.Find(id) is { } pack)
            {
                packs.Add(pack);
            }
            else
            {
                errors.Add(new DataError(Unknown(id), document?.FrontMatter?.Data["protocol"]?.Span ?? default));
            }
        }

        return [.. packs.Distinct()];
    }

    private static bool NamesOrganisation(PostDocument document, string[] names) => names.Any(name =>
    {
        var at = document.Source.Text.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && !IsLetter(document, at - 1) && !IsLetter(document, at + name.Length);
    });

    private static bool IsLetter(PostDocument document, int position) =>
        position >= 0 && position < document.Source.Length && char.IsLetterOrDigit(document.Source[position]);
}
