using PostLinter.Core.Metadata;

namespace PostLinter.Cli.Asking;

/// <summary>What somebody typed: an answer, "later", or nothing that can be understood.</summary>
/// <param name="Answer">Yes or no; unknown for "I don't know" and "later".</param>
/// <param name="IsLater">True to leave the question for another time.</param>
/// <param name="Explanation">What stood behind the answer: "ja, gevraagd aan de ouders".</param>
internal sealed record GivenAnswer(Answer Answer, bool IsLater = false, string? Explanation = null);

/// <summary>Reads answers as people type them.</summary>
internal static class AnswerWords
{
    private static readonly string[] Yes = ["ja", "j", "yes", "y", "jazeker", "jep", "yep", "jawel", "klopt"];
    private static readonly string[] No = ["nee", "n", "no", "neen", "nope", "nog niet", "not yet"];
    private static readonly string[] DontKnow = ["weet ik niet", "weet niet", "w", "?", "geen idee", "no idea", "don't know", "dont know", "i don't know", "misschien", "maybe"];
    private static readonly string[] Later = ["later", "l", "", "straks", "overslaan", "skip"];

    /// <summary>The answer, or null if it is none.</summary>
    public static GivenAnswer? Parse(string typed)
    {
        var text = typed.Trim();
        if (Find(text, DontKnow) is not null)
        {
            return new GivenAnswer(Answer.Unknown);
        }

        if (Find(text, Later) is not null)
        {
            return new GivenAnswer(Answer.Unknown, IsLater: true);
        }

        return Find(text, No) is { } no ? new GivenAnswer(Answer.No, Explanation: Rest(text, no))
            : Find(text, Yes) is { } yes ? new GivenAnswer(Answer.Yes, Explanation: Rest(text, yes))
            : null;
    }

    /// <summary>The word that the text is, or begins with before a sign or a blank; longer words go first.</summary>
    private static string? Find(string text, string[] words) => words.OrderByDescending(w => w.Length).FirstOrDefault(w =>
        text.StartsWith(w, StringComparison.OrdinalIgnoreCase)
        && (text.Length == w.Length || (w.Length > 1 && !char.IsLetterOrDigit(text[w.Length]))));

    private static string? Rest(string text, string word) =>
        text[word.Length..].Trim().TrimStart(',', '.', ':', ';', '-', '!').Trim() is { Length: > 0 } rest ? rest : null;
}
