using System.Buffers;
using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Offence;

/// <summary>
/// Reads disguised words as what they stand for: hidden letters (<c>k*t</c>, <c>k4nker</c>, <c>k@nker</c>), letters apart
/// (<c>k u t</c>, <c>k.u.t</c>), drawn out (<c>kuuut</c>), run together (<c>ikhaatturken</c>) and slips (<c>marokaan</c>).
/// It reads whole words against <see cref="SpellingVocabulary"/>, so that <c>activiteit</c> holds no other word.
/// </summary>
internal sealed class PlainSpelling(ListWords words)
{
    private static readonly SearchValues<char> Stressed = SearchValues.Create("áàéèíìóòúù");

    /// <summary>More letters apart than people have the patience for; what is longer is read in pieces.</summary>
    private const int MostLetters = 60;

    /// <summary>A word is torn into so many pieces at most, each of so many UTF-16 code units at most.</summary>
    private const int MostPieces = 3;

    private const int LongestPiece = 20;

    private readonly SpellingVocabulary _vocabulary = new(words);

    /// <summary>The stream as if it were spelled plainly; the stream itself where nothing is disguised.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="scheduler">Reads pieces of a long draft at once where the host has threads for it, or null.</param>
    public PlainStream Read(TokenStream stream, WorkScheduler? scheduler = null)
    {
        var pieces = WorkPieces.CountForWords(scheduler, stream.Count);
        var replaced = new List<Replacement>[pieces];
        WorkPieces.Run(scheduler, pieces, stream.Sentences.Length, (piece, from, to) =>
        {
            var here = replaced[piece] = [];
            var words = new WordMemo<List<string>?>(stream.Count / pieces, ReadWord);
            for (var s = from; s < to; s++)
            {
                var sentence = stream.Sentences[s];
                var i = sentence.Start;
                while (i < sentence.End)
                {
                    i = ReadAt(stream, i, sentence.End, here, words);
                }
            }
        });
        return PlainStream.Of(stream, [.. replaced.SelectMany(r => r)]);
    }

    private int ReadAt(TokenStream stream, int i, int end, List<Replacement> replaced, WordMemo<List<string>?> readings)
    {
        var letters = LettersApart(stream, i, end, out var after);
        if (letters is not null && ReadJoined(letters) is { } words)
        {
            replaced.Add(new Replacement(new TokenRange(i, after), words));
            return after;
        }

        // "k#t": the sign opens a hashtag for the tokeniser.
        if (i + 1 < end && stream[i].Kind == TokenKind.Word && stream[i + 1].Kind == TokenKind.Hashtag
            && stream[i].Span.End == stream[i + 1].Span.Start
            && _vocabulary.Unmask(stream[i].Lower + "*" + stream[i + 1].Lower.TrimStart('#')) is { } word)
        {
            replaced.Add(new Replacement(new TokenRange(i, i + 2), [word]));
            return i + 2;
        }

        if (Torn(stream, i, end, out after) is { } whole)
        {
            replaced.Add(new Replacement(new TokenRange(i, after), [whole]));
            return after;
        }

        if ((stream[i].Kind == TokenKind.Word ? readings[stream[i].Lower] : ReadNumber(stream[i])) is { } plain)
        {
            replaced.Add(new Replacement(new TokenRange(i, i + 1), plain));
        }

        return i + 1;
    }

    private List<string>? ReadWord(string word)
    {
        if (word.Length < 3)
        {
            return null;
        }

        // Nine words of ten are Dutch, with nothing odd in them.
        var isLetters = !word.AsSpan().ContainsAnyExceptInRange('a', 'z') && !HasLongRun(word);
        if ((isLetters && Lexicon.Lookup(word) != WordClasses.None) || _vocabulary.Contains(word))
        {
            return null;
        }

        return isLetters ? ReadLetters(word) : ReadOdd(word);
    }

    /// <summary>A word with signs, digits, accents or drawn-out letters.</summary>
    private List<string>? ReadOdd(string word)
    {
        if (Unaccented(word) is { } bare && _vocabulary.IsTorn(bare))
        {
            return [bare];
        }

        if (SingleLetters(word) is { } apart)
        {
            return ReadJoined(apart);
        }

        if (Unleet(word, 'i') is { } masked)
        {
            if (masked.Contains('*'))
            {
                return _vocabulary.Unmask(masked) is { } unmasked ? [unmasked] : null;
            }

            return ReadJoined(masked) ?? (Unleet(word, 'l') is { } other && other != masked ? ReadJoined(other) : null);
        }

        if (HasLongRun(word))
        {
            foreach (var keep in (ReadOnlySpan<int>)[1, 2])
            {
                if (ReadJoined(Shorten(word, keep)) is { } shortened)
                {
                    return shortened;
                }
            }
        }

        return ReadLetters(word);
    }

    private List<string>? ReadLetters(string word) => _vocabulary.Unslip(word) is { } meant ? [meant] : _vocabulary.Cut(word);

