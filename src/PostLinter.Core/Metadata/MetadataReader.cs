using System.Collections.Immutable;
using PostLinter.Core.Data;

namespace PostLinter.Core.Metadata;

/// <summary>Turns the data of a front matter (or of a request) into <see cref="PostMetadata"/>.</summary>
public static class MetadataReader
{
    private const string Context = "de metagegevens";

    /// <summary>Every key that a draft may carry.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "protocol", "rol", "auteur", "account", "accountnaam", "profieltekst", "profielbeeld", "kanaal", "soort",
        "gericht_aan", "eigen_reacties", "publiek", "reacties_open", "locatie_delen", "publiceer_op", "moment",
        "embargo", "status", "reden", "gewijzigd_door", "beelden", "toestemming", "attestaties",
    ];

    /// <summary>Keys of programs that build web sites; they stand in the same front matter and mean nothing here.</summary>
    private static readonly string[] ForeignKeys =
    [
        "title", "titel", "subtitle", "date", "datum", "author", "authors", "tags", "categories", "category", "layout", "slug", "draft",
        "description", "summary", "excerpt", "image", "cover", "thumbnail", "featured_image", "weight", "lang", "language", "permalink",
        "published", "type", "url", "aliases", "keywords", "menu", "toc", "comments", "lastmod", "updated", "id", "template",
    ];

    /// <summary>Reads the known keys; unknown keys and values are reported and left out.</summary>
    /// <param name="map">Front matter, or the metadata of a request.</param>
    /// <param name="roleNames">The organisation's own names of functions.</param>
    /// <param name="errors">Receives one sentence a problem.</param>
    public static PostMetadata Read(
        DataMap map, IReadOnlyDictionary<string, AuthorRole> roleNames, List<DataError> errors)
    {
        var reader = new MapReader(map, Context, errors);
        reader.AllowOnly([.. Keys, .. ForeignKeys]);
        return new PostMetadata
        {
            Protocols = [.. reader.Texts("protocol").SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
            Role = ReadRole(reader, roleNames),
            Author = reader.PlacedText("auteur"),
            Account = reader.Choice("account", MetadataWords.Accounts),
            AccountName = reader.PlacedText("accountnaam"),
            ProfileText = reader.PlacedText("profieltekst"),
            ProfileImage = reader.PlacedText("profielbeeld"),
            Channel = reader.Choice("kanaal", MetadataWords.Channels),
            Kind = reader.Choice("soort", MetadataWords.Kinds),
            AddressedTo = ReadAddressees(reader, errors),
            OwnReplies = reader.Number("eigen_reacties"),
            Audience = reader.Choice("publiek", MetadataWords.Audiences),
            CommentsOpen = reader.Choice("reacties_open", MetadataWords.Answers),
            SharesLocation = reader.Choice("locatie_delen", MetadataWords.Answers),
            PublishAt = reader.Moment("publiceer_op"),
            Moment = reader.Choice("moment", MetadataWords.Moments),
            Embargo = reader.Moment("embargo"),
            Status = reader.Choice("status", MetadataWords.Statuses),
            Reason = reader.PlacedText("reden"),
            ChangedBy = reader.PlacedText("gewijzigd_door"),
            Images = [.. reader.Maps("beelden").Select(m => ReadImage(m, errors)).OfType<PostImage>()],
            Consents = [.. reader.Maps("toestemming").Select(m => ReadConsent(m, errors)).OfType<ConsentEntry>()],
            Attestations = ReadAttestations(reader.Map("attestaties"), errors),
            GivenKeys = [.. reader.Keys],
        };
    }

    /// <summary>Reads a role by its own word, a synonym, or the organisation's name for it.</summary>
    public static AuthorRole? ParseRole(string word, IReadOnlyDictionary<string, AuthorRole> roleNames)
    {
        word = word.Trim();
        return MetadataWords.Roles.TryGetValue(word, out var role)
            || roleNames.TryGetValue(word, out role)
            || MetadataWords.RoleSynonyms.TryGetValue(word, out role)
            ? role
            : null;
    }

    private static AuthorRole ReadRole(MapReader reader, IReadOnlyDictionary<string, AuthorRole> roleNames)
    {
        if (reader.Scalar("rol") is not { } scalar)
        {
            return AuthorRole.Unknown;
        }

        return ParseRole(scalar.Value, roleNames) ?? reader.Choice("rol", scalar, MetadataWords.Roles) ?? AuthorRole.Unknown;
    }

    private static ImmutableDictionary<string, int> ReadAddressees(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("gericht_aan");
        var inner = new MapReader(map, "'gericht_aan'", errors);
        inner.AllowOnly(["leerling", "ouder", "medewerker", "anders"]);
        var result = ImmutableDictionary.CreateBuilder<string, int>();
        foreach (var entry in map.Entries)
        {
            if (inner.Number(entry.Key) is { } count)
            {
                if (count > 0)
                {
                    result[entry.Key] = count;
                }
                else
                {
                    inner.Fail(entry.Value, $"'{entry.Key}' in 'gericht_aan' is een aantal vanaf 1");
                }
            }
        }

        return result.ToImmutable();
    }

    private static PostImage? ReadImage(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'beelden'", errors);
        reader.AllowOnly(["bestand", "soort", "herkenbaar", "personen", "rechten", "bron"]);
        if (reader.PlacedText("bestand") is not { } file)
        {
            errors.Add(new DataError("onder 'beelden' ontbreekt 'bestand'; noem de bestandsnaam", map.Span));
            return null;
        }

        var kind = reader.Choice("soort", MetadataWords.ImageKinds);
        return new PostImage
        {
            File = file,
            Kind = kind == ImageKind.Unknown ? ImageKinds.FromFileName(file.Value) : kind,
            Recognisable = reader.Choice("herkenbaar", MetadataWords.Answers),
            Persons = reader.Texts("personen"),
            Rights = reader.Choice("rechten", MetadataWords.Rights),
            Source = reader.Text("bron"),
        };
    }

    private static ConsentEntry? ReadConsent(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'toestemming'", errors);
        reader.AllowOnly(["naam", "rol", "leeftijd", "akkoord", "door", "datum", "voor"]);
        if (reader.Text("naam") is not { } name)
        {
            errors.Add(new DataError("onder 'toestemming' ontbreekt 'naam'; noem om wie het gaat", map.Span));
            return null;
        }

        var purposes = ImmutableArray.CreateBuilder<ConsentPurpose>();
        foreach (var word in reader.Texts("voor"))
        {
            if (reader.Choice("voor", new DataScalar(word, reader["voor"]!.Span), MetadataWords.Purposes) is { } purpose)
            {
                purposes.Add(purpose);
            }
        }

        return new ConsentEntry
        {
            Name = name,
            Role = OneOf(reader, "rol", ["leerling", "ouder", "medewerker", "anders"]),
            Age = reader.Number("leeftijd"),
            Agreed = reader.Choice("akkoord", MetadataWords.Answers),
            By = OneOf(reader, "door", ["zelf", "ouder"]),
            Date = reader.Moment("datum"),
            For = purposes.Count > 0 ? purposes.ToImmutable() : [ConsentPurpose.Name],
        };
    }

    private static string? OneOf(MapReader reader, string key, string[] words)
    {
        var allowed = new WordTable<bool>();
        foreach (var word in words)
        {
            allowed[word] = true;
        }

        return reader.Scalar(key) is { } scalar && reader.Choice(key, scalar, allowed) is not null ? scalar.Value : null;
    }

    private static ImmutableDictionary<string, Attestation> ReadAttestations(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'attestaties'", errors);
        reader.AllowOnly([.. Questions.All.Keys]);
        var result = ImmutableDictionary.CreateBuilder<string, Attestation>();
        foreach (var entry in map.Entries)
        {
            if (!Questions.All.ContainsKey(entry.Key))
            {
                continue;
            }

            if (entry.Value is DataMap inner)
            {
                var details = new MapReader(inner, $"'{entry.Key}'", errors);
                details.AllowOnly(["antwoord", "toelichting", "datum"]);
                result[entry.Key] = new Attestation(
                    details.Choice("antwoord", MetadataWords.Answers), details.Text("toelichting"), details.Moment("datum"));
            }
            else
            {
                result[entry.Key] = new Attestation(reader.Choice(entry.Key, MetadataWords.Answers));
            }
        }

        return result.ToImmutable();
    }
}
