using System.Text;
using PostLinter.Configuration;
using PostLinter.Core.Data;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;
using PostLinter.Fuzz.Coverage;
using PostLinter.OwnRules;
using PostLinter.Protocols;
using PostLinter.Redaction;
using PostLinter.Reports;
using PostLinter.Suppressions;

namespace PostLinter.Fuzz.Targets;

/// <summary>What a file may hold that people write: read in process, used, and its errors looked at.</summary>
internal sealed class FileTarget(string name, int weight, IReadOnlyList<string> seeds, IReadOnlyList<string> pieces, Action<string, string> read)
    : FuzzTarget(name, weight)
{
    /// <summary>A copy that maps of names put names back into.</summary>
    public const string Copy = "leerling 1 blijft zitten.";

    private const string Draft = "Sanne uit groep 7 blijft zitten. De Lindeboom, 06-12345678.";

    private readonly string _folder = Directory.CreateTempSubdirectory("postlint-fuzz-").FullName;

    public override IReadOnlyList<string> Seeds => seeds;

    public override IReadOnlyList<string> Pieces => pieces;

    public override void Run(string input) => read(_folder, input);

    protected override void CleanUp() => Directory.Delete(_folder, recursive: true);

    public static void Configuration(string folder, string text)
    {
        var file = Write(folder, ConfigurationLoader.FileName, text);
        var loaded = new ConfigurationLoader().Load(file);
        Look(loaded.Errors, text);
        var draft = new Draft(Draft, "a.md");
        var result = DraftTarget.Linter.Lint(draft, loaded.Configuration.For("a/b.md"));
        _ = loaded.Configuration.Ignores("a/b.md");
        new DraftProperties(draft, result).PlacesAreInTheText();
        new DraftProperties(draft, result).ReportsAreWellFormed(all: false);
    }

    public static void Rules(string folder, string text)
    {
        var file = Write(folder, "regels.yaml", text);
        var errors = new List<ReportError>();
        var rules = new OwnRuleLoader().Load([new RuleSource(file, "regels.yaml", "postlint.yaml", null)], errors).ToList();
        Hits.Signal($"rules {rules.Count}");
        _ = RuleExamples.Keep(rules.Take(3), errors).Count();
        Look(errors, text);
    }

    public static void Pack(string folder, string text)
    {
        _ = folder;
        var errors = new List<DataError>();
        var data = YamlData.Read(text, 0, errors);
        var pack = PackReader.Read(data, errors);
        Demand(pack is not null || errors.Count > 0, "a pack that cannot be used comes with a sentence");
        Look(errors, text);
    }

    public static void Approvals(string folder, string text)
    {
        Write(folder, ApprovalFiles.FileName, text);
        Write(folder, "a.md", Draft);
        var files = new ApprovalFiles();
        var draft = new Draft(Draft, "a.md") { Approvals = files.For(Path.Combine(folder, "a.md")) };
        Look([.. files.Errors, .. files.Strays], text);
        new DraftProperties(draft, DraftTarget.Linter.Lint(draft, LintConfiguration.Empty)).PlacesAreInTheText();
    }

    public static void Phrases(string folder, string text)
    {
        _ = folder;
        var errors = new List<DataError>();
        var lists = PhraseListReader.Read(text, errors);
        Look(errors, text);
        if (errors.Count > 0 || lists.IsEmpty)
        {
            return;
        }

        try
        {
            _ = new PhraseMatcher(PhraseCompiler.Compile(lists)).Names.Count;
        }
        catch (ArgumentException e) when (e.Message.StartsWith("The class", StringComparison.Ordinal) || e.Message.StartsWith("The list", StringComparison.Ordinal))
        {
            // Documented: a class that is not there or holds more than single words; lists are compiled while the program is built.
        }
    }

    public static void NameMap(string folder, string text)
    {
        _ = folder;
        try
        {
            _ = RedactionMap.Read(Encoding.UTF8.GetBytes(text)).Restore(Copy, "a.md");
        }
        catch (RedactionMapException)
        {
            // A sentence for people.
        }
    }

    private static string Write(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes(text));
        return file;
    }

    private static void Look(IEnumerable<DataError> errors, string text)
    {
        foreach (var error in errors)
        {
            Demand(error.Span.End <= text.Length, "an error lies inside the file", error.Message);
            Demand(error.Message.Length > 0 && !error.Message.Contains("Exception", StringComparison.Ordinal), "an error is a sentence", error.Message);
        }
    }

    private static void Look(IEnumerable<ReportError> errors, string text)
    {
        var lines = new SourceText(text).LineCount;
        foreach (var error in errors)
        {
            Demand(error.Position is not { } at || (at.Line >= 1 && at.Line <= lines && at.Column >= 1), "an error lies inside the file", error.ToString());
        }
    }
}
