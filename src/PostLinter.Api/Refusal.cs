using PostLinter.Core.Diagnostics;

namespace PostLinter.Api;

/// <summary>
/// Why a request is refused: a status of HTTP and one sentence. Sentences are fixed: nothing that a client sent is ever in them.
/// </summary>
public sealed record Refusal(int Status, string Dutch, string English)
{
    public static Refusal TooLarge { get; } = new(413,
        "dit bericht is te groot; de dienst neemt ten hoogste 256 kB aan, splits het in delen", "this draft is too large; the service takes at most 256 kB, split it");

    public static Refusal NoJson { get; } = new(400,
        "dit is geen geldige JSON; stuur {\"text\": \"…\"}", "this is not valid JSON; send {\"text\": \"…\"}");

    public static Refusal UnknownKey { get; } = new(400,
        "hier staat een onbekende sleutel; bekend zijn id, text, meta, protocol en config", "there is an unknown key; known are id, text, meta, protocol and config");

    public static Refusal NotFound { get; } = new(404,
        "dit bestaat hier niet; /openapi.json noemt wat er is", "there is no such thing here; /openapi.json lists what there is");

    public static Refusal WrongMethod { get; } = new(405,
        "zo gaat het hier niet; /openapi.json noemt welke methode hoort", "not this way; /openapi.json gives the method");

    public static Refusal TooSlow { get; } = new(503,
        "dit bericht nalezen duurde te lang en is gestopt; probeer het in delen", "checking this draft took too long and was stopped; try it in parts");

    public static Refusal Crashed { get; } = new(500,
        "er ging iets mis in postlint zelf; meld dit, zonder je bericht mee te sturen", "something went wrong in postlint itself; report this, without your draft");

    /// <summary>The sentence in the language of the user.</summary>
    public string In(UserLanguage language) => language == UserLanguage.English ? English : Dutch;

    /// <summary><c>{"status", "error"}</c>.</summary>
    public ApiAnswer ToAnswer(UserLanguage language) => ApiAnswer.Json(new ErrorAnswer(Status, In(language)), ApiContext.Default.ErrorAnswer, Status);
}
