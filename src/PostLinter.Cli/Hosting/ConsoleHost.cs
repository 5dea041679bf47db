using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace PostLinter.Cli.Hosting;

/// <summary>The real console. Ctrl-C or SIGTERM asks the run to stop, so that no file is left half written; a second one ends it.</summary>
internal sealed class ConsoleHost : IDisposable
{
    private const int NarrowestUseful = 40;
    private const int WidestReadable = 100;

    private readonly CancellationTokenSource _cancel = new();
    private readonly Timer _ending;
    private readonly PosixSignalRegistration _termination;

    /// <summary>How long a run that is asked to stop may go on; one that waits for typing would wait for ever.</summary>
    private TimeSpan _grace = TimeSpan.FromMilliseconds(500);

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
            ExtendGrace = grace => _grace = grace,
        };
        _ending = new Timer(_ =>
        {
            Error.WriteLine("postlint: afgebroken; er is niets meer veranderd");
            System.Environment.Exit(ExitCodes.Trouble);
        });
        Console.CancelKeyPress += (_, e) => e.Cancel = Stop();
        _termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, e => e.Cancel = Stop());
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Error { get; }

    public CliEnvironment Environment { get; }

    public void Dispose()
    {
        _termination.Dispose();
        _ending.Dispose();
        Error.Dispose();
        _cancel.Dispose();
    }

    /// <summary>Asks the run to stop; false if it was asked before, and the process may end at once.</summary>
    private bool Stop()
    {
        var isFirst = !_cancel.IsCancellationRequested;
        _ending.Change(_grace, Timeout.InfiniteTimeSpan);
        _cancel.Cancel();
        return isFirst;
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
