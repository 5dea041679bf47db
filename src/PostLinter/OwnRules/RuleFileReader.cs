using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Data;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Protocols;
using PostLinter.Reports;
using PostLinter.Rules.Own;

namespace PostLinter.OwnRules;

/// <summary>
/// Reads the YAML in which a school writes its own rules (<c>regels.schema.json</c>). A broken rule is named with its place
/// and left out; the others of the file count.
/// </summary>
public sealed class RuleFileReader
{
    private readonly string _file;
    private readonly SourceText _source;
    private readonly IReadOnlyList<PostAnalyzer> _analyzers;
    private readonly List<ReportError> _errors;

    private RuleFileReader(string file, SourceText source, IReadOnlyList<PostAnalyzer> analyzers, List<ReportError> errors)
    {
        _file = file;
        _source = source;
        _analyzers = analyzers;
        _errors = errors;
    }

    /// <summary>The key under which rules stand, in a file of rules and in a configuration.</summary>
    public const string RulesKey = "regels";

    /// <summary>Keys of a rule in words.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "id", "titel", "patronen", "uitzonderingen", "melding", "advies", "ernst", "uitkomst", "vraag", "clausules", "vervang_door",
        "treffers", "missers",
    ];

    /// <summary>Keys of a rule whose analyzer is code.</summary>
    public static IReadOnlyList<string> CodeKeys { get; } = ["id", "ernst", "uitkomst", "clausules", "treffers", "missers"];

    /// <summary>The words of <c>uitkomst</c>.</summary>
    public static WordTable<Outcome> OutcomeWords { get; } = new()
    {
        ["violation"] = Outcome.Violation,
        ["question"] = Outcome.Question,
    };

    /// <summary>Reads one file.</summary>
    /// <param name="file">How errors name it.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="errors">Receives what is wrong.</param>
    /// <param name="analyzers">Analyzers that an id without patterns may stand for.</param>
    public static IReadOnlyList<OwnRule> Read(
        string file, string yaml, List<ReportError> errors, IReadOnlyList<PostAnalyzer>? analyzers = null) =>
        new RuleFileReader(file, new SourceText(yaml), analyzers ?? [], errors).Read();

    /// <summary>Reads the rules that stand under <c>regels</c> in a configuration, whose other keys are its reader's business.</summary>
    /// <param name="file">How errors name the configuration.</param>
    /// <param name="source">Its text; empty for data without places.</param>
    /// <param name="configuration">What people wrote.</param>
    /// <param name="errors">Receives what is wrong.</param>
    public static IReadOnlyList<OwnRule> ReadInline(string file, SourceText source, DataMap configuration, List<ReportError> errors) =>
        new RuleFileReader(file, source, [], errors).ReadRules(configuration, []);

    private List<OwnRule> Read()
    {
        var problems = new List<DataError>();
        var root = YamlData.Read(_source.Text, 0, problems);
        if (problems.Count == 0 && root is not DataMap)
        {
            problems.Add(new DataError("een regelbestand begint met 'regels:', met daaronder elke regel achter een streepje", default));
        }

        if (problems.Count > 0)
        {
            _errors.AddRange(problems.Select(At));
            return [];
        }

        var map = (DataMap)root!;
        new MapReader(map, "het regelbestand", problems).AllowOnly([RulesKey]);
        return ReadRules(map, problems);
    }

    private List<OwnRule> ReadRules(DataMap root, List<DataError> problems)
    {
        var reader = new MapReader(root, "de eigen regels", problems);
        var rules = new List<OwnRule>();
        foreach (var map in reader.Maps(RulesKey))
        {
            if (ReadRule(map) is not { } rule)
            {
                continue;
            }

            if (rules.Any(r => r.Id == rule.Id))
            {
                _errors.Add(Skip(rule.Id, new DataError("dit id staat al eerder in dit bestand; geef de regel een ander nummer", map.Span)));
                continue;
            }

            rules.Add(rule);
        }

        _errors.AddRange(problems.Select(At));
        return rules;
    }

    private OwnRule? ReadRule(DataMap map)
    {
        var problems = new List<DataError>();
        var reader = new MapReader(map, "een eigen regel", problems);
        var id = ReadId(reader, map, problems);
        var analyzer = reader.Has("patronen") ? null : _analyzers.FirstOrDefault(a => a.SupportedDiagnostics.Any(d => d.Id == id));
        reader.AllowOnly(analyzer is null ? Keys : CodeKeys);
        var policies = PolicyReader.Read(id, reader, map, problems);
        var examples = ReadExamples(map, problems);
        var lists = analyzer is null ? PhraseLists.Read(id, reader, map, problems) : [];
        analyzer ??= ReadPhraseRule(id, reader, map, problems);
        if (problems.Count > 0)
        {
            _errors.AddRange(problems.Select(p => Skip(id, p)));
            return null;
        }

        return new OwnRule
        {
            Id = id,
            File = _file,
            Position = _source.GetLinePosition(map.Span.Start),
            Analyzer = analyzer,
            Lists = lists,
            Policies = policies,
            Examples = examples,
        };
    }

    private static string ReadId(MapReader reader, DataMap map, List<DataError> problems)
    {
        var id = Required(reader, map, "id", problems);
        if (id.Length > 0 && !IsOwnId(id))
        {
            reader.Fail(reader["id"]!, $"'{id}' kan geen id zijn; schrijf hoofdletters en een nummer, zoals SCHOOL001 (PL is van postlint zelf)");
        }

        return id;
    }

    private static PhraseRuleAnalyzer ReadPhraseRule(string id, MapReader reader, DataMap map, List<DataError> problems)
    {
        var question = reader.Text("vraag");
        if (question is not null && !Questions.All.ContainsKey(question))
        {
            reader.Fail(reader["vraag"]!, $"onbekende vraag '{question}'{Suggestion.DidYouMean(question, Questions.All.Keys)}");
        }

        var descriptor = new DiagnosticDescriptor
        {
            Id = id,
            Title = Same(Required(reader, map, "titel", problems)),
            Message = Same(Required(reader, map, "melding", problems)),
            Advice = Same(Required(reader, map, "advies", problems)),
        };
        return new PhraseRuleAnalyzer(descriptor, question, reader.Text("vervang_door"));
    }

    private ImmutableArray<OwnExample> ReadExamples(DataMap map, List<DataError> problems)
    {
        var examples = ImmutableArray.CreateBuilder<OwnExample>();
        foreach (var (key, isHit) in new[] { ("treffers", true), ("missers", false) })
        {
            foreach (var node in map[key] is DataList list ? list.Items : map[key] is { } single ? [single] : [])
            {
                if (node is DataScalar { IsNull: false } text)
                {
                    examples.Add(new OwnExample(isHit, text.Value, _source.GetLinePosition(text.Span.Start)));
                }
                else
                {
                    problems.Add(new DataError($"'{key}' is een lijst van teksten; zet een tekst met : of [ of # tussen aanhalingstekens", node.Span));
                }
            }
        }

        return examples.ToImmutable();
    }

    /// <summary>A school writes in one language; whoever reads English reads what the school wrote.</summary>
    private static LocalizedText Same(string text) => new(text, text);

    /// <summary>The value of a key that must have one.</summary>
    internal static string Required(MapReader reader, DataMap map, string key, List<DataError> problems)
    {
        if (reader.Text(key) is { } text && text.Trim().Length > 0)
        {
            return text;
        }

        if (map[key] is null or DataScalar)
        {
            problems.Add(new DataError($"de sleutel '{key}' ontbreekt of is leeg", new TextSpan(map.Span.Start, 0)));
        }

        return string.Empty;
    }

    private ReportError At(DataError error) => new(_file, _source.GetLinePosition(error.Span.Start), error.Message);

    private ReportError Skip(string id, DataError error) =>
        At(error with { Message = id.Length == 0 ? $"deze regel doet niet mee: {error.Message}" : $"de regel {id} doet niet mee: {error.Message}" });

    /// <summary>True for an id that a rule of a school may have: 2 to 20 capitals other than PL, then 1 to 6 digits.</summary>
    public static bool IsOwnId(string id)
    {
        var letters = id.AsSpan().IndexOfAnyExceptInRange('A', 'Z');
        return letters is >= 2 and <= 20
            && id.Length - letters <= 6
            && !id.AsSpan(letters).ContainsAnyExceptInRange('0', '9')
            && id.AsSpan(0, letters) is not "PL";
    }
}
