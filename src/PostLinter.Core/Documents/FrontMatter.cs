using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Core.Documents;

/// <summary>The YAML between two lines <c>---</c> at the top of a draft.</summary>
/// <param name="Span">From the start of the draft to the end of the closing line, its line break included.</param>
/// <param name="Data">The keys; empty where the YAML is broken.</param>
public sealed record FrontMatter(TextSpan Span, DataMap Data)
{
    /// <summary>
    /// Finds the front matter. A draft that merely starts with a line of dashes has none: the line after it must look
    /// like a key, or close the front matter at once.
    /// </summary>
    public static FrontMatter? Find(string text, List<DataError> errors)
    {
        var position = text.StartsWith('\uFEFF') ? 1 : 0;
        if (!IsFence(text, position, out var contentStart))
        {
            return null;
        }

        var line = contentStart;
        while (line < text.Length)
        {
            if (IsFence(text, line, out var bodyStart))
            {
                return Read(text, contentStart, line, bodyStart, errors);
            }

            line = NextLine(text, line);
        }

        if (LooksLikeKey(text, contentStart))
        {
            errors.Add(new DataError(
                "de front matter is niet gesloten: zet een regel met --- onder de laatste sleutel",
                new TextSpan(position, 3)));
        }

        return null;
    }

    private static FrontMatter? Read(string text, int start, int end, int bodyStart, List<DataError> errors)
    {
        if (end > start && !HasKey(text, start, end))
        {
            return null;
        }

        var span = TextSpan.FromBounds(0, bodyStart);
        switch (YamlData.Read(text[start..end], start, errors))
        {
            case DataMap map:
                return new FrontMatter(span, map);
            case null:
                return new FrontMatter(span, DataMap.Empty);
            case { } other:
                errors.Add(new DataError("de front matter bestaat uit regels 'sleutel: waarde'", other.Span));
                return new FrontMatter(span, DataMap.Empty);
        }
    }

    /// <summary>A line of three dashes (closing also three dots) with nothing but blanks behind it.</summary>
    private static bool IsFence(string text, int start, out int next)
    {
        next = NextLine(text, start);
        var line = text.AsSpan(start, next - start).TrimEnd();
        return line is "---" || (start > 1 && line is "...");
    }

    private static int NextLine(string text, int start)
    {
        var end = text.AsSpan(start).IndexOf('\n');
        return end < 0 ? text.Length : start + end + 1;
    }

    private static bool HasKey(string text, int start, int end)
    {
        for (var line = start; line < end; line = NextLine(text, line))
        {
            if (LooksLikeKey(text, line))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word of small letters and a colon at the start of the line, as all our keys are.</summary>
    private static bool LooksLikeKey(string text, int start)
    {
        var i = start;
        while (i < text.Length && (char.IsAsciiLetterLower(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i > start && i < text.Length && text[i] == ':'
            && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]));
    }
}
