using System.Text;
using Xunit;

namespace PostLinter.LanguageServer.Tests;

/// <summary>Whatever comes in, the session goes on with the next message that is one.</summary>
public sealed class NoiseTests
{
    [Theory]
    [InlineData("something that a client printed\r\n")]
    [InlineData("no end of line before the next header")]
    [InlineData("\r\n\r\n\r\n")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n")]
    [InlineData("Content-Length: many\r\n\r\n{}")]
    [InlineData("Content-Length: -3\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{\"a\":1}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}\r\n")]
    public void Garbage_between_messages_is_passed_over(string garbage)
    {
        using var editor = Editor.Open();
        editor.Raw(garbage);
        Assert.Equal(-32601, editor.ErrorCode("nothing"));
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void A_long_line_of_garbage_ends_where_a_header_begins()
    {
        using var editor = Editor.Open();
        editor.Raw(new string('x', 5000) + "Content-Length: 9");
        editor.Raw(new string('y', 100_000));
        Assert.Equal(-32601, editor.ErrorCode("nothing"));
    }

    [Theory]
    [InlineData("{\"jsonrpc\":")]
    [InlineData("{\"id\":1,\"id\":2,\"method\":\"x\"}")]
    [InlineData("not json")]
    [InlineData("")]
    public void What_is_no_JSON_is_answered_so(string body)
    {
        using var editor = Editor.Open();
        editor.Body(body);
        Assert.Equal(-32700, editor.Next(m => m["error"] is not null)["error"]!["code"]!.GetValue<int>());
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void JSON_that_is_too_deep_is_answered_so()
    {
        using var editor = Editor.Open();
        editor.Body(new string('[', 100_000) + new string(']', 100_000));
        Assert.Equal(-32700, editor.Next(m => m["error"] is not null)["error"]!["code"]!.GetValue<int>());
        Assert.Equal(0, editor.Leave());
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"shutdown\"}]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":5}")]
    public void What_is_neither_request_nor_answer_is_answered_so(string body)
    {
        using var editor = Editor.Open();
        editor.Body(body);
        Assert.Equal(-32600, editor.Next(m => m["error"] is not null)["error"]!["code"]!.GetValue<int>());
        Assert.Equal(0, editor.Leave());
    }

    [Theory]
    [InlineData("textDocument/didOpen", "null")]
    [InlineData("textDocument/didOpen", "[1,2]")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":null}")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":{\"uri\":5,\"text\":[]}}")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"file:///a%00b\",\"version\":1,\"text\":\"Dag.\"}}")]
    [InlineData("textDocument/didOpen", "{\"textDocument\":{\"uri\":\"::::\",\"version\":\"een\",\"text\":\"Dag.\"}}")]
    [InlineData("textDocument/didChange", "null")]
    [InlineData("textDocument/didChange", "{\"textDocument\":{\"uri\":\"file:///niet-open.txt\"},\"contentChanges\":[]}")]
    [InlineData("textDocument/didClose", "{\"textDocument\":{\"uri\":\"file:///niet-open.txt\"}}")]
    [InlineData("workspace/didChangeConfiguration", "{\"settings\":[]}")]
    [InlineData("workspace/didChangeConfiguration", "{\"settings\":{\"postlint\":{\"protocol\":[],\"lang\":7,\"rol\":{}}}}")]
    [InlineData("$/cancelRequest", "{\"id\":\"none\"}")]
    [InlineData("$/cancelRequest", "5")]
    public void A_notification_that_cannot_be_read_changes_nothing(string method, string parameters)
    {
        using var editor = Editor.Open();
        editor.Notify(method, parameters);
        Assert.Equal(-32601, editor.ErrorCode("nothing"));
        Assert.Equal(0, editor.Leave());
    }

