using System.Collections.Immutable;
using System.Globalization;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;

namespace PostLinter.Core.Configuration;

/// <summary>Reads the organisation's keys of a configuration.</summary>
public static class OrganisationReader
{
    /// <summary>Every key that tells about the organisation.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "organisatie", "scholen", "schoolaccounts", "schoolaccount_rollen", "rolnamen", "openbare_namen",
        "publieke_personen", "schooldomeinen", "schoolcontact", "schooltijden", "pauzes", "vakanties",
        "schooljaar_start", "logobestanden", "standpunten", "paginas", "contactpersonen", "regelset_geldig_tot",
        "laatste_evaluatie", "peildatum",
    ];

    private static readonly Dictionary<string, DayOfWeek> Days = new()
    {
        ["ma"] = DayOfWeek.Monday,
        ["di"] = DayOfWeek.Tuesday,
        ["wo"] = DayOfWeek.Wednesday,
        ["do"] = DayOfWeek.Thursday,
        ["vr"] = DayOfWeek.Friday,
        ["za"] = DayOfWeek.Saturday,
        ["zo"] = DayOfWeek.Sunday,
    };

    private static readonly string[] ContactKeys =
        ["leidinggevende", "schoolleider", "mentor", "vertrouwenspersoon", "mediacoach", "klachten"];

    /// <summary>Reads the keys that it knows and leaves the others to the caller.</summary>
    public static Organisation Read(DataMap map, string context, List<DataError> errors)
    {
        var reader = new MapReader(map, context, errors);
        var roleNames = ReadRoleNames(reader, context, errors);
        return new Organisation
        {
            Names = reader.Texts("organisatie"),
            Schools = reader.Texts("scholen"),
            SchoolAccounts = reader.Texts("schoolaccounts"),
            RoleNames = roleNames,
            SchoolAccountRoles = ReadRoles(reader, roleNames),
            PublicNames = reader.Texts("openbare_namen"),
            PublicPersons = reader.Texts("publieke_personen"),
            Domains = reader.Texts("schooldomeinen"),
            PublicContacts = reader.Texts("schoolcontact"),
            SchoolHours = ReadHours(reader, errors),
            Breaks = ReadBreaks(reader, errors),
            Holidays = [.. reader.Maps("vakanties").Select(m => ReadHoliday(m, errors)).OfType<Holiday>()],
            SchoolYearStart = ReadSchoolYear(reader),
            LogoFiles = reader.Texts("logobestanden"),
            Positions = [.. reader.Maps("standpunten").Select(m => ReadPosition(m, errors))],
            Pages = [.. reader.Maps("paginas").Select(m => ReadPage(m, errors)).OfType<ManagedPage>()],
            Contacts = ReadContacts(reader, errors),
            ProtocolValidUntil = reader.Moment("regelset_geldig_tot"),
            LastEvaluation = reader.Moment("laatste_evaluatie"),
            ReferenceDate = reader.Moment("peildatum"),
        };
    }

    private static ImmutableDictionary<string, AuthorRole> ReadRoleNames(MapReader reader, string context, List<DataError> errors)
    {
        var map = reader.Map("rolnamen");
        var inner = new MapReader(map, $"'rolnamen' van {context}", errors);
        var result = ImmutableDictionary.CreateBuilder<string, AuthorRole>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in map.Entries)
        {
            if (inner.Scalar(entry.Key) is { } scalar && inner.Choice(entry.Key, scalar, MetadataWords.Roles) is { } role)
            {
                result[entry.Key] = role;
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableArray<AuthorRole> ReadRoles(MapReader reader, ImmutableDictionary<string, AuthorRole> roleNames)
    {
        var result = ImmutableArray.CreateBuilder<AuthorRole>();
        foreach (var word in reader.Texts("schoolaccount_rollen"))
        {
            if (MetadataReader.ParseRole(word, roleNames) is { } role)
            {
                result.Add(role);
            }
            else
            {
                reader.Choice("schoolaccount_rollen", new DataScalar(word, reader["schoolaccount_rollen"]!.Span), MetadataWords.Roles);
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableDictionary<DayOfWeek, ClockRange> ReadHours(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("schooltijden");
        new MapReader(map, "'schooltijden'", errors).AllowOnly(Days.Keys);
        var result = ImmutableDictionary.CreateBuilder<DayOfWeek, ClockRange>();
        foreach (var entry in map.Entries)
        {
            if (Days.TryGetValue(entry.Key, out var day) && ReadRange(entry, errors) is { } range)
            {
                result[day] = range;
            }
        }

        return result.ToImmutable();
    }

    private static ImmutableDictionary<string, ClockRange> ReadBreaks(MapReader reader, List<DataError> errors)
    {
        var result = ImmutableDictionary.CreateBuilder<string, ClockRange>();
        foreach (var entry in reader.Map("pauzes").Entries)
        {
            if (ReadRange(entry, errors) is { } range)
            {
                result[entry.Key] = range;
            }
        }

        return result.ToImmutable();
    }

    private static ClockRange? ReadRange(DataEntry entry, List<DataError> errors)
    {
        var parts = (entry.Value.AsText ?? string.Empty).Split('-', StringSplitOptions.TrimEntries);
        if (parts.Length == 2 && TryTime(parts[0], out var from) && TryTime(parts[1], out var to) && from < to)
        {
            return new ClockRange(from, to);
        }

        errors.Add(new DataError(
            $"'{entry.Value.AsText}' is geen tijd voor '{entry.Key}'; schrijf \"08:30-14:45\", tussen aanhalingstekens", entry.Value.Span));
        return null;
    }

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["H:mm", "HH:mm", "H.mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static Holiday? ReadHoliday(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'vakanties'", errors);
        reader.AllowOnly(["van", "tot", "naam"]);
        var from = reader.Moment("van");
        var to = reader.Moment("tot") ?? from;
        if (from is { } f && to is { } t && f <= t)
        {
            return new Holiday(f.Date, t.Date);
        }

        errors.Add(new DataError("een vakantie heeft 'van' en 'tot', elk JJJJ-MM-DD, in die volgorde", map.Span));
        return null;
    }

    private static (int Month, int Day) ReadSchoolYear(MapReader reader)
    {
        if (reader.Scalar("schooljaar_start") is not { } scalar)
        {
            return (8, 1);
        }

        if (DateOnly.TryParseExact("2023-" + scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return (date.Month, date.Day);
        }

        reader.Fail(scalar, $"'{scalar.Value}' is geen dag voor 'schooljaar_start'; schrijf MM-DD, bijvoorbeeld \"08-01\"");
        return (8, 1);
    }

    private static OfficialPosition ReadPosition(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'standpunten'", errors);
        reader.AllowOnly(["trefwoorden", "bron"]);
        return new OfficialPosition(reader.Texts("trefwoorden"), reader.Text("bron"));
    }

    private static ManagedPage? ReadPage(DataMap map, List<DataError> errors)
    {
        var reader = new MapReader(map, "'paginas'", errors);
        reader.AllowOnly(["account", "laatste_controle", "laatste_bericht", "einddatum"]);
        if (reader.Text("account") is { } account)
        {
            return new ManagedPage(account, reader.Moment("laatste_controle"), reader.Moment("laatste_bericht"), reader.Moment("einddatum"));
        }

        errors.Add(new DataError("onder 'paginas' ontbreekt 'account'; noem de naam van de pagina", map.Span));
        return null;
    }

    private static ImmutableDictionary<string, string> ReadContacts(MapReader reader, List<DataError> errors)
    {
        var map = reader.Map("contactpersonen");
        var inner = new MapReader(map, "'contactpersonen'", errors);
        inner.AllowOnly(ContactKeys);
        return ContactKeys.Where(k => inner.Text(k) is not null).ToImmutableDictionary(k => k, k => inner.Text(k)!);
    }
}
