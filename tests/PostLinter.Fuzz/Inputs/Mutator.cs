using System.Text;

namespace PostLinter.Fuzz.Inputs;

/// <summary>Makes new inputs out of old ones. The same random numbers make the same inputs.</summary>
internal sealed class Mutator(Random random)
{
    private const int UsualLength = 600;
    private const int LongestInput = 6000;
    private const int MostSteps = 6;

    private static readonly (string Open, string Close)[] Pairs =
    [
        ("'", "'"), ("\"", "\""), ("‘", "’"), ("“", "”"), ("„", "”"), ("«", "»"), ("(", ")"), ("[", "]"), ("{", "}"), ("<", ">"), ("*", "*"), ("**", "**"), ("_", "_"), ("`", "`"),
        ("![", "](a.jpg)"), ("[", "](http://x.nl)"), ("<!-- ", " -->"), ("<b>", "</b>"), ("\n> ", "\n"), ("```\n", "\n```\n"), ("---\n", "\n---\n"),
    ];

    /// <param name="input">What to begin with.</param>
    /// <param name="other">Another input, of which parts may be taken.</param>
    /// <param name="pieces">What may be put in.</param>
    public string Mutate(string input, string other, IReadOnlyList<string> pieces)
    {
        var text = input;
        var longest = random.Next(50) == 0 ? LongestInput : UsualLength;
        for (var steps = random.Next(1, MostSteps + 1); steps > 0; steps--)
        {
            text = Step(text, other, pieces);
            if (text.Length > longest)
            {
                text = text.Substring(random.Next(text.Length - longest), longest);
            }
        }

        return text;
    }

    private string Step(string text, string other, IReadOnlyList<string> pieces) => random.Next(16) switch
    {
        0 or 1 or 2 => text.Insert(At(text), Piece(pieces)),
        3 => Replace(text, Piece(pieces)),
        4 => Replace(text, string.Empty),
        5 => text.Insert(At(text), Cut(text)),
        6 => text.Insert(At(text), Cut(other)),
        7 => text[..At(text)] + Tail(other),
        8 => Repeat(text, pieces),
        9 => Wrap(text),
        10 => Change(text),
        11 => text[..At(text)],
        12 => Strew(text, Piece(Pieces.Characters)),
        13 => SwapLines(text),
        14 => Recase(text),
        _ => Number(text),
    };

    private string Piece(IReadOnlyList<string> pieces) =>
        random.Next(4) == 0 ? Pieces.Characters[random.Next(Pieces.Characters.Count)] : pieces[random.Next(pieces.Count)];

    private int At(string text) => random.Next(text.Length + 1);

    private string Tail(string text) => text[At(text)..];

    private (int Start, int Length) Range(string text)
    {
        var start = At(text);
        var longest = random.Next(3) == 0 ? text.Length - start : Math.Min(12, text.Length - start);
        return (start, random.Next(longest + 1));
    }

    private string Cut(string text)
    {
        var (start, length) = Range(text);
        return text.Substring(start, length);
    }

    private string Replace(string text, string piece)
    {
        var (start, length) = Range(text);
        return text.Remove(start, length).Insert(start, piece);
    }

    private string Repeat(string text, IReadOnlyList<string> pieces)
    {
        var piece = random.Next(2) == 0 ? Piece(pieces) : Cut(text);
        var times = random.Next(8) == 0 ? random.Next(1, 600) : random.Next(2, 9);
        return text.Insert(At(text), new StringBuilder().Insert(0, piece.Length > 40 ? piece[..40] : piece, times).ToString());
    }

    private string Wrap(string text)
    {
        var (start, length) = Range(text);
        var (open, close) = Pairs[random.Next(Pairs.Length)];
        var times = random.Next(6) == 0 ? random.Next(2, 60) : 1;
        for (; times > 0; times--)
        {
            text = text.Insert(start + length, close).Insert(start, open);
            length += open.Length + close.Length;
        }

        return text;
    }

    private string Change(string text)
    {
        if (text.Length == 0)
        {
            return text;
        }

        var at = random.Next(text.Length);
        var c = random.Next(3) switch
        {
            0 => (char)(text[at] ^ (1 << random.Next(8))),
            1 => (char)random.Next(0x20, 0x7F),
            _ => (char)random.Next(0x10000),
        };
        return text[..at] + c + text[(at + 1)..];
    }

    /// <summary>Puts one piece between all characters of a stretch: zalgo, hidden separators, letters with dots.</summary>
    private string Strew(string text, string piece)
    {
        var (start, length) = Range(text);
        length = Math.Min(length, 40);
        var strewn = string.Concat(text.Substring(start, length).Select(c => c + piece));
        return text.Remove(start, length).Insert(start, strewn);
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    private string Recase(string text)
    {
        var (start, length) = Range(text);
        var part = text.Substring(start, length);
        return text.Remove(start, length).Insert(start, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant());
    }

    private string Number(string text)
    {
        string[] numbers = ["0", "-1", "1", "7", "31", "32", "255", "65536", "2147483647", "2147483648", "-9223372036854775809", "1e400", "0.5", "1234567890123456789012345"];
        var at = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (at < 0)
        {
            return text.Insert(At(text), numbers[random.Next(numbers.Length)]);
        }

        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return text.Remove(at, end - at).Insert(at, numbers[random.Next(numbers.Length)]);
    }
}
