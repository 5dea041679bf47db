using PostLinter.Configuration;
using PostLinter.Protocols;
using Xunit;

namespace PostLinter.Cli.Tests;

public sealed class CommandTests
{
    [Theory]
    [InlineData("", "Commando's:")]
    [InlineData("--help", "Commando's:")]
    [InlineData("check --help", "--fix-suggested")]
    [InlineData("help check", "Voorbeelden:")]
    [InlineData("protocol show --help", "postlint protocol show ID")]
    [InlineData("check --help --lang en", "Examples:")]
    [InlineData("--version", "postlint ")]
    [InlineData("explain PL2001", "Zo liever niet")]
    [InlineData("explain pl2001 --lang en", "What it is about")]
    [InlineData("explain PL0004", "Doe dit:")]
    [InlineData("explain vsnon-2c.1", "Staat in: Social Media Protocol (VSNON), Punt 2c")]
    [InlineData("rules", "PL2001  Vertrouwelijkheidsmarkering")]
    [InlineData("protocols", "osvs     OSVS: Gedragscode")]
    [InlineData("protocol show konot", "KONOT-R3")]
    [InlineData("config show", "Hier geldt geen postlint.yaml")]
    public void A_command_says_what_is_asked(string line, string expected)
    {
        using var desk = new Desk();
        var outcome = desk.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        Assert.Contains(expected, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_keeps_to_the_width()
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { Width = 60 };
        foreach (var command in new[] { "check", "init", "explain", "completion" })
        {
            var lines = desk.Run(command, "--help").Output.Split('\n').Where(l => !l.StartsWith("  postlint", StringComparison.Ordinal) && !l.Contains('|'));
            Assert.All(lines, l => Assert.InRange(l.Length, 0, 60));
        }
    }

    [Fact]
    public void A_protocol_is_shown_with_every_clause()
    {
        using var desk = new Desk();
        foreach (var pack in PackCatalog.All)
        {
            var output = desk.Run("protocol", "show", pack.Id).Output;
            Assert.All(pack.Clauses, c => Assert.Contains(c.Id, output, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Init_writes_a_configuration_that_reads_back_and_never_writes_over_one()
    {
        using var desk = new Desk();
        var outcome = desk.Run("init", "--protocol", "konot", "--school", "De \"Regenboog\"", "--schoolaccount", "@deregenboog");
        Assert.Equal((0, string.Empty), (outcome.Code, outcome.Error));
        var loaded = new ConfigurationLoader().Load(desk.PathOf("postlint.yaml"));
        Assert.Empty(loaded.Errors);
        Assert.Equal(["konot"], loaded.Configuration.Protocols.AsEnumerable());
        Assert.Equal(["De \"Regenboog\""], loaded.Configuration.Organisation.Schools.AsEnumerable());
        Assert.StartsWith("# yaml-language-server: $schema=.postlint/postlint.schema.json\n", desk.Read("postlint.yaml"), StringComparison.Ordinal);
        Assert.True(File.Exists(desk.PathOf(".postlint/postlint.schema.json")));
        var before = desk.Read("postlint.yaml");
        Assert.Equal(2, desk.Run("init", "--protocol", "osvs").Code);
        Assert.Equal(before, desk.Read("postlint.yaml"));
    }

    [Fact]
    public void Init_asks_at_a_terminal()
    {
        using var desk = new Desk();
        desk.Environment = desk.Environment with { InputIsTerminal = true };
        var outcome = desk.RunWith("konnot\nkonot\nDe Regenboog, Regenboog\n\n", "init");
        Assert.Equal(0, outcome.Code);
        Assert.Contains("bedoelde je 'konot'?", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("scholen: [\"De Regenboog\", \"Regenboog\"]", desk.Read("postlint.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Config_show_names_the_line_of_each_value()
    {
        using var desk = new Desk();
        desk.Write("basis.yaml", "protocol: vsnon\nscholen: [A]\n");
        desk.Write("postlint.yaml", "extends: basis.yaml\nprotocol: konot\n");
        var output = desk.Run("config", "show").Output.ReplaceLineEndings("\n");
        Assert.Contains($"protocol: konot\n  {desk.PathOf("postlint.yaml")}, regel 2\n", output, StringComparison.Ordinal);
        Assert.Contains($"scholen: A\n  {desk.PathOf("basis.yaml")}, regel 2\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _postlint postlint")]
    [InlineData("zsh", "#compdef postlint")]
    [InlineData("fish", "complete -c postlint")]
    [InlineData("powershell", "Register-ArgumentCompleter")]
    public void Completion_knows_every_option(string shell, string expected)
    {
        using var desk = new Desk();
        var output = desk.Run("completion", shell).Output;
        Assert.Contains(expected, output, StringComparison.Ordinal);
        Assert.Contains("fix-suggested", output, StringComparison.Ordinal);
        Assert.Contains("konot", output, StringComparison.Ordinal);
    }
}
