namespace PostLinter.Dutch.Tokens;

/// <summary>
/// Joins a small Latin letter and a combining mark into the one character that word lists hold.
/// Covers the letters of the European languages and Turkish (Unicode Character Database, canonical decompositions).
/// </summary>
/// <remarks>The framework's own normalisation does nothing, silently, where ICU is absent.</remarks>
internal static class Composition
{
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
