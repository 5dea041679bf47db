using PostLinter.Core.Documents;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>
/// Finds what is said in a script: lines that open with a speaker and a colon. One such line is a heading ("LET OP: …"); a
/// dialogue has at least three, and somebody speaks twice. Speakers stand in capitals, or, where the draft speaks of a play,
/// with one.
/// </summary>
internal static class PlayScript
{
    private const int LinesOfDialogue = 3;

    /// <summary>In UTF-16 code units.</summary>
    private const int LongestSpeaker = 30;

    /// <summary>The stretches after the colons, in UTF-16 code units of the draft.</summary>
    /// <param name="document">The draft.</param>
    /// <param name="isPlay">The draft speaks of a play or a story: a capital is enough for a speaker.</param>
    public static IReadOnlyList<TextSpan> Find(PostDocument document, bool isPlay)
    {
        var said = new List<TextSpan>();
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        var isDialogue = false;
        var prose = document.Prose;
        for (var start = 0; start < prose.Length;)
        {
            var end = prose.IndexOf('\n', start);
            end = end < 0 ? prose.Length : end;
            var line = prose.AsSpan(start, end - start);
            var colon = line[..Math.Min(line.Length, LongestSpeaker + 1)].IndexOf(':');
            if (colon > 1 && Speaker(line[..colon], isPlay) is { } speaker)
            {
                isDialogue |= !speakers.Add(speaker);
                said.Add(TextSpan.FromBounds(start + colon + 1, end));
            }

            start = end + 1;
        }

        return isDialogue && said.Count >= LinesOfDialogue ? said : [];
    }

    /// <summary>Who speaks, told by what stands before the colon, without stage directions and markup; or null.</summary>
    private static string? Speaker(ReadOnlySpan<char> heading, bool isPlay)
    {
        var direction = heading.IndexOf('(');
        var name = (direction > 0 ? heading[..direction] : heading).Trim(" \0\t\r").ToString();
        if (name.Length < 2 || !char.IsUpper(name[0]) || !name.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '\''))
        {
            return null;
        }

        return isPlay || !name.Any(char.IsLower) ? name : null;
    }
}
