using System.Security.Cryptography;
using System.Text;
using PostLinter.Fuzz.Inputs;

namespace PostLinter.Fuzz.Targets;

/// <summary>All ways in, by name.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<FuzzTarget> Create() =>
    [
        new DraftTarget("draft", 12, [.. Drafts.Plain(9)], [.. Pieces.Dutch, .. Pieces.Characters]),
        new DraftTarget("markdown", 6, [.. Drafts.Pages(), .. Drafts.Plain(40)], [.. Pieces.Markdown, .. Pieces.Dutch]),
        new DraftTarget("frontmatter", 6, [.. Drafts.WithFrontMatter(12)], [.. Pieces.Yaml, .. Pieces.Dutch]),
        new CommandTarget("bytes", 1, null, ["check", "-", "--format", "json", "--entities"], Drafts.Plain(60), [.. Pieces.Characters, .. Pieces.Dutch]),
        new CommandTarget("jsonl", 1, null, ["check", "--input", "jsonl", "--format", "jsonl"], [JsonLines], [.. Pieces.Json, .. Pieces.Dutch]),
        new CommandTarget(
            "baseline", 1, "b.json", ["check", "a.md", "--format", "json", "--baseline", "b.json"],
            ["""{"schema":1,"files":{"a.md":{"PL1001":1,"PL1006":2}}}"""], Pieces.Json),
        new FileTarget("config", 8, Configurations, Pieces.Yaml, FileTarget.Configuration),
        new FileTarget("rules", 2, RuleFiles, [.. Pieces.Yaml, .. Pieces.Dutch], FileTarget.Rules),
        new FileTarget("pack", 8, [.. Protocols.PackCatalog.Ids.Select(Pack)], Pieces.Yaml, FileTarget.Pack),
        new FileTarget("approvals", 4, Approvals, Pieces.Yaml, FileTarget.Approvals),
        new FileTarget("phrases", 8, PhraseLists, [.. PhraseMarks, .. Pieces.Dutch], FileTarget.Phrases),
        new FileTarget("namemap", 4, NameMaps, Pieces.Json, FileTarget.NameMap),
        new LanguageServerTarget("lsp", 6, isRaw: false),
        new LanguageServerTarget("lsp-wire", 3, isRaw: true),
        new ServiceTarget("http", 4, isRaw: false),
        new ServiceTarget("http-wire", 2, isRaw: true),
        new TableTarget(4),
    ];

    private const string JsonLines = """
        {"id": "1", "text": "Sanne uit groep 7 blijft zitten.", "meta": {"rol": "docent"}, "protocol": "konot"}
        {"id": 2, "text": "---\nrol: ouder\n---\nTussen ons 😀", "config": {"scholen": ["De Lindeboom"], "ernst": {"PL1001": "off"}}}
        """;

    private static readonly string[] PhraseMarks =
        ["{", "}", "{a|b}", "<2>", "<", ">", "[x]\n", "[", "]", "?", "!", "(", ")", "*", "+", "-", "=", "^", "$", "|", "# ", "\n", " => ", "{jij}", "{naam}", "~", "/", "\\"];

    private static readonly string[] Approvals =
    [
        "a.md:\n  - regel: PL1001\n    reden: mag hier\n    tot: 2026-01-01\n",
        Block(Drafts.Read("docs/communicatie.md"), "```yaml berichten/.postlint-ok.yaml"),
    ];

    private static readonly string[] Configurations =
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

    private static readonly string[] RuleFiles = [Block(Drafts.Read("docs/eigen-regels.md"), "```yaml\n# regels/school.yaml")];

    private static readonly string[] PhraseLists =
    [
        Drafts.Read("src/PostLinter.Dutch/Lexicons/phrases/addressee.phrases"),
        "[scheldwoord]\nsukkel\ndomme (gans|koe)\n{jij} bent <2> gek $\n",
    ];

    private static readonly string[] NameMaps =
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