    [Theory]
    [InlineData("textDocument/hover", "null")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"untitled:1\"}}")]
    [InlineData("textDocument/hover", "{\"textDocument\":{\"uri\":\"untitled:1\"},\"position\":{\"line\":\"een\"}}")]
    [InlineData("textDocument/codeAction", "{\"textDocument\":{\"uri\":\"untitled:1\"},\"range\":[]}")]
    [InlineData("textDocument/codeAction", "{\"textDocument\":\"untitled:1\"}")]
    [InlineData("textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"untitled:2\"}}")]
    public void A_request_that_cannot_be_read_is_answered_so(string method, string parameters)
    {
        using var editor = Editor.Open();
        editor.Notify("textDocument/didOpen", """{"textDocument":{"uri":"untitled:1","languageId":"plaintext","version":1,"text":"Dag."}}""");
        Assert.Equal(-32602, editor.ErrorCode(method, parameters));
        Assert.Equal(0, editor.Leave());
    }

    [Fact]
    public void An_edit_that_cannot_be_read_counts_for_nothing_not_for_half()
    {
        var watcher = new Watcher();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        var uri = editor.Type("a.txt", "Dag.");
        editor.Notify("textDocument/didChange", $$$"""{"textDocument":{"uri":"{{{uri}}}","version":2},"contentChanges":[{"text":"Weg"},{"range":{}}]}""");
        editor.Pull(uri);
        Assert.Equal("Dag.", watcher.Texts.Last());
    }

    [Theory]
    [InlineData("half a header", "Content-Le")]
    [InlineData("a header alone", "Content-Length: 500\r\n\r\n")]
    [InlineData("half a message", "Content-Length: 500\r\n\r\n{\"jsonrpc\":\"2.0\",\"method\"")]
    public void The_end_in_the_middle_of_a_message_is_the_end(string _, string half)
    {
        using var editor = Editor.Open();
        editor.Raw(half);
        editor.StopSending();
        Assert.Equal(1, editor.ExitCode());
    }

    [Fact]
    public void After_half_a_message_the_one_behind_the_next_is_heard()
    {
        using var editor = Editor.Open();
        editor.Raw("Content-Length: 150\r\n\r\n{\"jsonrpc\":\"2.0\",");
        editor.Notify("$/setTrace", "{\"value\":\"a message that is taken for the other half of the one before it, and so is lost, which nobody minds\"}");
        Assert.Equal(-32601, editor.ErrorCode("nothing"));
    }

    [Theory]
    [InlineData("Dag \\ud83d!", "Dag \ufffd!")]
    [InlineData("Dag \\ude00!", "Dag \ufffd!")]
    [InlineData("Dag \\ud83d\\ude00!", "Dag 😀!")]
    [InlineData("Dag \\ude00\\ud83d!", "Dag \ufffd\ufffd!")]
    [InlineData("Dag \\\\ud83d!", "Dag \\ud83d!")]
    [InlineData("Dag \\ud83d", "Dag \ufffd")]
    public void Half_an_emoji_does_not_put_the_server_out_of_step(string sent, string seen)
    {
        var watcher = new Watcher();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        var uri = editor.UriOf("a.txt");
        editor.Notify("textDocument/didOpen", $$$"""{"textDocument":{"uri":"{{{uri}}}","version":1,"text":"{{{sent}}}"}}""");
        Assert.Single(editor.Pull(uri));
        Assert.Equal(seen, watcher.Texts.Last());
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_replaced()
    {
        var watcher = new Watcher();
        using var editor = Editor.Open(Capabilities.Pull, watcher.Linter);
        var uri = editor.UriOf("a.txt");
        var body = Encoding.UTF8.GetBytes($$$$"""{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"{{{{uri}}}}","version":1,"text":"caf?"}}}""");
        body[Array.IndexOf(body, (byte)'?')] = 0xE9;
        editor.Raw($"Content-Length: {body.Length}\r\n\r\n");
        editor.Raw(body);
        Assert.Single(editor.Pull(uri));
        Assert.Equal("caf\ufffd", watcher.Texts.Last());
    }
}
