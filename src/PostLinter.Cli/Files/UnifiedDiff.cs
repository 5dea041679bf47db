using System.Text;
using DiffPlex;
using DiffPlex.Model;

namespace PostLinter.Cli.Files;

/// <summary>Shows a change as a unified diff, which <c>patch</c> and <c>git apply</c> understand.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The diff, or an empty text where nothing differs.</summary>
    public static string Of(string path, string before, string after)
    {
        var diff = new Differ().CreateCustomDiffs(before, after, ignoreWhiteSpace: false, Lines);
        if (diff.DiffBlocks.Count == 0)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.Append("--- ").Append(path).Append('\n').Append("+++ ").Append(path).Append('\n');
        for (var i = 0; i < diff.DiffBlocks.Count;)
        {
            var last = i;
            while (last + 1 < diff.DiffBlocks.Count
                && diff.DiffBlocks[last + 1].DeleteStartA - End(diff.DiffBlocks[last]) <= 2 * Context)
            {
                last++;
            }

            AddHunk(text, diff, i, last);
            i = last + 1;
        }

        return text.ToString();
    }

    private static int End(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    private static void AddHunk(StringBuilder text, DiffResult diff, int first, int last)
    {
        var (old, made) = (diff.PiecesOld, diff.PiecesNew);
        var (head, tail) = (diff.DiffBlocks[first], diff.DiffBlocks[last]);
        var from = Math.Max(0, head.DeleteStartA - Context);
        var to = Math.Min(old.Length, End(tail) + Context);
        var newFrom = head.InsertStartB - (head.DeleteStartA - from);
        var newTo = tail.InsertStartB + tail.InsertCountB + (to - End(tail));
        text.Append("@@ -").Append(Range(from, to)).Append(" +").Append(Range(newFrom, newTo)).Append(" @@\n");
        var position = from;
        for (var i = first; i <= last; i++)
        {
            var block = diff.DiffBlocks[i];
            AddLines(text, ' ', old, position, block.DeleteStartA);
            AddLines(text, '-', old, block.DeleteStartA, End(block));
            AddLines(text, '+', made, block.InsertStartB, block.InsertStartB + block.InsertCountB);
            position = End(block);
        }

        AddLines(text, ' ', old, position, to);
    }

    /// <summary>Start and length; an empty range names the line before it.</summary>
    private static string Range(int from, int to) => to == from ? $"{from},0" : to - from == 1 ? $"{from + 1}" : $"{from + 1},{to - from}";

    private static void AddLines(StringBuilder text, char sign, string[] lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            text.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
            {
                text.Append("\n\\ No newline at end of file\n");
            }
        }
    }

    /// <summary>Lines with their breaks, so that a change of a break alone shows too.</summary>
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start) is var at and >= 0 ? at + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return [.. lines];
    }
}
