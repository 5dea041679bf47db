using PostLinter.Cli.Hosting;

namespace PostLinter.Cli;

/// <summary>Where the process starts.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        EarlyStart.Begin(args);
        using var console = new ConsoleHost();
        return CommandLine.Run(args, console.Input, console.Output, console.Error, console.Environment);
    }
}
