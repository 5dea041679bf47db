using System.Security.Cryptography;
using System.Text;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Archives;

/// <summary>The file of <c>--resume</c>: absent before a run and after it.</summary>
internal sealed class ProgressFile(string path, Session session)
{
    /// <summary>Where the run starts or goes on.</summary>
    /// <exception cref="InputException">What is asked is not what the file tells of.</exception>
    public ArchiveProgress Find(CheckSettings settings, string configuration)
    {
        var archive = new FileInfo(session.Environment.Resolve(settings.Paths[0]));
        if (!archive.Exists)
        {
            throw new InputException(settings.Paths[0], session.Say("dit bestand bestaat niet; controleer de naam", "this file does not exist; check its name"));
        }

        var asked = new ArchiveProgress
        {
            Request = Hash([ToolVersion.Value, configuration, .. settings.Arguments]),
            InputLength = archive.Length,
            InputChanged = archive.LastWriteTimeUtc,
            Moment = settings.Clock.GetUtcNow(),
        };
        if (Read() is not { } known)
        {
            return asked;
        }

        if ((known.InputLength, known.InputChanged) != (asked.InputLength, asked.InputChanged))
        {
            throw Refuse(
                $"{settings.Paths[0]} is veranderd sinds de vorige keer",
                $"{settings.Paths[0]} has changed since the last time");
        }

        if (known.Request != asked.Request)
        {
            throw Refuse(
                "dit hoort bij een andere opdracht, configuratie of versie van postlint; geef dezelfde opdracht als de vorige keer",
                "this belongs to another command, configuration or version of postlint; give the same command as the last time");
        }

        session.Error.WriteLine(session.Say(
            $"Verder vanaf regel {known.Position.Lines + 1} van {settings.Paths[0]}.",
            $"Going on from line {known.Position.Lines + 1} of {settings.Paths[0]}."));
        return known;
    }

    private ArchiveProgress? Read()
    {
        try
        {
            return ArchiveProgress.FromJson(File.ReadAllBytes(session.Environment.Resolve(path))) ?? throw new InputException(path, session.Say(
                "dit is geen voortgang van postlint; het is niet veranderd. Geef een naam die nog niet bestaat",
                "this is no progress of postlint; it is unchanged. Give a name that does not exist yet"));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(path, session.Say(
                "dit bestand kan niet gelezen worden; controleer de naam en de rechten", "this file cannot be read; check its name and permissions"));
        }
    }

    private InputException Refuse(string dutch, string english) => new(path, session.Say(
        $"{dutch}; haal dit bestand weg om opnieuw te beginnen", $"{english}; remove this file to start again"));

    private static string Hash(IEnumerable<string> parts) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Select(p => $"{p.Length}:{p}")))));
}
