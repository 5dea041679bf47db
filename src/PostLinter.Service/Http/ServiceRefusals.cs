using PostLinter.Api;

namespace PostLinter.Service.Http;

/// <summary>What only the service can refuse: who asks, and how many at once.</summary>
internal static class ServiceRefusals
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

    public static Refusal Busy { get; } = new(503,
        "er zijn nu te veel verzoeken tegelijk; probeer het zo weer", "there are too many requests at once; try again in a moment");

    /// <summary>A form that cannot be read as LanguageTool's.</summary>
    public static Refusal BadForm(string dutch, string english) => new(400, dutch, english);
}
