namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Joins a small Latin letter and a combining mark into the one character that word lists hold, and parts them.
/// Covers the letters of the European languages and Turkish (Unicode Character Database, canonical decompositions).
/// </summary>
/// <remarks>The framework's own normalisation does nothing, silently, where ICU is absent.</remarks>
public static class Composition
{
    private const string Marks = "\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0326\u0327\u0328";

    // Letters that are none of a letter and a mark, and what people type for them.
    private const string OtherLetters = "ıiłløoßsđdħh";

    private static readonly Dictionary<char, char> Letters = FindLetters();

    /// <summary>The small letter without its mark, as people type it who have no such key; other characters as they are.</summary>
    public static char LetterOf(char composed) => Letters.GetValueOrDefault(composed, composed);

    /// <summary>The composed letter, or U+0000 when there is none.</summary>
    public static char Compose(char letter, char mark)
    {
        var pairs = PairsOf(mark);
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
            {
                return pairs[i + 1];
            }
        }

        return '\0';
    }

    private static Dictionary<char, char> FindLetters()
    {
        var letters = new Dictionary<char, char>();
        for (var i = 0; i < OtherLetters.Length; i += 2)
        {
            letters[OtherLetters[i]] = OtherLetters[i + 1];
        }

        foreach (var mark in Marks)
        {
            var pairs = PairsOf(mark);
            for (var i = 0; i < pairs.Length; i += 2)
            {
                // A letter with two marks loses both; "i" with a dot is itself.
                letters.TryAdd(pairs[i + 1], letters.GetValueOrDefault(pairs[i], pairs[i]));
            }
        }

        return letters;
    }

    // Letter and result in turn, one row a mark.
    private static string PairsOf(char mark) => mark switch
    {
        '\u0300' => "aàeèiìoòuùnǹwẁyỳ",
        '\u0301' => "aáeéiíoóuúyýcćnńsśzźlĺrŕgǵkḱmḿpṕwẃæǽøǿüǘïḯ",
        '\u0302' => "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷzẑ",
        '\u0303' => "aãeẽiĩnñoõuũyỹ",
        '\u0304' => "aāeēiīoōuūyȳgḡ",
        '\u0306' => "aăeĕgğiĭoŏuŭ",
        '\u0307' => "aȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżiiıi",
        '\u0308' => "aäeëiïoöuüyÿhḧwẅxẍtẗ",
        '\u030A' => "aåuůwẘyẙ",
        '\u030B' => "oőuű",
        '\u030C' => "aǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
        '\u0323' => "aạeẹiịoọuụyỵdḍhḥkḳlḷmṃnṇrṛsṣtṭzẓ",
        '\u0326' => "sștț",
        '\u0327' => "cçsştţgģkķlļnņrŗeȩ",
        '\u0328' => "aąeęiįoǫuų",
        _ => "",
    };
}
