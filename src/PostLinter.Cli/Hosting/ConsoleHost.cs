using System.Text;

namespace PostLinter.Cli.Hosting;

/// <summary>The real console. Ctrl-C asks the run to stop, so that no file is left half written; a second one ends it.</summary>
internal sealed class ConsoleHost : IDisposable
{
    private const int NarrowestUseful = 40;
    private const int WidestReadable = 100;

    private readonly CancellationTokenSource _cancel = new();

    public ConsoleHost()
    {
        Input = Console.OpenStandardInput();
        Output = Console.OpenStandardOutput();
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
        Console.CancelKeyPress += (_, e) =>
        {
            e.Cancel = !_cancel.IsCancellationRequested;
            _cancel.Cancel();
        };
    }

    public Stream Input { get; }

    public Stream Output { get; }

    public TextWriter Error { get; }

    public CliEnvironment Environment { get; }

    public void Dispose()
    {
        Error.Dispose();
        _cancel.Dispose();
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
