namespace PostLinter.Fuzz.Inputs;

/// <summary>What mutations put into texts besides what the texts hold themselves.</summary>
internal static class Pieces
{
    /// <summary>Characters that programs trip over.</summary>
    public static IReadOnlyList<string> Characters { get; } =
    [
        "😀", "👩‍👩‍👧‍👦", "🇳🇱", "🇧", "👍🏽", "❤️", "1️⃣", "\u200d", "\ufe0f", "\ufe0e", "\U0001f3fb", "e\u0301", "\u0301", "\u0489", "\u034f",
        "Z\u0351\u036b\u0343\u036a\u0302", "\u200b", "\u200c", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u202d", "\u2066", "\u2069", "\u200f",
        "שלום", "مرحبا", "漢字", "한글", "ไทย", "ﬁ", "ĳ", "Ĳ", "ǆ", "ß", "ẞ", "İ", "ı", "ſ", "Ω", "\u212a", "𝓢𝓪𝓷𝓷𝓮", "Ｓａｎｎｅ", "\ud83d", "\ude00",
        "\udbff\udfff", "\uffff", "\ufffd", "\u0000", "\u0007", "\u001b[31m", "\u0085", "\u2028", "\u2029", "\u000b", "\u00a0", "\u3000", "\r", "\r\n", "\n",
        "\n\n", "\t", "'", "’", "‘", "\"", "“", "”", "„", "«", "»", "‹", "`", "´", "-", "–", "—", "\u2011", "…", "...", "·", "•", "/", "\\", "|", "~", "^",
        "&", "&amp;", "&#0;", "&#x110000;", "&nbsp;", "<", ">", "%00", "%", "{0}", "{{", "}}", "$", "€", "½", "²", "٣", "Ⅳ", "№", "¿", "†",
    ];

    /// <summary>Marks of Markdown and HTML.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "*", "**", "***", "_", "__", "~~", "`", "```", "~~~\n", "# ", "## ", "> ", ">> ", "- ", "1. ", "- [ ] ", "    ", "---\n", "===\n", "\n---\n", "![", "](",
        ")", "](foto-sanne.jpg)", "[a]: http://x.nl\n", "[a][a]", "[^1]", "[^1]: ", "<b>", "</b>", "<!-- ", " -->", "<!-- pl-ok PL1001: mag -->",
        "<!-- pl-ok-begin PL1001: mag -->", "<!-- pl-ok-eind -->", "<!-- pl-ok-bericht PL2001, PL1004: mag -->", "<!--", "<script>", "</script>", "<img alt=\"Sanne\" src='a.png'>",
        "<a href=\"", "<![CDATA[", "]]>", "<?", "<br/>", "| a | b |\n|---|---|\n| c | d |\n", "\\*", "http://", "https://school.nl/foto?naam=sanne#a", "mailto:", "a@b.nl", "#", "#trots", "@", "@juf_sanne",
    ];

    /// <summary>Dutch that rules look for.</summary>
    public static IReadOnlyList<string> Dutch { get; } =
    [
        "Sanne", "Sanne de Vries", "juf Marieke", "meneer Bakker", "van der", "d'", "'s", "'t", "uit groep 7", "van 2B", "klas 3vmbo", "haar moeder", "mijn zoon",
        "06-12345678", "+31 6 1234 5678", "sanne@voorbeeld.nl", "NL91ABNA0417164300", "1234 AB", "Dorpsstraat 12", "geboren op 1-2-2015", "om 10.30 uur", "25 december",
        "vertrouwelijk", "tussen ons", "blijft zitten", "een 4 voor rekenen", "sukkel", "godver", "k*nker", "idioot", "dood", "ik ga je", "die", "jij bent", "namens de school",
        "op persoonlijke titel", "foto", "zie foto", "niet", "geen", "nooit", "zei ze", "volgens", "haha", "De Lindeboom", "basisschool", "minister", "gepest", "ziek",
        "dyslexie", "voornaamwoord", "Mohammed", "Ömer", "Zoë", "O'Neill", "Anne-Fleur", "Jan-Willem van den Broek-Jansen", ":-)", ":(", "<3", "xD", "!!!!", "??", "dhr.", "mw.", "a.u.b.", "e.d.", "bijv.",
    ];

    /// <summary>Marks of YAML, with keys and values that mean something.</summary>
    public static IReadOnlyList<string> Yaml { get; } =
    [
        "---\n", "...\n", ": ", "- ", "? ", "| ", ">\n", "|\n  ", "&a ", "*a", "<<: *a", "!!str ", "!!binary ", "!x ", "[", "]", "{", "}", ",", "#", " #", "'", "\"", "\\u0000", "\\x", "~", "null",
        "ja", "nee", "true", "1e999", "0x", "-1", "99999999999999999999", "2025-02-30", "2025-03-20T15:30", "10:61", "%YAML 1.1\n", "%TAG ! x\n", "\t", "  ", "\n", "\n  ", "\r\n",
        "rol: docent\n", "account: persoonlijk\n", "kanaal: instagram\n", "attestaties:\n  beeld_toestemming: ja\n", "protocol: konot\n", "ernst: { PL1001: off }\n", "extends: a.yaml\n", "scholen: [De Lindeboom]\n",
        "regelbestanden: [a.yaml]\n", "paden:\n  'x/**': {}\n", "instellingen:\n", "publiceren: 2025-05-01\n", "tot: 2025-01-01\n", "tot: \n", "reden: mag\n",
    ];

    /// <summary>Marks of JSON, with what protocols say.</summary>
    public static IReadOnlyList<string> Json { get; } =
    [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "false", "0", "-1", "1e400", "2147483648", "1.5", "\\ud83d", "\\ude00", "\\u0000", "\\n", "\\", "{}", "[]", "\"\"",
        "\"text\":", "\"id\":1,", "\"config\":{}", "\"meta\":{}", "\"protocol\":\"konot\"", "\"method\":", "\"params\":", "\"range\":", "\"line\":", "\"character\":", "\"start\":", "\"end\":",
    ];
}