    /// <summary><c>5m3r1g</c>: begins with a digit, and is a word nevertheless if its plain reading is.</summary>
    private List<string>? ReadNumber(Token token)
    {
        if (token.Kind != TokenKind.Number || token.Lower.Length < 4 || !token.Lower.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return null;
        }

        return Unleet(token.Lower, 'i') is { } plain && !plain.Contains('*') && _vocabulary.IsTorn(plain) ? [plain] : null;
    }

    /// <summary>A guarded word with a blank in it: two or three tokens, one of them no word or none of them a frequent one.</summary>
    private string? Torn(TokenStream stream, int i, int end, out int after)
    {
        after = i;
        Span<char> joined = stackalloc char[MostPieces * LongestPiece];
        var length = 0;
        for (var k = i; k < end && k < i + MostPieces; k++)
        {
            var lower = stream[k].Lower;
            if (stream[k].Kind != TokenKind.Word || lower.Length > LongestPiece || (k > i && stream[k].Span.Start != stream[k - 1].Span.End + 1))
            {
                return null;
            }

            lower.CopyTo(joined[length..]);
            length += lower.Length;
            if (k > i && _vocabulary.IsTorn(joined[..length]) && MayBePieces(stream, i, k + 1))
            {
                after = k + 1;
                return joined[..length].ToString();
            }
        }

        return null;
    }

    private bool MayBePieces(TokenStream stream, int start, int end)
    {
        var frequent = false;
        for (var k = start; k < end; k++)
        {
            var classes = _vocabulary.Contains(stream[k].Lower) ? WordClasses.Dutch : Lexicon.Lookup(stream[k].Lower);
            if (classes == WordClasses.None)
            {
                return true;
            }

            frequent |= (classes & WordClasses.Frequent) != 0;
        }

        return !frequent;
    }

    /// <summary>A guarded word, a compound that begins with a coarse stem, or several words run together.</summary>
    private List<string>? ReadJoined(string letters)
    {
        if (_vocabulary.IsPlain(letters))
        {
            return [letters];
        }

        foreach (var stem in _vocabulary.Stems)
        {
            if (letters.Length > stem.Length + 1 && letters.StartsWith(stem, StringComparison.Ordinal))
            {
                return [letters];
            }
        }

        return ReadLetters(letters);
    }

    /// <summary>Three single letters or more in a row, each a token of its own; null where there are fewer.</summary>
    private static string? LettersApart(TokenStream stream, int i, int end, out int after)
    {
        after = i;
        var letters = string.Empty;
        while (after < end && letters.Length < MostLetters && stream[after] is { Lower.Length: 1, Kind: TokenKind.Word or TokenKind.Number } token)
        {
            letters += PlainLetter(token.Lower[0]) is var c and not '\0' ? c : token.Lower[0];
            after++;
            if (after + 1 < end && stream[after].Lower is "." or "-" or "_" or "*" && stream[after + 1].Lower.Length == 1)
            {
                after++;
            }
        }

        return letters.Length >= 3 ? letters : null;
    }

    /// <summary><c>háát</c>: the word without its stress marks; null if it has none.</summary>
    private static string? Unaccented(string word)
    {
        if (!word.AsSpan().ContainsAny(Stressed))
        {
            return null;
        }

        return string.Create(word.Length, word, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    'á' or 'à' => 'a',
                    'é' or 'è' => 'e',
                    'í' or 'ì' => 'i',
                    'ó' or 'ò' => 'o',
                    'ú' or 'ù' => 'u',
                    var c => c,
                };
            }
        });
    }

    /// <summary>The word with its signs and digits made letters, <c>*</c> where any letter may stand; null if it has none.</summary>
    private static string? Unleet(string word, char one)
    {
        var letters = 0;
        var hasSign = false;
        foreach (var c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            hasSign |= PlainLetter(c) != '\0' || c == '*';
        }

        if (letters == 0 || !hasSign || (!char.IsLetter(word[0]) && letters < 2))
        {
            return null;
        }

        return string.Create(word.Length, (word, one), (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                var sign = source.word[i];
                target[i] = sign is '1' or '!' ? source.one : PlainLetter(sign) is var c and not '\0' ? c : sign;
            }
        });
    }

    private static char PlainLetter(char c) => c switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        '8' => 'b',
        _ => '\0',
    };

    private static bool HasLongRun(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2])
            {
                return true;
            }
        }

        return false;
    }

    private static string Shorten(string word, int keep)
    {
        var result = new System.Text.StringBuilder();
        for (var i = 0; i < word.Length;)
        {
            var run = 1;
            while (i + run < word.Length && word[i + run] == word[i])
            {
                run++;
            }

            result.Append(word[i], run > 2 ? keep : run);
            i += run;
        }

        return result.ToString();
    }

    /// <summary><c>k.u.t</c>, <c>k-k-r</c>: every letter parted from the next by one sign; null for anything else.</summary>
    private static string? SingleLetters(string word)
    {
        if (word.Length < 5)
        {
            return null;
        }

        var letters = string.Empty;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] is not ('.' or '-' or '_' or '*'))
            {
                return null;
            }

            letters += i % 2 == 0 ? word[i].ToString() : string.Empty;
        }

        return letters;
    }
}
