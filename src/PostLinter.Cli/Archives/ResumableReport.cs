using PostLinter.Cli.Checking;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Reports;

namespace PostLinter.Cli.Archives;

/// <summary>
/// The report on an archive, written so that an interrupted run can go on. It grows in <c>NAME.part</c>, which takes the name
/// of <c>--output</c> once it is whole; every few seconds the file of <c>--resume</c> says how much of it counts. The same
/// command goes on from there, and ends with the report that an unbroken run would have given.
/// </summary>
internal sealed class ResumableReport : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);

    /// <summary>Enough to put on a slow disk what is not there yet.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly Session _session;
    private readonly string _file;
    private readonly string _output;
    private readonly FileStream _part;
    private long _saved;

    private ResumableReport(string file, string output, FileStream part, ArchiveProgress progress, Session session)
    {
        (_file, _output, _part, Progress, _session) = (file, output, part, progress, session);
        _saved = session.Environment.Clock.GetTimestamp();
    }

    public ArchiveProgress Progress { get; private set; }

    /// <summary>Starts a report, or goes on with the one that the file of <c>--resume</c> tells of.</summary>
    /// <param name="settings">What is checked, and where the report and the progress go.</param>
    /// <param name="configuration">A hash of the configuration.</param>
    /// <param name="session">Speaks.</param>
    /// <exception cref="InputException">The archive or the request is another one by now, or a file cannot be used.</exception>
    public static ResumableReport Open(CheckSettings settings, string configuration, Session session)
    {
        var (file, output) = (settings.ResumeFile!, settings.OutputFile!);
        var start = new ProgressFile(file, session).Find(settings, configuration);
        var path = session.Environment.Resolve(output) + ".part";
        if (start.Written > (new FileInfo(path) is { Exists: true } found ? found.Length : 0))
        {
            throw new InputException(file, session.Say(
                $"het deel van het rapport dat er al was ({output}.part), is weg of korter geworden; haal {file} weg om opnieuw te beginnen",
                $"the part of the report that was there ({output}.part) is gone or has become shorter; remove {file} to start again"));
        }

        session.Environment.ExtendGrace(Grace);

        // What was written after the last note of it is written again.
        var part = Open(path, output, session);
        part.SetLength(start.Written);
        part.Position = start.Written;
        return new ResumableReport(file, output, part, start, session);
    }

    /// <summary>Writes a line for each outcome; at the end the report takes its name and the progress is gone.</summary>
    /// <param name="outcomes">Outcomes, checked as they are asked for.</param>
    /// <param name="options">How.</param>
    /// <param name="fails">True once something was found at or above <c>--fail-on</c>.</param>
    public void Write(IEnumerable<CheckOutcome> outcomes, ReportOptions options, Func<bool> fails)
    {
        var isWhole = false;
        Save();
        try
        {
            foreach (var outcome in outcomes)
            {
                Reporting.WriteLine(_part, outcome, options);
                Progress = Progress with
                {
                    Position = outcome.Item.End ?? Progress.Position,
                    Written = _part.Position,
                    Refused = Progress.Refused + (outcome.Item.Error is null ? 0 : 1),
                    Fails = fails(),
                };
                if (_session.Environment.Clock.GetElapsedTime(_saved) >= Pace)
                {
                    Save();
                }
            }

            isWhole = true;
        }
        finally
        {
            if (!isWhole)
            {
                Interrupt();
            }
        }

        Finish();
    }

    public void Dispose() => _part.Dispose();

    private static FileStream Open(string path, string output, Session session)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(output, session.Say(
                "dit bestand kan niet geschreven worden: de map bestaat niet, je hebt geen rechten, of een andere postlint is er nog mee bezig",
                "this file cannot be written: its folder does not exist, you have no permission, or another postlint is still at it"));
        }
    }

    /// <summary>First the report is on the disk, then the note that it is.</summary>
    private void Save()
    {
        _part.Flush(flushToDisk: true);
        AtomicFile.WriteBytes(_file, Progress.ToJson(), _session);
        _saved = _session.Environment.Clock.GetTimestamp();
    }

    /// <summary>Keeps what there is; where even that fails, the last note still holds.</summary>
    private void Interrupt()
    {
        try
        {
            Save();
        }
        catch (Exception e) when (e is IOException or InputException)
        {
            // The run ends with the sentence of what came first.
        }

        _session.Error.WriteLine(_session.Say(
            $"Gebleven bij regel {Progress.Position.Lines + 1}. Geef dezelfde opdracht nog eens om verder te gaan.",
            $"Stopped at line {Progress.Position.Lines + 1}. Give the same command again to go on."));
    }

    private void Finish()
    {
        _part.Flush(flushToDisk: true);
        _part.Dispose();
        var output = _session.Environment.Resolve(_output);
        File.Move(output + ".part", output, overwrite: true);
        File.Delete(_session.Environment.Resolve(_file));
    }
}
