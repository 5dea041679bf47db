using System.Text;
using System.Text.Json;
using PostLinter.Core.Diagnostics;
using PostLinter.Fuzz.Coverage;
using PostLinter.LanguageServer;
using PostLinter.Testing;

namespace PostLinter.Fuzz.Targets;

/// <summary>A session of an editor: each line of the input is a message, framed as it should be, or (raw) the input is all.</summary>
internal sealed class LanguageServerTarget(string name, int weight, bool isRaw) : FuzzTarget(name, weight)
{
    private static readonly string[] Sessions =
    [
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{"general":{"positionEncodings":["utf-8"]},"textDocument":{"diagnostic":{}}}}}
        {"jsonrpc":"2.0","method":"initialized","params":{}}
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:1","languageId":"markdown","version":1,"text":"Sanne 😀 uit groep 7 blijft zitten.\r\nBel 06-12345678 é."}}}
        {"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"untitled:1"}}}
        {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"untitled:1","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":6},"end":{"line":1,"character":2}},"text":"x"}]}}
        {"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:1"},"position":{"line":0,"character":3}}}
        {"jsonrpc":"2.0","id":4,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"untitled:1"},"range":{"start":{"line":0,"character":0},"end":{"line":9,"character":0}},"context":{"diagnostics":[]}}}
        {"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"untitled:1"}}}
        {"jsonrpc":"2.0","id":5,"method":"shutdown"}
        {"jsonrpc":"2.0","method":"exit"}
        """,
        """
        {"jsonrpc":"2.0","id":"a","method":"initialize","params":{"capabilities":{"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true}},"window":{"workDoneProgress":true}},"initializationOptions":{"protocol":"konot","rol":"docent"}}}
        {"jsonrpc":"2.0","method":"initialized","params":{}}
        {"jsonrpc":"2.0","id":1,"result":[{"protocol":"osvs","lang":"en"}]}
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///a%20b.md","languageId":"markdown","version":1,"text":"---\nrol: docent\n---\n\nTussen ons: **Sanne** ![Sanne](s.jpg)"}}}
        {"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"postlint":{"meta":{"kanaal":"instagram"}}}}}
        {"jsonrpc":"2.0","method":"workspace/didChangeWatchedFiles","params":{"changes":[]}}
        {"jsonrpc":"2.0","id":7,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"file:///a%20b.md"},"range":{"start":{"line":4,"character":0},"end":{"line":4,"character":40}},"context":{"only":["quickfix"]}}}
        {"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":7}}
        """,
    ];

    private readonly string _pages = Directory.CreateTempSubdirectory("postlint-fuzz-").FullName;

    public override IReadOnlyList<string> Seeds { get; } = isRaw ? [.. Sessions.Select(s => Encoding.Latin1.GetString(Frame(s)))] : Sessions;

    public override IReadOnlyList<string> Pieces { get; } =
        [.. Inputs.Pieces.Json, .. isRaw ? ["Content-Length: ", "Content-Length: 2\r\n\r\n{}", "\r\n\r\n", "Content-Length: 99999999\r\n\r\n", "Content-Type: x\r\n"] : Inputs.Pieces.Dutch];

    public override void Run(string input)
    {
        using var stdin = new Patient(isRaw ? Encoding.Latin1.GetBytes(input) : Frame(input));
        using var stdout = new Answers();
        stdin.MayEnd = () => stdout.Count >= input.AsSpan().Count("\"id\"");
        var server = new DraftServer(stdin, stdout, DraftTarget.Linter, FixedClock.Instance, UserLanguage.Dutch, _pages);
        var code = server.Run();
        Demand(code is 0 or 1, "a session ends in 0 or 1");
        foreach (var message in stdout.Messages())
        {
            if (message.TryGetProperty("error", out var error))
            {
                var number = error.GetProperty("code").GetInt32();
                Hits.Signal($"lsp error {number}");
                Demand(number != -32603, "the server itself does not fail", error.GetProperty("message").GetString()!);
            }
            else if (message.TryGetProperty("method", out var method) && method.GetString() == "window/logMessage")
            {
                var text = message.GetProperty("params").GetProperty("message").GetString()!;
                Demand(text is not ("NullReferenceException" or "IndexOutOfRangeException" or "ArgumentOutOfRangeException"), "the server itself does not fail", text);
            }
        }
    }

    protected override void CleanUp() => Directory.Delete(_pages, recursive: true);

    private static byte[] Frame(string lines)
    {
        using var stream = new MemoryStream();
        foreach (var line in lines.Split('\n'))
        {
            var body = Encoding.UTF8.GetBytes(line);
            stream.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
            stream.Write(body);
        }

        return stream.ToArray();
    }

    /// <summary>Keeps the end of the stream back for a moment, so that what was asked is answered.</summary>
    private sealed class Patient(byte[] bytes) : MemoryStream(bytes)
    {
        public Func<bool> MayEnd { get; set; } = () => true;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = base.Read(buffer, offset, count);
            if (read == 0)
            {
                SpinWait.SpinUntil(MayEnd, 20);
            }

            return read;
        }
    }

    /// <summary>What the server writes, from whatever thread.</summary>
    private sealed class Answers : MemoryStream
    {
        private readonly Lock _turn = new();
        private int _flushes;

        public int Count => Volatile.Read(ref _flushes);

        public override void Write(byte[] buffer, int offset, int count)
        {
            lock (_turn)
            {
                base.Write(buffer, offset, count);
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

        public override void Flush() => Interlocked.Increment(ref _flushes);

        public IEnumerable<JsonElement> Messages()
        {
            byte[] all;
            lock (_turn)
            {
                all = ToArray();
            }

            for (var at = 0; at < all.Length;)
            {
                var end = all.AsSpan(at).IndexOf("\r\n\r\n"u8);
                var length = end < 0 ? -1 : int.Parse(Encoding.ASCII.GetString(all, at + 16, end - 16), System.Globalization.CultureInfo.InvariantCulture);
                if (length < 0 || at + end + 4 + length > all.Length)
                {
                    yield break; // Still being written.
                }

                using var json = JsonDocument.Parse(all.AsMemory(at + end + 4, length));
                yield return json.RootElement.Clone();
                at += end + 4 + length;
            }
        }
    }
}
