using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Training;
using PostLinter.Training.Corpora;
using PostLinter.Training.Evaluation;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint evaluate</c>.</summary>
internal static class EvaluateCommand
{
    private static readonly (string Word, CorpusPart Part)[] Parts =
        [("dev", CorpusPart.Development), ("test", CorpusPart.Test), ("train", CorpusPart.Train)];

    public static CommandForm Build()
    {
        var form = new CommandForm();
        var project = ProjectOption.Add(form);
        var part = form.Value("part", "DEEL", new("welk deel van corpora/ (anders dev)", "which part of corpora/ (otherwise dev)"), [.. Parts.Select(p => p.Word)]);
        var format = form.Value("format", "VORM", new("vorm van de uitvoer", "form of the output"), "text", "json");
        var write = form.Flag("write", new("zet de cijfers in de kaarten onder models/", "puts the figures into the cards below models/"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint evaluate", "meet namen, rollen en regels, en vergelijkt met de kaarten van de modellen (exitcode 1 als iets meer dan een punt daalde)", "measures names, roles and rules, and compares with the cards of the models (exit code 1 if anything fell by more than a point)");
        form.Run = session =>
        {
            var folders = ProjectOption.Find(project, session);
            var word = form.Choose(part, session) ?? Parts[0].Word;
            var isJson = form.Choose(format, session) == "json";
            return Run(folders, Parts.First(p => p.Word == word).Part, isJson, write.HasValue(), session);
        };
        return form;
    }

    private static int Run(ProjectFolders folders, CorpusPart part, bool isJson, bool write, Session session)
    {
        if (write && part != CorpusPart.Development)
        {
            throw new UsageException(session.Say("de kaarten gaan over het deel dev; laat --part weg", "the cards are about the part dev; leave out --part"));
        }

        var evaluation = Evaluate(folders, part, session);
        if (isJson)
        {
            EvaluationPage.WriteJson(evaluation, session.Output);
        }
        else
        {
            EvaluationPage.WriteText(evaluation, session);
        }

        return part != CorpusPart.Development ? ExitCodes.Clean
            : write ? WriteCards(folders, evaluation, session)
            : CompareCards(folders, evaluation, session);
    }

    private static Evaluation Evaluate(ProjectFolders folders, CorpusPart part, Session session)
    {
        try
        {
            return Evaluator.Run(folders, part);
        }
        catch (FormatException e)
        {
            throw new UsageException(session.Say($"een bericht in corpora/ is niet te lezen: {e.Message}", $"a draft in corpora/ cannot be read: {e.Message}"));
        }
    }

    private static int WriteCards(ProjectFolders folders, Evaluation evaluation, Session session)
    {
        foreach (var (name, groups) in ModelCard.All)
        {
            var path = Path.Combine(folders.Models, name);
            var text = ModelCard.Put(File.ReadAllText(path), evaluation.Measures.Where(m => groups.Contains(m.Group)));
            AtomicFile.Write(path, session.Environment, session, stream =>
            {
                using var writer = new StreamWriter(stream, leaveOpen: true);
                writer.Write(text);
                return true;
            });
        }

        return ExitCodes.Clean;
    }

    private static int CompareCards(ProjectFolders folders, Evaluation evaluation, Session session)
    {
        var fallen = ModelCard.All.SelectMany(c =>
            ModelCard.Fallen(File.ReadAllText(Path.Combine(folders.Models, c.Path)), evaluation.Measures).Select(f => (c.Path, f))).ToArray();
        foreach (var (path, (name, promised, measured)) in fallen)
        {
            var now = measured is { } f1 ? FormattableString.Invariant($"{f1:0.000}") : session.Say("niet meer gemeten", "no longer measured");
            session.Error.WriteLine(FormattableString.Invariant($"models/{path}: {name}: {promised:0.000} → {now}"));
        }

        return fallen.Length == 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
