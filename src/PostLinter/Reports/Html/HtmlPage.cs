using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PostLinter.Core.Diagnostics;
using PostLinter.Reports.Text;

namespace PostLinter.Reports.Html;

/// <summary>
/// Writes one self-contained page: the style stands inside, nothing is fetched, no script runs, and the policy in its head
/// says so to the browser. Text is escaped; there is no way to write markup but by the names of elements in code.
/// </summary>
public sealed class HtmlPage
{
    private static readonly Lazy<string> SharedStyle = new(ReadStyle);

    private readonly TextWriter _writer;
    private readonly Stack<string> _open = [];

    /// <summary>Starts a page.</summary>
    /// <param name="writer">Receives it.</param>
    /// <param name="title">Its title.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="isWide">True for a page of tables.</param>
    public HtmlPage(TextWriter writer, string title, UserLanguage language, bool isWide = false)
    {
        _writer = writer;
        Language = language;
        writer.Write("<!doctype html>\n");
        Open("html", null, ("lang", Say("nl", "en")));
        Open("head");
        writer.Write("<meta charset=\"utf-8\">\n");
        Meta("http-equiv", "Content-Security-Policy", Policy);
        Meta("name", "viewport", "width=device-width, initial-scale=1");
        Meta("name", "color-scheme", "light dark");
        Meta("name", "referrer", "no-referrer");
        Meta("name", "robots", "noindex");
        Element("title", title);
        writer.Write($"<style>{Style}</style>\n");
        Close();
        Open("body", isWide ? "wide" : null);
    }

    /// <summary>The style that our pages share.</summary>
    public static string Style => SharedStyle.Value;

    /// <summary>Allows the style of the page, by its hash, and nothing else.</summary>
    public static string Policy =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    public UserLanguage Language { get; }

    public string Say(string dutch, string english) => Language == UserLanguage.English ? english : dutch;

    /// <summary>Opens an element.</summary>
    public void Open(string element, string? style = null, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _open.Push(element);
        _writer.Write('<');
        _writer.Write(element);
        if (style is not null)
        {
            Attribute("class", style);
        }

        foreach (var (name, value) in attributes)
        {
            Attribute(name, value);
        }

        _writer.Write('>');
        if (IsBlock(element))
        {
            _writer.Write('\n');
        }
    }

    /// <summary>Closes the element that was opened last.</summary>
    public void Close()
    {
        var element = _open.Pop();
        _writer.Write($"</{element}>");
        if (!IsInline(element))
        {
            _writer.Write('\n');
        }
    }

    /// <summary>Closes what is open, and with it the page.</summary>
    public void End()
    {
        while (_open.Count > 0)
        {
            Close();
        }
    }

    /// <summary>An element with text and nothing else.</summary>
    public void Element(string element, string text, string? style = null, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(element, style, attributes);
        Text(text);
        Close();
    }

    /// <summary>
    /// Text, escaped. A character that would turn text around or steer a reader's program is shown as what it is.
    /// </summary>
    public void Text(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('\n' or '\r' or '\t') && Printable.Steers(c))
            {
                // Inside a title no element may stand.
                var name = string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
                _writer.Write(_open.Contains("title") ? "\uFFFD" : $"<span class=\"steer\" title=\"{Say("verborgen teken", "hidden character")}\">{name}</span>");
            }
            else
            {
                Escape(c);
            }
        }
    }

    private void Meta(string kind, string name, string content) => _writer.Write($"<meta {kind}=\"{name}\" content=\"{content}\">\n");

    private void Attribute(string name, string value)
    {
        _writer.Write($" {name}=\"");
        foreach (var c in value)
        {
            Escape(Printable.Steers(c) ? '\uFFFD' : c);
        }

        _writer.Write('"');
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '&':
                _writer.Write("&amp;");
                break;
            case '<':
                _writer.Write("&lt;");
                break;
            case '>':
                _writer.Write("&gt;");
                break;
            case '"':
                _writer.Write("&quot;");
                break;
            default:
                _writer.Write(c);
                break;
        }
    }

    private static bool IsBlock(string element) =>
        element is "html" or "head" or "body" or "main" or "section" or "article" or "header" or "footer" or "dl" or "ul" or "table" or "thead" or "tbody" or "tr" or "nav" or "details";

    private static bool IsInline(string element) => element is "a" or "mark" or "span" or "strong" or "q" or "code" or "bdi";

    private static string ReadStyle()
    {
        using var stream = typeof(HtmlPage).Assembly.GetManifestResourceStream("page.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
