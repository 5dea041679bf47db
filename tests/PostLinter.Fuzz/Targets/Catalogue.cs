using System.Security.Cryptography;
using System.Text;
using PostLinter.Fuzz.Inputs;

namespace PostLinter.Fuzz.Targets;

/// <summary>All ways in, by name.</summary>
internal static class Catalogue
{
    private static readonly (string Name, Func<string, FuzzTarget> Create)[] Ways =
    [
        ("draft", n => new DraftTarget(n, 12, [.. Drafts.Plain(9)], [.. Pieces.Dutch, .. Pieces.Characters])),
        ("markdown", n => new DraftTarget(n, 6, [.. Drafts.Pages(), .. Drafts.Plain(40)], [.. Pieces.Markdown, .. Pieces.Dutch])),
        ("frontmatter", n => new DraftTarget(n, 6, [.. Drafts.WithFrontMatter(12)], [.. Pieces.Yaml, .. Pieces.Dutch])),
        ("bytes", n => new CommandTarget(n, 1, null, ["check", "-", "--format", "json", "--entities"], Drafts.Plain(60), [.. Pieces.Characters, .. Pieces.Dutch])),
        ("jsonl", n => new CommandTarget(n, 1, null, ["check", "--input", "jsonl", "--format", "jsonl"], [JsonLines], [.. Pieces.Json, .. Pieces.Dutch])),
        ("baseline", n => new CommandTarget(n, 1, "b.json", ["check", "a.md", "--format", "json", "--baseline", "b.json"], [Baseline], Pieces.Json)),
        ("config", n => new FileTarget(n, 8, Configurations, Pieces.Yaml, FileTarget.Configuration)),
        ("rules", n => new FileTarget(n, 2, RuleFiles, [.. Pieces.Yaml, .. Pieces.Dutch], FileTarget.Rules)),
        ("pack", n => new FileTarget(n, 8, [.. Protocols.PackCatalog.Ids.Select(Pack)], Pieces.Yaml, FileTarget.Pack)),
        ("approvals", n => new FileTarget(n, 4, Approvals, Pieces.Yaml, FileTarget.Approvals)),
        ("phrases", n => new FileTarget(n, 8, PhraseLists, [.. PhraseMarks, .. Pieces.Dutch], FileTarget.Phrases)),
        ("namemap", n => new FileTarget(n, 4, NameMaps, Pieces.Json, FileTarget.NameMap)),
        ("lsp", n => new LanguageServerTarget(n, 6, isRaw: false)),
        ("lsp-wire", n => new LanguageServerTarget(n, 3, isRaw: true)),
        ("http", n => new ServiceTarget(n, 4, isRaw: false)),
        ("http-wire", n => new ServiceTarget(n, 2, isRaw: true)),
        ("tables", n => new TableTarget(n, 4)),
    ];

    private const string Baseline = """{"schema":1,"files":{"a.md":{"PL1001":1,"PL1006":2}}}""";

    public static IEnumerable<string> Names => Ways.Select(w => w.Name);

    /// <summary>Makes those that are named; all if none is.</summary>
    public static IReadOnlyList<FuzzTarget> Create(params IReadOnlyList<string> names) =>
        [.. Ways.Where(w => names.Count == 0 || names.Contains(w.Name)).Select(w => w.Create(w.Name))];

    private const string JsonLines = """
        {"id": "1", "text": "Sanne uit groep 7 blijft zitten.", "meta": {"rol": "docent"}, "protocol": "konot"}
        {"id": 2, "text": "---\nrol: ouder\n---\nTussen ons 😀", "config": {"scholen": ["De Lindeboom"], "ernst": {"PL1001": "off"}}}
        """;

    private static string[] PhraseMarks =>
        ["{", "}", "{a|b}", "<2>", "<", ">", "[x]\n", "[", "]", "?", "!", "(", ")", "*", "+", "-", "=", "^", "$", "|", "# ", "\n", " => ", "{jij}", "{naam}", "~", "/", "\\"];

    private static string[] Approvals =>
    [
        "a.md:\n  - regel: PL1001\n    reden: mag hier\n    tot: 2026-01-01\n",
        Block(Drafts.Read("docs/communicatie.md"), "```yaml berichten/.postlint-ok.yaml"),
    ];

    private static string[] Configurations =>
    [
        Block(Drafts.Read("docs/instellingen.md"), "```yaml"),
        """
        protocol: [vsnon, konot]
        extends: basis.yaml
        scholen:
          - naam: De Lindeboom
            ook: [Lindeboom, DLB]
        ernst: { PL1001: error, PL2001: off }
        standaard: { rol: docent, account: school }
        negeer: ['oud/**', '*.tmp']
        paden:
          'a/**': { protocol: osvs }
        instellingen: { disclaimer: aan }
        """,
    ];

    private static string[] RuleFiles => [Block(Drafts.Read("docs/eigen-regels.md"), "```yaml\n# regels/school.yaml")];

    private static string[] PhraseLists =>
    [
        Drafts.Read("src/PostLinter.Dutch/Lexicons/phrases/addressee.phrases"),
        "[scheldwoord]\nsukkel\ndomme (gans|koe)\n{jij} bent <2> gek $\n",
    ];

    private static string[] NameMaps =>
    [
        $$"""{"schema":1,"labels":[{"label":"leerling 1","names":["Sanne"]}],"drafts":[{"name":"a.md","copy":"{{Digest(FileTarget.Copy)}}","original":"{{Digest("Sanne blijft zitten.")}}","changes":[{"start":0,"end":10,"text":"Sanne"}]}]}""",
    ];

    private static string Pack(string id)
    {
        var text = Drafts.Read($"src/PostLinter/Protocols/{id}.yaml");
        return text.Length > 5000 ? text[..5000] : text;
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The block of a page that begins with a line.</summary>
    private static string Block(string page, string first)
    {
        var start = page.IndexOf(first, StringComparison.Ordinal) + first.Length;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)].TrimStart('\n');
    }
}
