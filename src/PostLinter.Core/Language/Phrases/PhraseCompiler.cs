using System.Text;
using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>Compiles word lists into the table that <see cref="PhraseMatcher"/> walks.</summary>
public static class PhraseCompiler
{
    /// <summary>The bytes of the table. The same lists give the same bytes.</summary>
    /// <param name="lists">The lists to match, and those that their patterns may name as a class.</param>
    /// <exception cref="ArgumentException">A pattern names a list that does not exist or that holds more than single words.</exception>
    public static byte[] Compile(IEnumerable<PhraseList> lists)
    {
        var all = lists.ToArray();
        var matched = all.Where(l => !l.IsClass).ToArray();
        var symbols = new SymbolTable(all);
        var trie = new PhraseTrie(matched, symbols);
        var texts = new TextTable();
        var sections = new Dictionary<Section, int[]>();
        symbols.Write(sections, trie.Write(sections, texts, symbols));
        sections[Section.Lists] = [.. matched.Select(l => texts.NumberOf(l.Name)).Distinct()];
        sections[Section.WordLists] = [.. WordLists(all).SelectMany(l => new[] { texts.NumberOf(l.Name), texts.NumberOf(l.Words) })];
        sections[Section.TextEnds] = texts.Ends();
        return PhraseTable.Write(sections, texts.Bytes);
    }

    /// <summary>The patterns of one step, written as they are read.</summary>
    private static IEnumerable<(string Name, string Words)> WordLists(PhraseList[] lists)
    {
        foreach (var list in lists)
        {
            var words = list.Patterns
                .SelectMany(p => p.Sequences)
                .Where(s => s.Length == 1 && !s[0].IsAnyToken)
                .SelectMany(s => s[0].Alternatives)
                .Select(a => a.ToString())
                .Distinct();
            if (string.Join(' ', words) is { Length: > 0 } text)
            {
                yield return (list.Name, text);
            }
        }
    }

    /// <summary>Numbers texts, each once.</summary>
    internal sealed class TextTable
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public List<byte[]> Bytes { get; } = [];

        public int NumberOf(string text)
        {
            if (!_numbers.TryGetValue(text, out var number))
            {
                number = _numbers[text] = Bytes.Count;
                Bytes.Add(Encoding.UTF8.GetBytes(text));
            }

            return number;
        }

        public int[] Ends()
        {
            var end = 0;
            return [.. Bytes.Select(b => end += b.Length)];
        }
    }
}
