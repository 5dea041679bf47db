using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

/// <summary>Rules in words, from the file to the report.</summary>
public sealed class OwnRuleTests
{
    private const string Rule = """
        regels:
          - id: SCHOOL001
            titel: Oude naam van de school
            patronen: [basisschool de haven, havenschool]
            uitzonderingen: [oude (basisschool de haven|havenschool)]
            melding: "'{0}' is de naam van vroeger."
            advies: Gebruik de nieuwe naam.
            vervang_door: IKC De Kade
            clausules: [VSNON-11.2, KONOT-R2]
            treffers: ['Open dag bij [|basisschool De Haven|]!']
            missers: [Het gebouw van de oude havenschool wordt een bibliotheek.]

        """;

    [Fact]
    public void An_own_rule_reports_like_a_built_in_one()
    {
        using var desk = DeskWith(Rule);
        desk.Write("a.md", "Kom naar de open dag van de havenschool.\n");
        var outcome = desk.Run("check", "a.md", "--format", "json");
        Assert.Equal(string.Empty, outcome.Error);
        var found = Diagnostics(outcome).Single(d => d.GetProperty("rule").GetString() == "SCHOOL001");
        Assert.Equal("havenschool", found.GetProperty("text").GetString());
        Assert.Equal("warning", found.GetProperty("severity").GetString());
        Assert.Equal("'havenschool' is de naam van vroeger.", found.GetProperty("message").GetString());
        Assert.Equal("KONOT-R2", Assert.Single(found.GetProperty("clauses").EnumerateArray()).GetString());
        Assert.Equal("IKC De Kade", found.GetProperty("fixes")[0].GetProperty("edits")[0].GetProperty("newText").GetString());
    }

