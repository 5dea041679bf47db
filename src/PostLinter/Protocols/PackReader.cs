using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols;

/// <summary>Turns the data of a pack into a <see cref="ProtocolPack"/> and says, with its place, what is wrong.</summary>
public sealed class PackReader
{
    private static readonly WordTable<ClauseKind> KindWords = new()
    {
        ["TEXT"] = ClauseKind.Text,
        ["META"] = ClauseKind.Meta,
        ["ATTEST"] = ClauseKind.Attest,
        ["PROCESS"] = ClauseKind.Process,
        ["CONTEXT"] = ClauseKind.Context,
    };

    /// <summary>The words of <c>bindt</c>.</summary>
    public static WordTable<BoundGroup> GroupWords { get; } = new()
    {
        ["allen"] = BoundGroup.Everyone,
        ["leerlingen"] = BoundGroup.Pupils,
        ["ouders"] = BoundGroup.Parents,
        ["medewerkers"] = BoundGroup.Staff,
        ["leiding"] = BoundGroup.Leadership,
        ["bestuur"] = BoundGroup.Board,
        ["staf"] = BoundGroup.OfficeStaff,
        ["stagiairs"] = BoundGroup.Trainees,
        ["vrijwilligers"] = BoundGroup.Volunteers,
        ["extern"] = BoundGroup.Externals,
        ["school"] = BoundGroup.School,
    };

