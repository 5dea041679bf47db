using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PostLinter.Cli.Hosting;

/// <summary>The real console. Ctrl-C asks the run to stop, so that no file is left half written; a second one ends it.</summary>
internal sealed class ConsoleHost : IDisposable
{
    private const int NarrowestUseful = 40;
    private const int WidestReadable = 100;

    /// <summary>How long a run that is asked to stop may go on; one that waits for typing would wait for ever.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly CancellationTokenSource _cancel = new();
    private readonly Timer _ending;

    public ConsoleHost()
    {
        Input = Console.OpenStandardInput();
        Output = OpenOutput();
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        Environment = new CliEnvironment
        {
            InputIsTerminal = !Console.IsInputRedirected,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = FindWidth(),
            NoColor = System.Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 },
            Cancelled = _cancel.Token,
        };
        _ending = new Timer(_ =>
        {
            Error.WriteLine("postlint: afgebroken; er is niets meer veranderd");
            System.Environment.Exit(ExitCodes.Trouble);
        });
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = !_cancel.IsCancellationRequested;
            _cancel.Cancel();
            _ending.Change(Grace, Timeout.InfiniteTimeSpan);
        };
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Error { get; }

    public CliEnvironment Environment { get; }

    public void Dispose()
    {
        _ending.Dispose();
        Error.Dispose();
        _cancel.Dispose();
    }

    /// <summary>
    /// The console's own stream hides that nobody reads a pipe any more, and a long run would go on for nothing. A file
    /// does go through it: a stream on the handle would keep an offset of its own, and overwrite what others write there.
    /// </summary>
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
        {
            return Console.OpenStandardOutput();
        }

        const int StandardOutput = 1;
        var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    private static int FindWidth()
    {
        if (int.TryParse(System.Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0)
        {
            return Math.Clamp(columns, NarrowestUseful, WidestReadable);
        }

        if (Console.IsOutputRedirected)
        {
            return 80;
        }

        try
        {
            return Math.Clamp(Console.WindowWidth, NarrowestUseful, WidestReadable);
        }
        catch (IOException)
        {
            return 80;
        }
    }
}
