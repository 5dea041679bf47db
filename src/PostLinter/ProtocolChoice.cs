using System.Buffers;
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

    /// <summary>Names that stand for one protocol alone; kept here so that no pack is read to look for them.</summary>
    private static readonly (string Name, string Id)[] OrganisationNames =
    [
        ("VSNON", "vsnon"),
        ("CCC", "ccc"),
        ("Carolus Clusius", "ccc"),
        ("de Compass", "compass"),
        ("De Compass", "compass"),
        ("Compass College", "compass"),
        ("Konot", "konot"),
        ("KONOT", "konot"),
        ("OSVS", "osvs"),
    ];

    private static readonly SearchValues<string> AnyOrganisation =
        SearchValues.Create([.. OrganisationNames.Select(n => n.Name)], StringComparison.Ordinal);

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

        var named = OrganisationsIn(document.Source.Text);
        return named.Count == 1
            ? ([PackCatalog.Find(named.Single())!], ProtocolReason.Recognised)
            : ([PackCatalog.Find(Fallback)!], configuration.IsIncomplete ? ProtocolReason.BrokenConfiguration : ProtocolReason.Default);
    }

    /// <summary>The sentence for an id that is no protocol.</summary>
    public static string Unknown(string id) =>
        $"onbekend protocol '{id}'{Suggestion.DidYouMean(id, PackCatalog.Ids)} (bekend: {string.Join(", ", PackCatalog.Ids)})";

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

    /// <summary>The protocols whose organisation a text names, as a word of its own.</summary>
    private static HashSet<string> OrganisationsIn(string text)
    {
        var found = new HashSet<string>();
        for (var at = 0; text.AsSpan(at).IndexOfAny(AnyOrganisation) is >= 0 and var ahead; at++)
        {
            at += ahead;
            var (name, id) = OrganisationNames.First(n => text.AsSpan(at).StartsWith(n.Name, StringComparison.Ordinal));
            if (!IsLetter(text, at - 1) && !IsLetter(text, at + name.Length))
            {
                found.Add(id);
            }
        }

        return found;
    }

    private static bool IsLetter(string text, int position) =>
        position >= 0 && position < text.Length && char.IsLetterOrDigit(text[position]);
}
