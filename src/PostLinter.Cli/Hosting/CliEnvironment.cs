using PostLinter.Cli.Serving;
using PostLinter.Core.Analysis;

namespace PostLinter.Cli.Hosting;

/// <summary>What a run sees of the world besides its three streams; tests make up their own.</summary>
public sealed record CliEnvironment
{
    /// <summary>The folder that relative paths start from.</summary>
    public string Folder { get; init; } = Directory.GetCurrentDirectory();

    /// <summary>The program file by which this run was started; null where that is not <c>postlint</c> itself.</summary>
    public string? Program { get; init; } =
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "postlint" ? Environment.ProcessPath : null;

    /// <summary>True if somebody types the input.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>True if somebody watches the output, which then may be in colour.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True if somebody watches standard error, so that progress may be shown.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 80;

    /// <summary>True if the variable <c>NO_COLOR</c> has a value.</summary>
    public bool NoColor { get; init; }

    /// <summary>The rules; null for the built-in ones.</summary>
    public IReadOnlyList<PostAnalyzer>? Analyzers { get; init; }

    /// <summary>How long a rule in code may take to be made, and then for each draft.</summary>
    public TimeSpan RuleTimeLimit { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How many drafts are checked side by side. The output is the same for any number.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Creates a file to write to; a test puts a full disk here.</summary>
    public Func<string, Stream> CreateFile { get; init; } =
        path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);

    /// <summary>Cancelled by Ctrl-C or SIGTERM.</summary>
    public CancellationToken Cancelled { get; init; }

    /// <summary>Asks for more time to end after <see cref="Cancelled"/> than a run that only reads needs.</summary>
    public Action<TimeSpan> ExtendGrace { get; init; } = _ => { };

    /// <summary>What <c>serve</c> sees of the system; null for this one.</summary>
    public HostSystem? System { get; init; }

    /// <summary>The full path of a path as somebody typed it.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A path as people write it: from the folder, if it lies below it.</summary>
    public string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
