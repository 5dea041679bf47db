using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PostLinter.Configuration;
using PostLinter.LanguageServer.Text;
using PostLinter.Reports;
using PostLinter.Suppressions;

namespace PostLinter.LanguageServer;

/// <summary>
/// Checks open drafts, each version once however many requests want it. What a check gave goes when its version goes. Safe
/// for several threads.
/// </summary>
/// <param name="linter">Checks them.</param>
/// <param name="configurations">What holds for them.</param>
/// <param name="report">Gets what is wrong with a file of approvals, once until it is something else.</param>
internal sealed class DraftChecks(Linter linter, DraftConfigurations configurations, Action<ReportError> report)
{
    private readonly ConcurrentDictionary<string, string> _told = new();

    private readonly ConditionalWeakTable<OpenDocument, Check> _checks = [];
    private int _running;

    /// <summary>True while a draft is being checked.</summary>
    public bool IsBusy => Volatile.Read(ref _running) > 0;

    /// <summary>What the check of a draft gave, at the version at hand.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits any more.</exception>
    public LintResult Of(OpenDocument document, ServerSettings settings, CancellationToken cancellationToken)
    {
        var configuration = configurations.For(document.Path);
        var check = _checks.GetOrCreateValue(document);
        check.Turn.Wait(cancellationToken);
        try
        {
            if (check.Result is null || check.Settings != settings || check.Configuration != configuration)
            {
                check.Result = Run(document, settings, configuration, cancellationToken);
                (check.Settings, check.Configuration) = (settings, configuration);
            }

            return check.Result;
        }
        finally
        {
            check.Turn.Release();
        }
    }

    private LintResult Run(OpenDocument document, ServerSettings settings, LoadedConfiguration configuration, CancellationToken cancellationToken)
    {
        var relative = configuration.Folder is { } folder ? Path.GetRelativePath(folder, document.Path).Replace('\\', '/') : document.Path;
        var draft = new Draft(document.Source.Text, document.Path)
        {
            Metadata = settings.Metadata,
            Protocols = settings.Protocols,
            Approvals = Path.IsPathFullyQualified(document.Path) ? ApprovalsOf(document.Path) : [],
        };
        Interlocked.Increment(ref _running);
        try
        {
            return linter.Lint(draft, configuration.Configuration.For(relative), MachineThreads.For(draft.Text), document.Memory, cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    /// <summary>Read anew each time: the file is small, and its author sees at once what it does.</summary>
    private ImmutableArray<Approval> ApprovalsOf(string path)
    {
        var files = new ApprovalFiles();
        var approvals = files.For(path);
        var wrong = string.Join('\n', files.Errors);
        if (_told.GetValueOrDefault(Path.GetDirectoryName(path)!, string.Empty) != wrong)
        {
            _told[Path.GetDirectoryName(path)!] = wrong;
            foreach (var error in files.Errors)
            {
                report(error);
            }
        }

        return approvals;
    }

    private sealed class Check
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public ServerSettings? Settings { get; set; }

        public LoadedConfiguration? Configuration { get; set; }

        public LintResult? Result { get; set; }
    }
}
