using PostLinter.Core.Text;

namespace PostLinter.Dutch.Streams;

/// <summary>The part of a path or address in which names stand.</summary>
public static class FileNames
{
    /// <summary>Last part of the path, without query and without the ending of a known kind of file.</summary>
    public static TextSpan NameOf(string text, TextSpan span)
    {
        var path = span.Of(text);
        var end = path.IndexOfAny('?', '#');
        end = end < 0 ? path.Length : end;
        var start = path[..end].LastIndexOfAny('/', '\\') + 1;
        var dot = path[start..end].LastIndexOf('.');
        if (dot > 0 && end - start - dot <= 6)
        {
            end = start + dot;
        }

        return TextSpan.FromBounds(span.Start + start, span.Start + end);
    }
}