    /// <summary>The words of <c>ernst</c>.</summary>
    public static WordTable<Severity> SeverityWords { get; } = new()
    {
        ["off"] = Severity.Off,
        ["hidden"] = Severity.Hidden,
        ["info"] = Severity.Info,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    private static readonly WordTable<Outcome> OutcomeWords = new()
    {
        ["violation"] = Outcome.Violation,
        ["question"] = Outcome.Question,
        ["reminder"] = Outcome.Reminder,
    };

    private static readonly WordTable<Answer> AttestationWords = new()
    {
        ["ja"] = Answer.Yes,
        ["nee"] = Answer.No,
        ["onbekend"] = Answer.Unknown,
    };

    private static readonly Dictionary<string, AuthorRole[]> RoleGroups = new()
    {
        ["personeel"] = [.. Enum.GetValues<AuthorRole>().Where(r => r.IsStaff())],
        ["leiding"] = [.. Enum.GetValues<AuthorRole>().Where(r => r.IsLeadership())],
    };

    private readonly List<DataError> _errors;
    private readonly IReadOnlySet<string>? _knownRules;

    private PackReader(List<DataError> errors, IReadOnlySet<string>? knownRules)
    {
        _errors = errors;
        _knownRules = knownRules;
    }

    /// <summary>Reads a pack; null, and at least one error, if it is not usable as a whole.</summary>
    /// <param name="data">The root of the pack's file.</param>
    /// <param name="errors">Receives every problem, with its place.</param>
    /// <param name="knownRules">Ids that a pack may name; null accepts any.</param>
    public static ProtocolPack? Read(DataNode? data, List<DataError> errors, IReadOnlySet<string>? knownRules = null)
    {
        if (data is not DataMap map)
        {
            errors.Add(new DataError("een protocolpakket bestaat uit sleutels met een waarde", data?.Span ?? default));
            return null;
        }

        var before = errors.Count;
        var pack = new PackReader(errors, knownRules).ReadPack(map);
        return errors.Count == before ? pack : null;
    }

    private ProtocolPack ReadPack(DataMap map)
    {
        var reader = new MapReader(map, "het protocolpakket", _errors);
        reader.AllowOnly(
        [
            "id", "naam", "titel", "versie", "geldig_vanaf", "geldig_tot", "laatste_evaluatie", "organisatie",
            "korte_namen", "instellingen", "clausules", "regels",
        ]);
        var clauses = reader.Maps("clausules").Select(ReadClause).ToImmutableArray();
        var ids = new HashSet<string>();
        foreach (var (clause, node) in clauses.Zip(reader.Maps("clausules")))
        {
            if (!ids.Add(clause.Id))
            {
                _errors.Add(new DataError($"de clausule '{clause.Id}' staat hier voor de tweede keer", node.Span));
            }
        }

        return new ProtocolPack
        {
            Id = Required(reader, map, "id"),
            Name = Required(reader, map, "naam"),
            Title = Required(reader, map, "titel"),
            Version = reader.Text("versie"),
            ValidFrom = reader.Moment("geldig_vanaf"),
            ValidUntil = reader.Moment("geldig_tot"),
            LastEvaluation = reader.Moment("laatste_evaluatie"),
            OrganisationNames = reader.Texts("organisatie"),
            ShortNames = reader.Texts("korte_namen"),
            Settings = reader.Map("instellingen").Entries.ToImmutableDictionary(e => e.Key, e => e.Value.AsText ?? string.Empty),
            Clauses = clauses,
            Policies = ReadPolicies(reader.Map("regels"), ids),
        };
    }

    private string Required(MapReader reader, DataMap map, string key)
    {
        if (reader.Text(key) is { Length: > 0 } text)
        {
            return text;
        }

        _errors.Add(new DataError($"de sleutel '{key}' ontbreekt", new(map.Span.Start, 0)));
        return string.Empty;
    }

    private Clause ReadClause(DataMap map)
    {
        var reader = new MapReader(map, "een clausule", _errors);
        reader.AllowOnly(["id", "plaats", "bindt", "soort", "samenvatting", "regels"]);
        CheckRules(reader, "regels");
        return new Clause(
            Required(reader, map, "id"),
            Required(reader, map, "plaats"),
            Words(reader, "bindt", GroupWords),
            reader.Choice("soort", KindWords),
            Required(reader, map, "samenvatting"),
            reader.Texts("regels"));
    }

    private ImmutableDictionary<string, RulePolicy> ReadPolicies(DataMap map, HashSet<string> clauseIds)
    {
        var policies = ImmutableDictionary.CreateBuilder<string, RulePolicy>();
        foreach (var entry in map.Entries)
        {
            if (_knownRules is not null && !_knownRules.Contains(entry.Key))
            {
                _errors.Add(new DataError(
                    $"onbekende regel '{entry.Key}'{Suggestion.DidYouMean(entry.Key, _knownRules)}", entry.KeySpan));
            }

            if (entry.Value is DataMap body)
            {
                policies[entry.Key] = ReadPolicy(entry.Key, body, clauseIds);
            }
            else
            {
                _errors.Add(new DataError($"de regel '{entry.Key}' bestaat uit sleutels met een waarde", entry.Value.Span));
            }
        }

        return policies.ToImmutable();
    }

    private RulePolicy ReadPolicy(string rule, DataMap map, HashSet<string> clauseIds)
    {
        var reader = new MapReader(map, $"de regel {rule}", _errors);
        reader.AllowOnly(["ernst", "uitkomst", "clausules", "gewone_clausules", "context", "gevallen"]);
        foreach (var key in new[] { "clausules", "gewone_clausules", "context" })
        {
            CheckNames(reader, key, clauseIds, "clausule");
        }

        return new RulePolicy(
            rule,
            reader.Choice("ernst", SeverityWords),
            reader.Choice("uitkomst", OutcomeWords),
            reader.Texts("clausules"),
            reader.Has("gewone_clausules") ? reader.Texts("gewone_clausules") : reader.Texts("clausules"),
            reader.Texts("context"),
            [.. reader.Maps("gevallen").Select(m => ReadCase(m, clauseIds))]);
    }

    private PolicyCase ReadCase(DataMap map, HashSet<string> clauseIds)
    {
        var reader = new MapReader(map, "'gevallen'", _errors);
        reader.AllowOnly(["als", "ernst", "uitkomst", "clausules"]);
        CheckNames(reader, "clausules", clauseIds, "clausule");
        return new PolicyCase(
            ReadCondition(reader.Map("als")),
            reader.Has("ernst") ? reader.Choice("ernst", SeverityWords) : null,
            reader.Has("uitkomst") ? reader.Choice("uitkomst", OutcomeWords) : null,
            reader.Has("clausules") ? reader.Texts("clausules") : null);
    }

    private PolicyCondition ReadCondition(DataMap map)
    {
        var reader = new MapReader(map, "'als'", _errors);
        reader.AllowOnly(["rol", "account", "kanaal", "soort", "moment", "status", "attestatie", "geval"]);
        var attestations = reader.Map("attestatie");
        var inner = new MapReader(attestations, "'attestatie'", _errors);
        inner.AllowOnly([.. Questions.All.Keys]);
        return new PolicyCondition
        {
            Roles = [.. reader.Texts("rol").SelectMany(w => ReadRoles(reader, w))],
            Accounts = Words(reader, "account", MetadataWords.Accounts),
            Channels = Words(reader, "kanaal", MetadataWords.Channels),
            Kinds = Words(reader, "soort", MetadataWords.Kinds),
            Moments = Words(reader, "moment", MetadataWords.Moments),
            Statuses = Words(reader, "status", MetadataWords.Statuses),
            Attestations = [.. attestations.Entries.Select(e => new AttestationCondition(e.Key, inner.Choice(e.Key, AttestationWords)))],
            Cases = reader.Texts("geval"),
        };
    }

    private static AuthorRole[] ReadRoles(MapReader reader, string word) =>
        RoleGroups.TryGetValue(word, out var roles) ? roles
        : reader.Choice("rol", new DataScalar(word, reader["rol"]!.Span), MetadataWords.Roles) is { } role ? [role]
        : [];

    /// <remarks>A plain loop: a query would be compiled anew for every enumeration at each start.</remarks>
    private static ImmutableArray<T> Words<T>(MapReader reader, string key, WordTable<T> words)
        where T : struct
    {
        T[] values = [];
        foreach (var scalar in Scalars(reader[key]))
        {
            if (reader.Choice(key, scalar, words) is { } value)
            {
                Array.Resize(ref values, values.Length + 1);
                values[^1] = value;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    private void CheckRules(MapReader reader, string key)
    {
        if (_knownRules is not null)
        {
            CheckNames(reader, key, _knownRules, "regel");
        }
    }

    private void CheckNames(MapReader reader, string key, IReadOnlySet<string> known, string what)
    {
        foreach (var scalar in Scalars(reader[key]))
        {
            if (!known.Contains(scalar.Value))
            {
                _errors.Add(new DataError($"onbekende {what} '{scalar.Value}'{Suggestion.DidYouMean(scalar.Value, known)}", scalar.Span));
            }
        }
    }

    private static IEnumerable<DataScalar> Scalars(DataNode? node) => node switch
    {
        DataScalar scalar => [scalar],
        DataList list => list.Items.OfType<DataScalar>(),
        _ => [],
    };
}
