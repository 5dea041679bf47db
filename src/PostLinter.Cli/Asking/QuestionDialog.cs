using PostLinter.Cli.Hosting;
using PostLinter.Core.Metadata;
using PostLinter.Protocols;
using PostLinter.Reports.Text;

namespace PostLinter.Cli.Asking;

/// <summary>Asks questions at the terminal, one topic at a time, on standard error: the report keeps standard output.</summary>
/// <param name="reader">What is typed.</param>
/// <param name="session">Speaks.</param>
internal sealed class QuestionDialog(TextReader reader, Session session)
{
    private const int MostTries = 3;
    private const int LongestPlace = 60;

    /// <summary>True once the input has ended; whatever is left is for later.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>The answer with its date, or null where the question stays open.</summary>
    /// <param name="question">The question.</param>
    /// <param name="result">The check that raised it.</param>
    /// <param name="counter">"vraag 1 van 3".</param>
    /// <param name="today">The date to record.</param>
    public Attestation? Ask(AskedQuestion question, LintResult result, string counter, LocalMoment today)
    {
        Show(question, result, counter);
        for (var i = 0; i < MostTries; i++)
        {
            if (Read(session.Say("Antwoord (ja, nee, weet ik niet, later): ", "Answer (yes, no, don't know, later): ")) is not { } typed)
            {
                return null;
            }

            switch (AnswerWords.Parse(typed))
            {
                case null:
                    session.Error.WriteLine(session.Say(
                        "Dat is geen antwoord. Typ ja of nee, of later; achter ja mag een uitleg: ja, gevraagd aan de ouders.",
                        "That is no answer. Type yes or no, or later; an explanation may follow: yes, asked the parents."));
                    break;
                case { Answer: Answer.Unknown } open:
                    SayOpen(question, open.IsLater);
                    return null;
                case { Answer: Answer.Yes, Explanation: null } when QuestionReasons.Of(question.Key, result.Protocols) is { } reason:
                    return AskReason(session.Say(reason), today);
                case { } given:
                    SayNo(question, given.Answer);
                    return new Attestation(given.Answer, given.Explanation, today);
            }
        }

        SayOpen(question, isLater: true);
        return null;
    }

    /// <summary>A question that only takes yes or no; anything else is no.</summary>
    public bool Confirm(string question) =>
        Read(question + session.Say(" (ja/nee) ", " (yes/no) ")) is { } typed && AnswerWords.Parse(typed)?.Answer == Answer.Yes;

    /// <summary>A yes without the reason that the protocol wants is no answer yet.</summary>
    private Attestation? AskReason(string reason, LocalMoment today)
    {
        for (var i = 0; i < MostTries - 1; i++)
        {
            if (Read($"{reason} ")?.Trim() is { Length: > 0 } typed)
            {
                return new Attestation(Answer.Yes, typed, today);
            }
        }

        session.Error.WriteLine(session.Say(
            "Je protocol wil dit erbij hebben; de vraag blijft staan.", "Your protocol wants this with the answer; the question stays."));
        return null;
    }

    private void Show(AskedQuestion question, LintResult result, string counter)
    {
        session.Error.WriteLine();
        session.Error.WriteLine($"{counter}: {session.Say(question.Text)}");
        foreach (var diagnostic in question.Raised.Where(d => !d.Span.IsEmpty).DistinctBy(d => d.Span))
        {
            // What a draft holds is shown as text, and never obeyed by the terminal.
            var words = Printable.Clean(result.Source.ToString(diagnostic.Span).ReplaceLineEndings(" "));
            var line = result.Source.GetLinePosition(diagnostic.Span.Start).Line;
            words = words.Length > LongestPlace ? words[..LongestPlace] + "…" : words;
            session.Error.WriteLine(session.Say($"  Het gaat om: \"{words}\" (regel {line})", $"  It is about: \"{words}\" (line {line})"));
        }

        foreach (var clause in question.Raised.SelectMany(d => d.Clauses).Distinct().Select(result.FindClause).OfType<Clause>().Take(1))
        {
            session.Error.WriteLine(session.Say($"  Waarom: {clause.Summary} ({clause.Id})", $"  Why: {clause.Summary} ({clause.Id})"));
        }
    }

    private void SayNo(AskedQuestion question, Answer answer)
    {
        if (answer == Answer.No)
        {
            foreach (var advice in question.Raised.Select(d => d.Finding.Descriptor.Advice.Format(session.Language, d.Finding.Arguments)).Distinct())
            {
                session.Error.WriteLine(session.Say($"  Doe dit: {advice}", $"  Do: {advice}"));
            }
        }
    }

    private void SayOpen(AskedQuestion question, bool isLater)
    {
        session.Error.WriteLine(isLater
            ? session.Say("  De vraag blijft staan.", "  The question stays.")
            : session.Say("  Zoek dit uit voordat je het plaatst; de vraag blijft staan.", "  Find out before you post; the question stays."));
        if (!isLater)
        {
            SayNo(question, Answer.No);
        }
    }

    private string? Read(string prompt)
    {
        if (HasEnded)
        {
            return null;
        }

        session.Error.Write(prompt);
        var line = reader.ReadLine();
        HasEnded = line is null;
        if (HasEnded)
        {
            session.Error.WriteLine();
        }

        return line;
    }
}
