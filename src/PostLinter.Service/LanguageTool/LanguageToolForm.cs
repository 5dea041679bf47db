using System.Net;
using System.Text;
using System.Text.Json;
using PostLinter.Api;
using PostLinter.Service.Http;

namespace PostLinter.Service.LanguageTool;

/// <summary>A request to <c>/v2/check</c>: the text and the language code as it was asked for.</summary>
internal sealed record LanguageToolForm(AnnotatedText Text, string Language)
{
    private const string TextKey = "text=";
    private const string LanguageKey = "&language=";

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Reads a body, or says what is wrong with it.</summary>
    public static (LanguageToolForm? Form, Refusal? Refusal) Read(ReadOnlySpan<byte> body)
    {
        string text;
        try
        {
            text = Strict.GetString(body);
        }
        catch (DecoderFallbackException)
        {
            return (null, ServiceRefusals.BadForm("dit is geen geldige UTF-8", "this is not valid UTF-8"));
        }

        var values = IsRaw(body) ? ReadRaw(text) : ReadEncoded(text);
        if (!values.TryGetValue("language", out var language) || language.Length == 0)
        {
            return (null, ServiceRefusals.BadForm("'language' ontbreekt; stuur nl", "Missing 'language' parameter; send nl"));
        }

        if (language != "auto" && language != "nl" && !language.StartsWith("nl-", StringComparison.OrdinalIgnoreCase))
        {
            return (null, ServiceRefusals.BadForm("postlint leest alleen Nederlands: nl, nl-NL of nl-BE", "postlint reads Dutch alone: nl, nl-NL or nl-BE"));
        }

        return ReadText(values) is { } annotated
            ? (new LanguageToolForm(annotated, language), null)
            : (null, ServiceRefusals.BadForm(
                "'text' of 'data' ontbreekt of is niet te lezen; stuur text=… of data={\"annotation\": […]}",
                "Missing 'text' or 'data' parameter, or it cannot be read; send text=… or data={\"annotation\": […]}"));
    }

    private static AnnotatedText? ReadText(Dictionary<string, string> values)
    {
        if (values.TryGetValue("text", out var text))
        {
            return AnnotatedText.Of(text);
        }

        try
        {
            return values.TryGetValue("data", out var data) && JsonSerializer.Deserialize(data, WireContext.Default.AnnotatedRequest) is { } request
                ? AnnotatedText.Of(request)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// LibreOffice sends its form without percent-encoding. A form that is encoded holds neither blanks, nor control
    /// characters, nor bytes above ASCII.
    /// </summary>
    private static bool IsRaw(ReadOnlySpan<byte> body) => body.ContainsAnyExceptInRange((byte)0x21, (byte)0x7E);

    /// <summary>The text is all that stands between <c>text=</c> and the last <c>&amp;language=</c>, ampersands included.</summary>
    private static Dictionary<string, string> ReadRaw(string body)
    {
        var start = body.StartsWith(TextKey, StringComparison.Ordinal) ? 0 : body.IndexOf('&' + TextKey, StringComparison.Ordinal) + 1;
        if (start == 0 && !body.StartsWith(TextKey, StringComparison.Ordinal))
        {
            return ReadEncoded(body);
        }

        var end = body.LastIndexOf(LanguageKey, StringComparison.Ordinal);
        end = end < start + TextKey.Length ? body.Length : end;
        var values = ReadEncoded(body[..start] + body[end..].TrimStart('&'));
        values["text"] = body[(start + TextKey.Length)..end];
        return values;
    }

    private static Dictionary<string, string> ReadEncoded(string form)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in form.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            var (key, value) = at < 0 ? (pair, string.Empty) : (pair[..at], pair[(at + 1)..]);
            values.TryAdd(WebUtility.UrlDecode(key), WebUtility.UrlDecode(value));
        }

        return values;
    }
}
