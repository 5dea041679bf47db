using PostLinter.Cli.Checking;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Redaction;
using PostLinter.Reports;

namespace PostLinter.Cli.Redacting;

/// <summary>Carries out one <c>redact</c>. The map is written before any file is replaced, so that nothing is lost on the way.</summary>
internal sealed class RedactRun(RedactSettings settings, Session session)
{
    private readonly Pseudonyms _names = new();
    private readonly RedactionMap _map = new();
    private readonly List<ReportError> _errors = [];
    private int _replacements;
    private int _drafts;
    private int _telling;

    public int Run()
    {
        using var inputs = new CheckInputs(settings.Inputs, session);
        var readers = inputs.Find();
        inputs.ReportConfigurations();
        var count = (readers as ICollection<CheckInput>)?.Count ?? 0;
        var target = new CopyTarget(settings, session);
        if (settings.Format == "text")
        {
            target.Accept(count);
        }

        var checker = new DraftChecker(settings.Inputs, session.Environment);
        var made = checker.CheckAll(readers).Select(Redact);
        if (settings.Format == "text")
        {
            WriteTexts(target, [.. made], count > 1);
        }
        else
        {
            WriteJson(made);
        }

        inputs.ReportConfigurations();
        Say();
        return ExitCodes.Clean;
    }

    private (CheckItem Item, RedactedDraft? Draft) Redact(CheckOutcome outcome)
    {
        if (outcome.Item.Error is { } error)
        {
            _errors.Add(error);
            session.Report(error.ToString());
        }

        if (outcome.Result is not { } result)
        {
            return (outcome.Item, null);
        }

        foreach (var problem in result.Errors)
        {
            session.Report(ReportError.Of(result, problem).ToString());
        }

        var draft = Redactor.Redact(result, settings.Options, _names);
        _map.Add(draft);
        _replacements += draft.Replacements.Length;
        _drafts += draft.Replacements.IsEmpty ? 0 : 1;
        _telling += settings.Options.WithSensitive ? 0 : Redactor.Remaining(result);
        return (outcome.Item, draft);
    }

    private void WriteTexts(CopyTarget target, List<(CheckItem Item, RedactedDraft? Draft)> made, bool isMany)
    {
        WriteMap();
        foreach (var (item, draft) in made)
        {
            // A draft that holds nothing to take away needs no new file in its own place.
            if (draft is not null && !(settings.InPlace && draft.Replacements.IsEmpty))
            {
                target.Write(item, draft.Text, isMany);
            }
        }
    }

    private void WriteJson(IEnumerable<(CheckItem Item, RedactedDraft? Draft)> made)
    {
        OutputTarget.Write(settings.Output, session, output =>
        {
            if (settings.Format == "json")
            {
                RedactionReport.Write(output, made.Select(m => m.Draft).OfType<RedactedDraft>(), _errors);
                return true;
            }

            foreach (var (item, draft) in made)
            {
                if (draft is not null)
                {
                    RedactionReport.WriteLine(output, draft, item.Id);
                }
                else if (item.Error is { } error)
                {
                    JsonReport.WriteErrorLine(output, item.Id, error.Path, error.Message);
                }
            }

            return true;
        });
        WriteMap();
    }

    private void WriteMap()
    {
        if (settings.MapFile is { } file)
        {
            AtomicFile.Write(file, session.Environment, session, WriteTo, isPrivate: true);
        }

        bool WriteTo(Stream stream)
        {
            _map.Write(stream, _names);
            return true;
        }
    }

    private void Say()
    {
        session.Error.WriteLine(_replacements == 0
            ? session.Say("Er zijn geen namen of persoonsgegevens herkend. Lees het zelf ook na.", "No names or personal data were recognised. Do read it yourself too.")
            : session.Say(
                $"Op {Count(_replacements, "plaats", "plaatsen")} in {Count(_drafts, "bericht", "berichten")} is iets weggehaald. Lees de kopie na: wat niet herkend is, staat er nog.",
                $"Something was taken out in {Count(_replacements, "place", "places")} of {Count(_drafts, "draft", "drafts")}. Read the copy: what was not recognised still stands there."));
        if (_telling > 0)
        {
            session.Error.WriteLine(session.Say(
                $"Let op: {Count(_telling, "omschrijving of gevoelig gegeven staat", "omschrijvingen of gevoelige gegevens staan")} er nog; --gevoelig haalt die ook weg.",
                $"Note: {Count(_telling, "description or sensitive matter is", "descriptions or sensitive matters are")} still there; --gevoelig takes those out too."));
        }

        if (settings.MapFile is { } map)
        {
            session.Error.WriteLine(session.Say(
                $"De kaart '{map}' bevat alle namen: houd haar voor jezelf.", $"The map '{map}' holds all the names: keep it to yourself."));
        }
    }

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{number} {many}";
}
