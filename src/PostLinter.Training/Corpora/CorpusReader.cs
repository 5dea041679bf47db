using System.Collections.Immutable;
using System.Text;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Training.Corpora;

/// <summary>
/// Reads files of labelled drafts. A draft begins with <c>### id</c>, then lines <c>sleutel: waarde</c>, then <c>---</c>,
/// then its text, in which <c>{{Sanne|person.leerling}}</c> labels a stretch; labels nest.
/// </summary>
public static class CorpusReader
{
    /// <summary>Every draft of the <c>*.txt</c> files of a folder, in the order of their names.</summary>
    public static IEnumerable<LabelledDraft> ReadFolder(string folder, List<string> errors) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(f => ReadFile(f, errors));

    /// <summary>The drafts of a file. A broken draft is reported with its place and left out.</summary>
    public static IEnumerable<LabelledDraft> ReadFile(string path, List<string> errors)
    {
        var lines = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            if (!lines[i].StartsWith("### ", StringComparison.Ordinal))
            {
                i++;
                continue;
            }

            var end = Array.FindIndex(lines, i + 1, l => l.StartsWith("### ", StringComparison.Ordinal));
            end = end < 0 ? lines.Length : end;
            LabelledDraft? draft = null;
            try
            {
                draft = ReadDraft(lines.AsSpan(i, end - i));
            }
            catch (FormatException e)
            {
                errors.Add($"{path}:{i + 1}: {e.Message}");
            }

            if (draft is not null)
            {
                yield return draft;
            }

            i = end;
        }
    }

    private static LabelledDraft ReadDraft(ReadOnlySpan<string> lines)
    {
        var id = lines[0][4..].Trim();
        var separator = lines.IndexOf("---");
        if (separator < 0)
        {
            throw new FormatException($"{id}: the line --- is missing");
        }

        var header = new StringBuilder();
        var (rules, maybe) = (ImmutableArray<string>.Empty, ImmutableArray<string>.Empty);
        foreach (var line in lines[1..separator])
        {
            if (line.StartsWith("rules:", StringComparison.Ordinal))
            {
                rules = Ids(line[6..]);
            }
            else if (line.StartsWith("maybe:", StringComparison.Ordinal))
            {
                maybe = Ids(line[6..]);
            }
            else
            {
                header.Append(line).Append('\n');
            }
        }

        var problems = new List<DataError>();
        var metadata = YamlData.Read(header.ToString(), 0, problems)?.WithoutPlaces() as DataMap ?? DataMap.Empty;
        if (problems.Count > 0)
        {
            throw new FormatException($"{id}: {problems[0].Message}");
        }

        var (text, labels) = ReadLabels(id, string.Join('\n', lines[(separator + 1)..].ToArray()).Trim('\n'));
        return new LabelledDraft(id, metadata, text, labels, rules, maybe);
    }

    private static ImmutableArray<string> Ids(string list) =>
        [.. list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static (string Text, ImmutableArray<Label> Labels) ReadLabels(string id, string marked)
    {
        var text = new StringBuilder(marked.Length);
        var labels = ImmutableArray.CreateBuilder<Label>();
        var open = new Stack<int>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked.AsSpan(i).StartsWith("{{", StringComparison.Ordinal))
            {
                open.Push(text.Length);
                i++;
            }
            else if (open.Count > 0 && marked[i] == '|' && marked.IndexOf("}}", i, StringComparison.Ordinal) is var close and > 0
                && IsLabel(marked.AsSpan(i + 1, close - i - 1)))
            {
                labels.Add(new Label(marked[(i + 1)..close], TextSpan.FromBounds(open.Pop(), text.Length)));
                i = close + 1;
            }
            else
            {
                text.Append(marked[i]);
            }
        }

        return open.Count == 0
            ? (text.ToString(), [.. labels.OrderBy(l => l.Span)])
            : throw new FormatException($"{id}: a label is not closed");
    }

    private static bool IsLabel(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && c != '.')
            {
                return false;
            }
        }

        return text.Length > 0;
    }
}