    [Fact]
    public void It_is_off_under_a_protocol_without_its_clause()
    {
        using var desk = DeskWith(Rule);
        desk.Write("a.md", "Kom naar de open dag van de havenschool.\n");
        Assert.DoesNotContain("SCHOOL001", desk.Run("check", "a.md", "--protocol", "osvs").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Severity_paths_and_suppression_work_on_it()
    {
        using var desk = DeskWith(Rule, "ernst: { SCHOOL001: error }\npaden:\n  - { pad: archief/**, ernst: { SCHOOL001: off } }\n");
        desk.Write("a.md", "Dag havenschool.\n");
        desk.Write("archief/b.md", "Dag havenschool.\n");
        desk.Write("c.md", "Dag havenschool. <!-- pl-ok SCHOOL001: zo heet het boek -->\n");
        Assert.Equal(1, desk.Run("check", "a.md").Code);
        var archive = desk.Run("check", "archief/b.md", "c.md");
        Assert.Equal(string.Empty, archive.Error);
        Assert.Equal(0, archive.Code);
    }

    [Fact]
    public void Sarif_lists_it_with_its_clauses_though_nothing_is_found()
    {
        using var desk = DeskWith(Rule);
        desk.Write("a.md", "De zon schijnt.\n");
        var run = JsonDocument.Parse(desk.Run("check", "a.md", "--format", "sarif").Output).RootElement.GetProperty("runs")[0];
        var rule = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("id").GetString() == "SCHOOL001");
        Assert.Equal("KONOT-R2", rule.GetProperty("relationships")[0].GetProperty("target").GetProperty("id").GetString());
        Assert.Contains("oude havenschool", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fix_writes_the_replacement()
    {
        using var desk = DeskWith(Rule);
        desk.Write("a.md", "Dag havenschool.\n");
        desk.Run("check", "a.md", "--fix-suggested");
        Assert.Equal("Dag IKC De Kade.\n", desk.Read("a.md"));
    }

    [Fact]
    public void A_question_is_gone_once_it_is_answered()
    {
        using var desk = DeskWith(Rule.Replace("vervang_door: IKC De Kade", "uitkomst: question\n    vraag: openbare_informatie", StringComparison.Ordinal));
        desk.Write("a.md", "Dag havenschool.\n");
        desk.Write("b.md", "---\nattestaties: { openbare_informatie: ja }\n---\n\nDag havenschool.\n");
        Assert.Contains(Diagnostics(desk.Run("check", "a.md", "--format", "json")), d => d.GetProperty("question").GetString() == "openbare_informatie");
        Assert.DoesNotContain("SCHOOL001", desk.Run("check", "b.md", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_and_rules_know_it()
    {
        using var desk = DeskWith(Rule);
        var page = desk.Run("explain", "school001");
        Assert.Equal(0, page.Code);
        foreach (var part in new[] { "SCHOOL001 Oude naam van de school", "Open dag bij basisschool De Haven!", "KONOT-R2: ", "regels.yaml" })
        {
            Assert.Contains(part, page.Output, StringComparison.Ordinal);
        }

        Assert.Contains("SCHOOL001  Oude naam van de school (vsnon, konot)", desk.Run("rules").Output, StringComparison.Ordinal);
        Assert.Equal(2, desk.Run("explain", "SCHOOL002").Code);
    }

    [Fact]
    public void A_file_that_extends_another_takes_its_rules_with_it()
    {
        using var desk = DeskWith(Rule);
        desk.Write("klas/postlint.yaml", "extends: ../postlint.yaml\n");
        desk.Write("klas/a.md", "Dag havenschool.\n");
        Assert.Contains("SCHOOL001", desk.Run("check", "klas/a.md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_json_cannot_name_files_of_this_machine()
    {
        using var desk = DeskWith(Rule);
        var outcome = desk.RunWith("""{"id": "1", "text": "Dag havenschool.", "config": {"regelbestanden": "regels.yaml"}}""", "check", "-", "--input", "jsonl", "--format", "jsonl");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("'regelbestanden' werkt alleen bovenin een bestand postlint.yaml", outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SCHOOL001", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("patronen: [oud (haven]", "regels.yaml:4:16: de regel SCHOOL002 doet niet mee: het patroon 'oud (haven' klopt niet: een haakje ( wordt niet gesloten")]
    [InlineData("patronen: ['{scheldwoor}']", "regels.yaml:4:17: de regel SCHOOL002 doet niet mee: het patroon '{scheldwoor}' klopt niet: de woordenlijst {scheldwoor} bestaat niet")]
    [InlineData("patronen: [kade]\n    patroon: kade", "regels.yaml:5:5: de regel SCHOOL002 doet niet mee: onbekende sleutel 'patroon' in een eigen regel; bedoelde je 'patronen'?")]
    [InlineData("patronen: [kade]\n    missers: [De kade is mooi.]", "regels.yaml:5:15: de regel SCHOOL002 doet niet mee: deze misser geeft toch een melding bij Konot, over 'kade'")]
    [InlineData("patronen: [kade]\n    treffers: [De zee is mooi.]", "regels.yaml:5:16: de regel SCHOOL002 doet niet mee: deze treffer geeft geen melding bij Konot")]
    [InlineData("patronen: [kade]\n    vervang_door: de kade\n    treffers: [De kade is mooi.]", "regels.yaml:6:16: de regel SCHOOL002 doet niet mee: de vervanging geeft zelf weer een melding")]
    [InlineData("patronen: [kade]\n    ernst: zwaar", "regels.yaml:5:12: de regel SCHOOL002 doet niet mee: onbekende waarde 'zwaar' voor 'ernst'")]
    public void A_broken_rule_is_named_and_the_others_go_on(string part, string expected)
    {
        var broken = $"""
            regels:
              - id: SCHOOL002
                clausules: [KONOT-R2]
                {part}
                titel: Kade
                melding: Kade.
                advies: Weg.

            """;
        using var desk = DeskWith(broken + Rule[(Rule.IndexOf('\n', StringComparison.Ordinal) + 1)..], "ernst: { SCHOOL002: error }\n");
        AssertSkipped(desk, "postlint: " + expected);
    }

    [Theory]
    [InlineData("clausules: [VSNON-11.2, KONOT-R2]", "clausules: [KONOT-R99]", "regels.yaml:9:17: de regel SCHOOL001 doet niet mee: de clausule 'KONOT-R99' bestaat niet")]
    [InlineData("id: SCHOOL001", "id: PL1001", "regels.yaml:2:9: de regel PL1001 doet niet mee: 'PL1001' kan geen id zijn")]
    public void A_wrong_clause_or_id_is_named(string right, string wrong, string expected)
    {
        using var desk = DeskWith(Rule.Replace(right, wrong, StringComparison.Ordinal));
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", "a.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: " + expected, outcome.Error, StringComparison.Ordinal);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_rules_with_one_id_the_first_counts()
    {
        using var desk = DeskWith(Rule, "regelbestanden: [regels.yaml, nog.yaml]\n");
        desk.Write("nog.yaml", Rule);
        AssertSkipped(desk, "postlint: nog.yaml:2:5: de regel SCHOOL001 doet niet mee: dit id staat al in regels.yaml");
    }

    [Theory]
    [InlineData("regels: [", "regels.yaml:")]
    [InlineData("- SCHOOL001", "regels.yaml:1:1: een regelbestand begint met 'regels:'")]
    [InlineData(null, "postlint.yaml:2:17: het regelbestand 'regels.yaml' bestaat niet; controleer de naam")]
    public void A_file_that_cannot_be_read_is_named_and_the_draft_is_checked(string? text, string expected)
    {
        using var desk = DeskWith(text ?? string.Empty);
        if (text is null)
        {
            File.Delete(desk.PathOf("regels.yaml"));
        }

        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", "a.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("postlint: " + expected, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_end_is_named()
    {
        using var desk = DeskWith("regels:\n" + new string('#', 300_000));
        desk.Write("a.md", "Dit is strikt vertrouwelijk.\n");
        var outcome = desk.Run("check", "a.md");
        Assert.Equal("postlint: regels.yaml: dit regelbestand is groter dan 256 kB; verdeel de regels over meer bestanden", outcome.Error.TrimEnd());
        Assert.Equal(2, outcome.Code);
        Assert.Contains("PL2001", outcome.Output, StringComparison.Ordinal);
    }

    private static void AssertSkipped(Desk desk, string expected)
    {
        desk.Write("a.md", "Dag havenschool aan de kade.\n");
        var outcome = desk.Run("check", "a.md");
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith(expected, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
        Assert.Contains("SCHOOL001", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("SCHOOL002", outcome.Output, StringComparison.Ordinal);
    }

    private static Desk DeskWith(string rules, string more = "")
    {
        var desk = new Desk();
        var names = more.Contains("regelbestanden", StringComparison.Ordinal) ? string.Empty : "regelbestanden: regels.yaml\n";
        desk.Write("postlint.yaml", "protocol: konot\n" + names + more);
        desk.Write("regels.yaml", rules);
        return desk;
    }

    private static JsonElement[] Diagnostics(Outcome outcome) =>
        [.. JsonDocument.Parse(outcome.Output).RootElement.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray()];
}
