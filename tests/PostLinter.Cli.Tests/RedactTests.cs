using System.Text;
using System.Text.Json;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class RedactTests
{
    private const string Draft = "Leerling Sanne won!\r\nBel haar moeder op 06-12345678.\r\n";
    private const string Copy = "Leerling A won!\r\nBel haar moeder op [telefoonnummer].\r\n";

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        using var desk = new Desk();
        var outcome = desk.RunWith(Draft, "redact");
        Assert.Equal((0, Copy), (outcome.Code, outcome.Output));
        Assert.Contains("Op 2 plaatsen in 1 bericht is iets weggehaald.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_gives_the_file_back_byte_for_byte_and_is_the_owners_alone()
    {
        using var desk = new Desk();
        var original = new byte[] { 0xEF, 0xBB, 0xBF }.Concat(Encoding.UTF8.GetBytes(Draft)).ToArray();
        desk.Write("a.md", original);
        Assert.Equal(0, desk.Run("redact", "a.md", "--in-place", "--map", "kaart.json").Code);
        Assert.Equal(Copy, desk.Read("a.md"));
        Assert.Equal(0, desk.Run("redact", "--restore", "--map", "kaart.json", "a.md", "--in-place").Code);
        Assert.Equal(original, File.ReadAllBytes(desk.PathOf("a.md")));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(desk.PathOf("kaart.json")));
        }
    }

    [Fact]
    public void A_folder_goes_to_a_folder_with_the_same_labels_and_comes_back()
    {
        using var desk = new Desk();
        desk.Write("in/a.md", "Leerling Sanne Bakker won.");
        desk.Write("in/diep/b.txt", "Leerling Bram feliciteerde leerling Sanne.");
        Assert.Equal(0, desk.Run("redact", "in", "--output", "uit", "--map", "kaart.json").Code);
        Assert.Equal("Leerling A won.", desk.Read("uit/in/a.md"));
        Assert.Equal("Leerling B feliciteerde leerling A.", desk.Read("uit/in/diep/b.txt"));
        Assert.Equal("Leerling Sanne Bakker won.", desk.Read("in/a.md"));
        Assert.Equal("Leerling Bram feliciteerde leerling Sanne.", desk.Run("redact", "--restore", "--map", "kaart.json", "uit/in/diep/b.txt").Output);
    }

    [Fact]
    public void Json_tells_places_and_never_what_stood_there()
    {
        using var desk = new Desk();
        desk.Write("a.md", Draft);
        var outcome = desk.Run("redact", "a.md", "--format", "json");
        using var json = JsonDocument.Parse(outcome.Output);
        var document = json.RootElement.GetProperty("documents")[0];
        Assert.Equal(Copy, document.GetProperty("text").GetString());
        var phone = document.GetProperty("replacements")[1];
        Assert.Equal("phone", phone.GetProperty("kind").GetString());
        Assert.Equal("06-12345678", Draft[phone.GetProperty("start").GetInt32()..phone.GetProperty("end").GetInt32()]);
        Assert.Equal("leerling A", document.GetProperty("replacements")[0].GetProperty("label").GetString());
        Assert.DoesNotContain("Sanne", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_json_keep_their_ids_and_a_broken_line_does_not_stop_the_rest()
    {
        using var desk = new Desk();
        var outcome = desk.RunWith(
            """
            {"id": "1", "text": "Leerling Sanne won."}
            {"id": "2"
            {"id": "3", "text": "Bravo, leerling Sanne!"}
            """, "redact", "--input", "jsonl");
        var lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, outcome.Code);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"id\":\"1\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("error", lines[1], StringComparison.Ordinal);
        Assert.Contains("Bravo, leerling A!", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--restore heeft de kaart nodig", "redact", "a.md", "--restore")]
    [InlineData("met --in-place verdwijnt het origineel", "redact", "a.md", "--in-place")]
    [InlineData("kies --in-place of --output", "redact", "a.md", "--in-place", "--output", "b.md")]
    [InlineData("de kaart 'er-al.json' bestaat al", "redact", "a.md", "--map", "er-al.json")]
    [InlineData("dit zijn meer berichten", "redact", "a.md", "b.md")]
    [InlineData("dit is geen kaart", "redact", "a.md", "--restore", "--map", "er-al.json")]
    [InlineData("deze kaart kan niet gelezen worden", "redact", "a.md", "--restore", "--map", "nergens.json")]
    [InlineData("dit bestand bestaat al en is niet vervangen", "redact", "a.md", "--output", "b.md")]
    [InlineData("bij --input jsonl komt er JSON uit", "redact", "--input", "jsonl", "--format", "text")]
    [InlineData("dit bestand bestaat niet", "redact", "weg.md")]
    [InlineData("onbekende optie '--mpa'; bedoelde je '--map'?", "redact", "--mpa")]
    public void What_cannot_be_done_is_said_in_one_sentence_and_changes_nothing(string sentence, params string[] args)
    {
        using var desk = new Desk();
        desk.Write("a.md", Draft);
        desk.Write("b.md", "Nog een.");
        desk.Write("er-al.json", "van mij");
        var outcome = desk.Run(args);
        Assert.Equal(2, outcome.Code);
        Assert.Contains(sentence, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(Draft, desk.Read("a.md"));
        Assert.Equal("Nog een.", desk.Read("b.md"));
        Assert.Equal("van mij", desk.Read("er-al.json"));
        Assert.Equal(3, Directory.GetFiles(desk.Folder).Length);
    }

    [Fact]
    public void A_changed_copy_is_not_restored_and_others_are()
    {
        using var desk = new Desk();
        desk.Write("a.md", "Leerling Sanne won.");
        desk.Write("b.md", "Leerling Bram verloor.");
        desk.Run("redact", "a.md", "b.md", "--in-place", "--map", "k.json");
        desk.Write("a.md", desk.Read("a.md") + " Hoera!");
        var outcome = desk.Run("redact", "--restore", "--map", "k.json", "--in-place", "a.md", "b.md");
        Assert.Equal(2, outcome.Code);
        Assert.Contains("a.md: deze tekst hoort niet bij deze kaart", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("Leerling A won. Hoera!", desk.Read("a.md"));
        Assert.Equal("Leerling Bram verloor.", desk.Read("b.md"));
    }

    [Fact]
    public void Without_a_map_on_disk_no_draft_is_replaced()
    {
        using var desk = new Desk();
        desk.Write("a.md", Draft);
        var outcome = desk.Run("redact", "a.md", "--in-place", "--map", "bestaat/niet/k.json");
        Assert.Equal(2, outcome.Code);
        Assert.Equal(Draft, desk.Read("a.md"));
    }

    [Fact]
    public void Suggested_fixes_are_applied_without_the_one_for_the_whole_draft()
    {
        using var desk = new Desk();
        desk.Write("a.md", Draft);
        desk.Run("check", "a.md", "--fix-suggested");
        Assert.DoesNotContain("leerling A", desk.Read("a.md"), StringComparison.OrdinalIgnoreCase);
        desk.Write("a.md", Draft);
        Assert.Contains("Haal alle namen en persoonsgegevens weg uit dit bericht", desk.Run("check", "a.md", "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_in_the_docs_is_what_comes_out()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PostLinter.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        var lines = File.ReadAllLines(Path.Combine(folder, "docs", "namen-weghalen.md"));
        var at = Array.FindIndex(lines, l => l.StartsWith("$ echo \"", StringComparison.Ordinal));
        using var desk = new Desk();
        Assert.Equal(lines[at + 1], desk.RunWith(lines[at].Split('"')[1], "redact").Output);
    }
}
