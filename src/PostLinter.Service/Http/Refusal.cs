using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Service.Http;

/// <summary>
/// Why a request is refused: a status and one sentence. Sentences are fixed: nothing that a client sent is ever in them.
/// </summary>
internal sealed record Refusal(int Status, string Dutch, string English)
{
    public static Refusal WrongHost { get; } = new(421,
        "deze naam is niet die van de dienst; gebruik het adres dat postlint serve noemt", "this is not the name of the service; use the address that postlint serve gives");

    public static Refusal StrangeOrigin { get; } = new(403,
        "deze site of extensie is niet gekoppeld; koppel een extensie op de pagina van postlint", "this site or extension is not paired; pair an extension on the page of postlint");

    public static Refusal NoToken { get; } = new(401,
        "de sleutel ontbreekt of klopt niet; open de pagina opnieuw met postlint serve --open", "the token is missing or wrong; open the page again with postlint serve --open");

    public static Refusal UsedTicket { get; } = new(401,
        "deze link is al gebruikt of te oud; vraag een nieuwe met postlint serve --open", "this link was used before or is too old; get a new one with postlint serve --open");

    public static Refusal WrongCode { get; } = new(403,
        "deze koppelcode klopt niet of is verlopen; maak een nieuwe op de pagina van postlint", "this pairing code is wrong or too old; make a new one on the page of postlint");

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

    public static Refusal Busy { get; } = new(503,
        "er zijn nu te veel verzoeken tegelijk; probeer het zo weer", "there are too many requests at once; try again in a moment");

    public static Refusal TooSlow { get; } = new(503,
        "dit bericht nalezen duurde te lang en is gestopt; probeer het in delen", "checking this draft took too long and was stopped; try it in parts");

    public static Refusal Crashed { get; } = new(500,
        "er ging iets mis in postlint zelf; meld dit, zonder je bericht mee te sturen", "something went wrong in postlint itself; report this, without your draft");

    /// <summary>A form that cannot be read as LanguageTool's.</summary>
    public static Refusal BadForm(string dutch, string english) => new(400, dutch, english);

    /// <summary>Answers with the sentence: JSON, or the plain text that clients of LanguageTool expect.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            context.Abort();
            return;
        }

        response.StatusCode = Status;
        if (Status == 401)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        var text = UserLanguages.Of(context) == UserLanguage.English ? English : Dutch;
        if (context.Request.Path.StartsWithSegments("/v2"))
        {
            response.ContentType = "text/plain; charset=utf-8";
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes("Error: " + text), CancellationToken.None).ConfigureAwait(false);
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        await response.Body.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(new ErrorAnswer(Status, text), WireContext.Default.ErrorAnswer), CancellationToken.None).ConfigureAwait(false);
    }
}
