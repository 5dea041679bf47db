using System.Text;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;

namespace PostLinter.Cli.Redacting;

/// <summary>Where changed texts go: standard output, a file, a folder, or the files that they came from.</summary>
internal sealed class CopyTarget(RedactSettings settings, Session session)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Refuses a target that cannot take so many texts, before anything is read.</summary>
    /// <exception cref="UsageException">Several texts would run into one another.</exception>
    public void Accept(int texts)
    {
        if (settings is { InPlace: false, Output: null } && texts > 1)
        {
            throw new UsageException(session.Say(
                "dit zijn meer berichten; schrijf ze naar een map met --output MAP, of kies --format json",
                "these are several drafts; write them to a folder with --output FOLDER, or choose --format json"));
        }

        if (settings.Output is { } output && texts > 1 && File.Exists(session.Environment.Resolve(output)))
        {
            throw new UsageException(session.Say(
                $"'{output}' is een bestand, en dit zijn meer berichten; noem een map", $"'{output}' is a file, and these are several drafts; name a folder"));
        }
    }

    /// <summary>Writes one text. What cannot be written is reported; the others go on.</summary>
    /// <param name="item">Where the text comes from.</param>
    /// <param name="text">The text.</param>
    /// <param name="isOneOfMany">True if <c>--output</c> has to be a folder.</param>
    public bool Write(CheckItem item, string text, bool isOneOfMany)
    {
        if (!settings.InPlace && settings.Output is null)
        {
            session.Print(text);
            return true;
        }

        try
        {
            if (settings.InPlace && item.File is null)
            {
                throw new InputException("-", session.Say("wat geplakt is, staat in geen bestand; gebruik --output", "what was pasted stands in no file; use --output"));
            }

            Replace(settings.InPlace ? item.File! : Place(item, isOneOfMany), text);
            return true;
        }
        catch (InputException e)
        {
            session.Report($"{e.Path}: {e.Message}");
            return false;
        }
    }

    private void Replace(string path, string text)
    {
        if (!settings.InPlace && !settings.Overwrite && File.Exists(session.Environment.Resolve(path)))
        {
            throw new InputException(path, session.Say(
                "dit bestand bestaat al en is niet vervangen; kies een andere naam, of voeg --overwrite toe",
                "this file exists and was not replaced; choose another name, or add --overwrite"));
        }

        AtomicFile.Write(path, session.Environment, session, stream =>
        {
            stream.Write(Utf8.GetBytes(text));
            return true;
        });
    }

    private string Place(CheckItem item, bool isOneOfMany)
    {
        var output = settings.Output!;
        if (!isOneOfMany && !Directory.Exists(session.Environment.Resolve(output)) && !output.EndsWith('/'))
        {
            return output;
        }

        // A draft from outside the current folder keeps its name alone.
        var relative = item.File is { } file ? Path.GetRelativePath(session.Environment.Folder, file) : "bericht.md";
        var path = Path.Combine(output, relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? Path.GetFileName(relative) : relative);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(session.Environment.Resolve(path))!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(output, session.Say("deze map kan niet gemaakt worden; controleer de naam en de rechten", "this folder cannot be created; check its name and permissions"));
        }

        return path;
    }
}
