using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Training;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint train</c>.</summary>
internal static class TrainCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        var project = ProjectOption.Add(form);
        var check = form.Flag("check", new("schrijft niets; zegt of de modellen dezelfde bytes krijgen (anders exitcode 1)", "writes nothing; says whether the models come out byte for byte (else exit code 1)"));
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint train", "traint alle modellen opnieuw uit corpora/, in een paar minuten", "rebuilds all models from corpora/, in a few minutes");
        form.Run = session => Run(ProjectOption.Find(project, session), check.HasValue(), session);
        return form;
    }

    private static int Run(ProjectFolders folders, bool onlyCheck, Session session)
    {
        var same = true;
        try
        {
            foreach (var model in ModelTraining.TrainAll(folders, line => session.Print(line + "\n")))
            {
                session.Environment.Cancelled.ThrowIfCancellationRequested();
                var path = Path.Combine(folders.Models, model.Path);
                var isSame = File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(model.Data);
                same &= isSame;
                if (!onlyCheck && !isSame)
                {
                    AtomicFile.Write(path, session.Environment, session, stream =>
                    {
                        stream.Write(model.Data);
                        return true;
                    });
                }

                var state = isSame ? session.Say("ongewijzigd", "unchanged") : session.Say("anders", "different");
                session.Print($"models/{model.Path}: {model.Data.Length / 1024} kB, {state}\n");
            }
        }
        catch (FormatException e)
        {
            throw new UsageException(session.Say($"een bericht in corpora/ is niet te lezen: {e.Message}", $"a draft in corpora/ cannot be read: {e.Message}"));
        }

        if (!same && !onlyCheck)
        {
            session.Print(session.Say(
                "De modellen zitten in het programma: bouw het opnieuw en meet met postlint evaluate.\n",
                "The models are part of the program: build it again and measure with postlint evaluate.\n"));
        }

        return same || !onlyCheck ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
