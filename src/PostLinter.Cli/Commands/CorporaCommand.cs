using System.Text;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Training;
using PostLinter.Training.Corpora;

namespace PostLinter.Cli.Commands;

/// <summary><c>postlint corpora</c>.</summary>
internal static class CorporaCommand
{
    public static CommandForm Build()
    {
        var form = new CommandForm();
        var project = ProjectOption.Add(form);
        form.Value("lang", "TAAL", new("taal van de uitleg", "language of the messages"), "nl", "en");
        form.Show("postlint corpora", "controleert de gelabelde berichten en werkt de tellingen in hun README bij", "checks the labelled drafts and renews the counts in their README");
        form.Run = session => Run(ProjectOption.Find(project, session), session);
        return form;
    }

    private static int Run(ProjectFolders folders, Session session)
    {
        var report = CorpusChecker.Check(folders.Root);
        foreach (var issue in report.Issues)
        {
            session.Print($"{issue}\n");
        }

        var s = report.Statistics;
        session.Print(session.Say(
            $"{s.Drafts} berichten, {s.TextWords} woorden, {s.Clean} zonder bevinding, {report.Issues.Length} opmerkingen\n",
            $"{s.Drafts} drafts, {s.TextWords} words, {s.Clean} without a finding, {report.Issues.Length} issues\n"));
        var sheet = Path.Combine(folders.Corpora, "README.md");
        AtomicFile.Write(sheet, session.Environment, session, stream =>
        {
            stream.Write(Encoding.UTF8.GetBytes(DataSheet.Renew(folders, report)));
            return true;
        });
        return report.Issues.IsEmpty ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
