using System.Collections.Concurrent;
using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;
using PostLinter.Reports;

namespace PostLinter.Suppressions;

/// <summary>
/// Finds and reads <c>.postlint-ok.yaml</c> in the folder of a draft, each file once. Safe for several threads.
/// <code>
/// akkoord:
///   - bestand: moestuin.txt
///     regel: PL1004
///     reden: Mevrouw Smit vroeg hier zelf om.
///     tot: 2026-12-31
/// </code>
/// </summary>
public sealed class ApprovalFiles
{
    public const string FileName = ".postlint-ok.yaml";

    private static readonly string[] Keys = ["bestand", "regel", "reden", "tot"];

    private readonly ConcurrentDictionary<string, Lazy<Contents>> _byFolder = new();

    private sealed record Contents(ILookup<string, Approval> Approvals, IReadOnlyList<ReportError> Errors, IReadOnlyList<ReportError> Strays);

    /// <summary>What is wrong with the files that were read so far; the rest of them counts.</summary>
    public IEnumerable<ReportError> Errors => Loaded.SelectMany(c => c.Errors);

    /// <summary>Approvals of drafts that no longer exist, in the files that were read so far.</summary>
    public IEnumerable<ReportError> Strays => Loaded.SelectMany(c => c.Strays);

    private IEnumerable<Contents> Loaded => _byFolder.Values.Where(c => c.IsValueCreated).Select(c => c.Value);

    /// <summary>What is approved for a draft.</summary>
    /// <param name="path">The full path of the draft.</param>
    public ImmutableArray<Approval> For(string path) => Path.GetDirectoryName(path) is { } folder
        ? [.. _byFolder.GetOrAdd(folder, f => new(() => Read(f))).Value.Approvals[Path.GetFileName(path)]]
        : [];

    private static Contents Read(string folder)
    {
        var file = Path.Combine(folder, FileName);
        var errors = new List<ReportError>();
        var strays = new List<ReportError>();
        var approvals = new List<(string File, Approval Approval)>();
        if (ReadText(file, errors) is { } text)
        {
            var source = new SourceText(text);
            var problems = new List<DataError>();
            foreach (var map in Entries(YamlData.Read(text, 0, problems), problems))
            {
                if (ReadOne(map, problems) is not { } one)
                {
                    continue;
                }

                approvals.Add(one);
                if (!File.Exists(Path.Combine(folder, one.File)))
                {
                    strays.Add(new ReportError(file, source.GetLinePosition(map.Span.Start), $"'{one.File}' bestaat niet in deze map; haal dit akkoord weg"));
                }
            }

            errors.AddRange(problems.Select(p => new ReportError(file, source.GetLinePosition(p.Span.Start), p.Message)));
        }

        return new Contents(approvals.ToLookup(a => a.File, a => a.Approval, StringComparer.Ordinal), errors, strays);
    }

    private static string? ReadText(string file, List<ReportError> errors)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllText(file) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new ReportError(file, null, "dit bestand kan niet gelezen worden, dus geen akkoord daarin telt; controleer de rechten"));
            return null;
        }
    }

    private static List<DataMap> Entries(DataNode? root, List<DataError> problems)
    {
        if (root is not DataMap map)
        {
            if (problems.Count == 0 && root is not null)
            {
                problems.Add(new DataError($"{FileName} begint met 'akkoord:', met daaronder elk akkoord achter een streepje", root.Span));
            }

            return [];
        }

        var reader = new MapReader(map, FileName, problems);
        reader.AllowOnly(["akkoord"]);
        return [.. reader.Maps("akkoord")];
    }

    private static (string File, Approval Approval)? ReadOne(DataMap map, List<DataError> problems)
    {
        var before = problems.Count;
        var reader = new MapReader(map, FileName, problems);
        reader.AllowOnly(Keys);
        foreach (var key in Keys[..3])
        {
            if (string.IsNullOrWhiteSpace(reader.Text(key)))
            {
                reader.Fail(map, $"dit akkoord telt niet: '{key}' ontbreekt; noem bestand, regel en reden");
                return null;
            }
        }

        var name = reader.Text("bestand")!;
        if (name != Path.GetFileName(name))
        {
            reader.Fail(map["bestand"]!, $"'{name}' ligt in een andere map; zet het akkoord in een {FileName} in die map");
        }

        var until = reader.Moment("tot");
        return problems.Count > before ? null : (name, new Approval(reader.Text("regel")!.Trim().ToUpperInvariant(), reader.Text("reden")!.Trim(), until));
    }
}
