using System.Numerics;
using System.Runtime.InteropServices;
using PostLinter.Core.Analysis;

namespace PostLinter.Redaction;

/// <summary>
/// Looks for many names at once, whatever the case: a tree whose branches are the parts of the names, so that a thousand
/// people called Sanne cost no more a place than one. Where no name begins is seen from the first letters there.
/// </summary>
internal sealed class NameSearch
{
    /// <summary>A word and the blank behind it.</summary>
    private const int LettersOfToken = 6;

    private readonly Node _root = new();
    private readonly NameStarts _starts;

    /// <param name="names">Names in parts; of those that are the same but for case the first counts.</param>
    public NameSearch(IEnumerable<string[]> names)
    {
        foreach (var (number, parts) in names.Index())
        {
            var node = _root;
            foreach (var part in parts)
            {
                node = node.Add(part);
            }

            node.Name ??= number;
        }

        _starts = new NameStarts(_root.Parts);
    }

    /// <summary>Where names stand that begin a word, or a part of a hashtag, name by name in the order given, and where each ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scheduler">Looks through pieces of a long one at once where the host has threads for it, or null.</param>
    public List<(int Name, int Start, int End)> Find(string text, WorkScheduler? scheduler = null)
    {
        var pieces = new List<(int Name, int Start, int End)>[WorkPieces.Count(scheduler, text.Length / LettersOfToken)];
        WorkPieces.Run(scheduler, pieces.Length, text.Length, (piece, from, to) => Find(text, from, to, pieces[piece] = []));
        var found = pieces[0];
        foreach (var more in pieces.AsSpan(1))
        {
            found.AddRange(more);
        }

        found.Sort();
        return found;
    }

    /// <summary>Appends the names that begin from one place to before another.</summary>
    private void Find(string text, int from, int to, List<(int Name, int Start, int End)> found)
    {
        var isInTag = IsInTag(text, from);
        var before = from > 0 ? text[from - 1] : ' ';
        for (var at = from; at < to; at++)
        {
            var (last, here) = (before, text[at]);
            before = here;

            // Most places lie between two small letters.
            if (last is >= 'a' and <= 'z' && here is >= 'a' and <= 'z' && !isInTag)
            {
                continue;
            }

            isInTag = IsTagSign(here) || (isInTag && !char.IsWhiteSpace(here));
            if (!isInTag && !BeginsWord(text, at))
            {
                continue;
            }

            for (var lengths = _starts.LengthsAt(text.AsSpan(at)); lengths != 0; lengths &= lengths - 1)
            {
                var length = BitOperations.TrailingZeroCount(lengths);
                if (length < NameStarts.Long)
                {
                    if (at + length <= text.Length && _starts.MayBe(text.AsSpan(at, length)))
                    {
                        Walk(text, _root, at, at, length, found);
                    }

                    continue;
                }

                foreach (var more in _root.Lengths)
                {
                    if (more >= NameStarts.Long)
                    {
                        Walk(text, _root, at, at, more, found);
                    }
                }
            }
        }
    }

    /// <summary>True if a place lies behind a number sign of the same word.</summary>
    private static bool IsInTag(string text, int at)
    {
        while (at > 0 && !IsTagSign(text[at - 1]) && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at > 0 && IsTagSign(text[at - 1]);
    }

    private static bool IsTagSign(char c) => c is '#' or '＃';

    /// <summary>True where no letters go on from the left, but for a capital that starts a new word.</summary>
    public static bool BeginsWord(string text, int at) =>
        at == 0 || !char.IsLetter(text[at - 1]) || (char.IsLower(text[at - 1]) && char.IsUpper(text[at]));

    /// <summary>Follows the branch of a length from a node.</summary>
    private static void Walk(string text, Node node, int start, int at, int length, List<(int Name, int Start, int End)> found)
    {
        if (at + length > text.Length || node.Find(text.AsSpan(at, length)) is not { } next)
        {
            return;
        }

        if (next.Name is { } name)
        {
            found.Add((name, start, at + length));
        }

        foreach (var more in next.Lengths)
        {
            Walk(text, next, start, PastSign(text, at + length), more, found);
        }
    }

    /// <summary>Parts follow each other with at most one sign between them.</summary>
    private static int PastSign(string text, int at) =>
        text.AsSpan(at).StartsWith("%20", StringComparison.Ordinal) ? at + 3 : at < text.Length && text[at] is ' ' or '-' or '_' or '.' or '+' ? at + 1 : at;

    /// <summary>Most are leaves, and hold no more than a number.</summary>
    private sealed class Node
    {
        private Dictionary<string, Node>? _next;
        private List<int>? _lengths;

        public int? Name { get; set; }

        public ReadOnlySpan<int> Lengths => CollectionsMarshal.AsSpan(_lengths);

        public IReadOnlyCollection<string> Parts => _next?.Keys ?? (IReadOnlyCollection<string>)[];

        public Node? Find(ReadOnlySpan<char> part) =>
            _next is { } next && next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out var node) ? node : null;

        public Node Add(string part)
        {
            _next ??= new Dictionary<string, Node>(StringComparer.OrdinalIgnoreCase);
            if (!_next.TryGetValue(part, out var node))
            {
                _next[part] = node = new Node();
                _lengths ??= [];
                if (!_lengths.Contains(part.Length))
                {
                    _lengths.Add(part.Length);
                }
            }

            return node;
        }
    }
}
