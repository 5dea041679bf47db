using PostLinter.Cli.Checking;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Redaction;

namespace PostLinter.Cli.Redacting;

/// <summary>Carries out one <c>redact --restore</c>: gives originals back, character for character.</summary>
internal sealed class RestoreRun(RedactSettings settings, Session session)
{
    public int Run()
    {
        var map = ReadMap();
        using var inputs = new CheckInputs(settings.Inputs, session);
        var readers = inputs.Find().ToList();
        var target = new CopyTarget(settings, session);
        target.Accept(readers.Count);
        foreach (var reader in readers)
        {
            Restore(reader.Read(), map, target, readers.Count > 1);
        }

        return ExitCodes.Clean;
    }

    private void Restore(CheckItem item, RedactionMap map, CopyTarget target, bool isMany)
    {
        if (item.Draft is not { } draft)
        {
            session.Report(item.Error!.ToString());
            return;
        }

        try
        {
            target.Write(item, map.Restore(draft.Text, draft.Path), isMany);
        }
        catch (RedactionMapException e)
        {
            session.Report($"{draft.Path}: {e.Message}");
        }
    }

    private RedactionMap ReadMap()
    {
        var file = settings.MapFile!;
        try
        {
            return RedactionMap.Read(File.ReadAllBytes(session.Environment.Resolve(file)));
        }
        catch (RedactionMapException e)
        {
            throw new InputException(file, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException(file, session.Say(
                "deze kaart kan niet gelezen worden; controleer de naam en de rechten", "this map cannot be read; check its name and permissions"));
        }
    }
}
