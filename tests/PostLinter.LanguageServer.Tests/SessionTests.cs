using System.Text;
using System.Text.Json.Nodes;
using PostLinter.Cli;
using PostLinter.Cli.Hosting;
using PostLinter.Testing;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

public sealed class SessionTests
{
    [Fact]
    public void A_session_begins_with_what_the_server_can_do_and_ends_with_0()
    {
        using var editor = new Editor();
        var result = editor.Initialize();
        Assert.Equal("postlint", (string?)result["serverInfo"]!["name"]);
        var can = result["capabilities"]!;
        Assert.Equal("utf-16", (string?)can["positionEncoding"]);
        Assert.Equal(2, can["textDocumentSync"]!["change"]!.GetValue<int>());
        Assert.True(can["hoverProvider"]!.GetValue<bool>());
        Assert.Contains("source.fixAll.postlint", can["codeActionProvider"]!["codeActionKinds"]!.AsArray().Select(k => (string?)k));
        Assert.Null(can["diagnosticProvider"]);
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void Nothing_comes_before_initialize_and_that_comes_once()
    {
        using var editor = new Editor();
        Assert.Equal(-32002, editor.ErrorCode("textDocument/hover", "{}"));
        editor.Notify("textDocument/didOpen", """{"textDocument":{"uri":"untitled:1","languageId":"plaintext","version":1,"text":"Dag."}}""");
        editor.Initialize();
        Assert.Equal(-32602, editor.ErrorCode("textDocument/hover", """{"textDocument":{"uri":"untitled:1"},"position":{"line":0,"character":0}}"""));
        Assert.Equal(-32600, editor.ErrorCode("initialize", """{"capabilities":{}}"""));
    }

    [Fact]
    public void An_unknown_request_is_answered_so_and_an_unknown_notification_passed_over()
    {
        using var editor = Editor.Open();
        editor.Notify("$/setTrace", """{"value":"verbose"}""");
        editor.Notify("textDocument/didSomething", "null");
        Assert.Equal(-32601, editor.ErrorCode("textDocument/doesNotExist", "{}"));
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void A_server_that_warms_up_answers_and_leaves_as_any_other()
    {
        using var editor = new Editor(warmsUp: true);
        editor.Initialize("""{"textDocument":{"diagnostic":{}}}""");
        editor.Notify("initialized", "{}");
        editor.Notify("textDocument/didOpen", """{"textDocument":{"uri":"untitled:1","languageId":"plaintext","version":1,"text":"Sanne de Wit uit groep 7 is ziek."}}""");
        Assert.NotEmpty(editor.Result("textDocument/diagnostic", """{"textDocument":{"uri":"untitled:1"}}""")["items"]!.AsArray());
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void After_shutdown_only_exit_counts()
    {
        using var editor = Editor.Open();
        editor.Answer("shutdown");
        Assert.Equal(-32600, editor.ErrorCode("textDocument/hover", "{}"));
        editor.Notify("exit", "null");
        Assert.Equal(0, editor.ExitCode());
    }

    [Fact]
    public void Exit_without_shutdown_and_an_end_without_exit_are_1()
    {
        using var hasty = Editor.Open();
        hasty.Notify("exit", "null");
        Assert.Equal(1, hasty.ExitCode());
        using var dead = Editor.Open();
        dead.StopSending();
        Assert.Equal(1, dead.ExitCode());
    }

    [Fact]
    public void The_command_serves_a_whole_session()
    {
        string[] messages =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":{}}}""",
            """{"jsonrpc":"2.0","id":2,"method":"shutdown"}""",
            """{"jsonrpc":"2.0","method":"exit"}""",
        ];
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(messages.Select(m => $"Content-Length: {m.Length}\r\n\r\n{m}"))));
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var code = CommandLine.Run(["lsp", "--stdio"], input, output, error, new CliEnvironment { Clock = FixedClock.Instance });
        var answers = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal((0, string.Empty), (code, error.ToString()));
        Assert.Contains("\"serverInfo\"", answers, StringComparison.Ordinal);
        Assert.Contains("\"id\":2,\"result\":null", answers, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_request_is_answered_at_once()
    {
        var watcher = new Watcher();
        watcher.Gate.Reset();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        editor.Type("langzaam.txt", "langzaam");
        var answer = editor.Request("textDocument/diagnostic", $$$"""{"textDocument":{"uri":"{{{editor.UriOf("langzaam.txt")}}}"}}""", out var id);
        watcher.Waits.Wait(TimeSpan.FromMinutes(2));
        editor.Notify("$/cancelRequest", $$"""{"id":{{id}}}""");
        Assert.Equal(-32800, Editor.Wait(answer)["error"]!["code"]!.GetValue<int>());
        watcher.Gate.Set();
        Assert.Equal(0, editor.Leave());
        Assert.DoesNotContain(editor.Said, m => m["method"] is null);
    }

    [Fact]
    public void An_editor_that_dies_during_a_check_ends_the_server()
    {
        var watcher = new Watcher();
        watcher.Gate.Reset();
        using var editor = Editor.Open(linter: watcher.Linter);
        editor.Type("langzaam.txt", "langzaam");
        watcher.Waits.Wait(TimeSpan.FromMinutes(2));
        editor.StopReading();
        editor.StopSending();
        watcher.Gate.Set();
        Assert.Equal(1, editor.ExitCode());
    }
}
