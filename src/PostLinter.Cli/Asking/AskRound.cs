using System.Text;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Files;
using PostLinter.Cli.Hosting;
using PostLinter.Cli.Inputs;
using PostLinter.Core.Data;
using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Asking;

/// <summary>
/// Asks what a draft raises, checks again with the answers, and keeps them: in the draft's front matter if its author wants
/// that, else on the screen to paste.
/// </summary>
internal sealed class AskRound(DraftChecker checker, CheckSettings settings, Session session) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly StreamReader _reader = new(session.Input, Encoding.UTF8, leaveOpen: true);

    public void Dispose() => _reader.Dispose();

    /// <summary>What is left of an item once its questions are answered.</summary>
    public CheckOutcome Run(CheckItem item)
    {
        var dialog = new QuestionDialog(_reader, session);
        var outcome = checker.Check(item);
        var answers = new Dictionary<string, Attestation>(StringComparer.Ordinal);
        var asked = new HashSet<string>(StringComparer.Ordinal);

        // An answer may raise another question; each is asked once.
        while (outcome.Result is { } result && AskedQuestion.Of(result).Where(q => !asked.Contains(q.Key)).ToArray() is { Length: > 0 } open)
        {
            foreach (var (index, question) in open.Index())
            {
                asked.Add(question.Key);
                var counter = session.Say($"Vraag {index + 1} van {open.Length}", $"Question {index + 1} of {open.Length}");
                if (dialog.Ask(question, result, counter, AmsterdamClock.Now(settings.Clock)) is { } answer)
                {
                    answers[question.Key] = answer;
                }
            }

            outcome = answers.Count == 0 ? outcome : checker.Check(With(item, answers));
        }

        return answers.Count == 0 ? outcome : Keep(dialog, item, answers) is { } kept ? checker.Check(kept) : outcome;
    }

    /// <summary>The answers as if they stood above the draft.</summary>
    private static CheckItem With(CheckItem item, Dictionary<string, Attestation> answers)
    {
        var map = new DataMap([.. answers.Select(a => new DataEntry(a.Key, default, new DataScalar(a.Value.Answer == Answer.Yes ? "ja" : "nee", default)))], default);
        var metadata = new DataMap([new DataEntry("attestaties", default, map)], default);
        return item with { Draft = item.Draft! with { Metadata = MetadataMerge.Join(metadata, item.Draft.Metadata) } };
    }

    /// <summary>The item with the draft that was written, or null where nothing was.</summary>
    private CheckItem? Keep(QuestionDialog dialog, CheckItem item, Dictionary<string, Attestation> answers)
    {
        session.Error.WriteLine();
        if (item.File is { } file && AttestationWriter.Record(item.Draft!.Text, answers) is { } text
            && dialog.Confirm(session.Say($"Zal ik je antwoorden bovenaan {item.Draft.Path} zetten?", $"Shall I put your answers at the top of {item.Draft.Path}?"))
            && TryWrite(item.Draft.Path, file, text))
        {
            session.Error.WriteLine(session.Say("Je antwoorden staan erin.", "Your answers are in it."));
            session.Error.WriteLine();
            return item with { Draft = item.Draft with { Text = text } };
        }

        session.Error.WriteLine(session.Say(
            "Wil je je antwoorden bewaren? Zet dan dit bovenaan je bericht (staat daar al zoiets, voeg het daarin):",
            "To keep your answers, put this at the top of your draft (join it with what stands there already):"));
        session.Error.WriteLine();
        session.Error.WriteLine(AttestationWriter.ToFrontMatter(answers));
        return null;
    }

    private bool TryWrite(string path, string file, string text)
    {
        try
        {
            AtomicFile.Write(file, session.Environment, session, stream =>
            {
                stream.Write(Utf8.GetBytes(text));
                return true;
            });
            return true;
        }
        catch (InputException e)
        {
            session.Report($"{path}: {e.Message}");
            return false;
        }
    }
}
