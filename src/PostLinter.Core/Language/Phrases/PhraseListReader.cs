using System.Collections.Immutable;
using PostLinter.Core.Data;
using PostLinter.Core.Text;

namespace PostLinter.Core.Language.Phrases;

/// <summary>A named list of patterns.</summary>
/// <param name="Name">
/// By what rules and other lists know it. A match of <c>x</c> that overlaps a match of the list <c>x.niet</c> is dropped.
/// </param>
/// <param name="Patterns">The patterns.</param>
/// <param name="IsClass">True if the list only serves the patterns of others, which name it as a class: it is not looked for itself.</param>
public sealed record PhraseList(string Name, ImmutableArray<PhrasePattern> Patterns, bool IsClass = false);

/// <summary>
/// Reads word-list files: <c>[naam]</c> opens a list, <c>[{naam}]</c> one that is only a class in the patterns of others or a
/// store of words, every other line is a pattern, <c>#</c> at the start of a line or after a blank opens a comment.
/// </summary>
public static class PhraseListReader
{
    /// <summary>Reads one file. A broken line is reported with its place and left out; the rest counts.</summary>
    public static ImmutableArray<PhraseList> Read(string text, List<DataError> errors)
    {
        var lists = ImmutableArray.CreateBuilder<PhraseList>();
        string? name = null;
        var isClass = false;
        var patterns = ImmutableArray.CreateBuilder<PhrasePattern>();
        var position = 0;
        foreach (var raw in text.Split('\n'))
        {
            var span = new TextSpan(position, raw.TrimEnd('\r').Length);
            position += raw.Length + 1;
            var line = WithoutComment(raw).Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (line[0] == '[' && line[^1] == ']')
            {
                Close();
                name = line[1..^1].Trim();
                isClass = name.StartsWith('{') && name.EndsWith('}');
                name = isClass ? name[1..^1] : name;
                continue;
            }

            if (name is null)
            {
                errors.Add(new DataError("deze regel staat boven de eerste [lijst]", span));
                continue;
            }

            try
            {
                patterns.Add(PhrasePatternParser.Parse(line));
            }
            catch (FormatException e)
            {
                errors.Add(new DataError($"patroon '{line}': {e.Message}", span));
            }
        }

        Close();
        return lists.ToImmutable();

        void Close()
        {
            if (name is not null)
            {
                lists.Add(new PhraseList(name, patterns.ToImmutable(), isClass));
                patterns.Clear();
            }
        }
    }

    private static string WithoutComment(string line)
    {
        if (line.StartsWith('#'))
        {
            return string.Empty;
        }

        var comment = line.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 || (comment + 2 < line.Length && line[comment + 2] != ' ') ? line : line[..comment];
    }
}
