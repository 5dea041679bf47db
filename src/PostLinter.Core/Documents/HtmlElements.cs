namespace PostLinter.Core.Documents;

/// <summary>Names of HTML elements: what stands between angle brackets is a tag only if it is one of these.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Block = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd",
        "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "img", "legend", "li", "main", "nav", "ol",
        "option", "p", "picture", "pre", "section", "select", "source", "summary", "table", "tbody", "td", "textarea",
        "tfoot", "th", "thead", "title", "tr", "ul", "video", "audio", "track", "object", "embed", "meta", "link",
    };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "big", "button", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "script", "small", "span", "strike", "strong",
        "style", "sub", "sup", "svg", "time", "tt", "u", "var", "wbr",
    };

    /// <summary>Elements whose content is not text for people.</summary>
    public static bool IsRaw(string name) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)
        || name.Equals("code", StringComparison.OrdinalIgnoreCase) || name.Equals("pre", StringComparison.OrdinalIgnoreCase);

    public static bool EndsBlock(string name) => Block.Contains(name);

    public static bool IsKnown(string name) => Block.Contains(name) || Inline.Contains(name);
}
