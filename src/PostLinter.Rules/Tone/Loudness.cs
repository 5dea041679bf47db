using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Tone;

/// <summary>How loud a draft is: capitals and exclamation marks. Enthusiasm is as loud as anger.</summary>
internal readonly record struct Loudness(double CapitalRatio, int ExclamationMarks)
{
    /// <summary>Too few letters say nothing about shouting.</summary>
    private const int FewestLetters = 10;

    public bool IsShouted => CapitalRatio > 0.5;

    public bool IsExclaimed => ExclamationMarks >= 3;

    public static Loudness Of(PostFacts facts)
    {
        var stream = facts.Tokens;
        var (capitals, letters, marks) = (0, 0, 0);
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var text = stream[i].Span.Of(stream.Source.Text);
            if (stream[i].Kind == TokenKind.Word)
            {
                foreach (var c in text)
                {
                    letters += char.IsLetter(c) ? 1 : 0;
                    capitals += char.IsUpper(c) ? 1 : 0;
                }
            }
            else if (stream[i].Kind == TokenKind.Punctuation)
            {
                foreach (var c in text)
                {
                    marks += c is '!' or '‼' ? 1 : 0;
                }
            }
        }

        return new Loudness(letters < FewestLetters ? 0 : (double)capitals / letters, marks);
    }

    /// <summary>Words of at least three letters, all capitals, in a draft that is not all capitals.</summary>
    public static int ShoutedWords(TokenStream stream)
    {
        var count = 0;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var text = stream[i].Span.Of(stream.Source.Text);
            if (stream[i].Kind == TokenKind.Word && text.Length >= 3 && IsUpper(text))
            {
                count++;
            }
        }

        return count;
    }

    private static bool IsUpper(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }
}
