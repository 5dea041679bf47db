using Section = PostLinter.Core.Language.Phrases.PhraseTable.Section;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// The single words of lists; patterns of several steps are left out. A list is read when it is first asked for: of
/// hundreds, a start needs a few. Not for several threads at once.
/// </summary>
public sealed class ListWords
{
    private readonly PhraseTable _table;

    // For each list the texts that hold its words; a list may stand in several files.
    private readonly Dictionary<string, List<int>> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PhraseAtom[]> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _whole = new(StringComparer.Ordinal);

    internal ListWords(PhraseTable table)
    {
        _table = table;
        var pairs = table.Numbers(Section.WordLists);
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            var name = table.Text(pairs[i]);
            if (!_texts.TryGetValue(name, out var texts))
            {
                _texts[name] = texts = [];
            }

            texts.Add(pairs[i + 1]);
        }
    }

    /// <summary>The words of a list, with beginnings (<c>kut*</c>) and ends (<c>*school</c>); none if there is no such list.</summary>
    public IReadOnlyList<PhraseAtom> AtomsOf(string list)
    {
        if (!_read.TryGetValue(list, out var atoms))
        {
            var read = new List<PhraseAtom>();
            if (_texts.TryGetValue(list, out var texts))
            {
                foreach (var text in texts)
                {
                    foreach (var word in _table.Text(text).Split(' '))
                    {
                        read.Add(PhraseAtom.Read(word));
                    }
                }
            }

            _read[list] = atoms = [.. read];
        }

        return atoms;
    }

    /// <summary>The whole words of a list.</summary>
    public IReadOnlyList<string> Of(string list)
    {
        if (!_whole.TryGetValue(list, out var whole))
        {
            var words = new List<string>();
            foreach (var atom in AtomsOf(list))
            {
                if (atom.Kind == PhraseAtomKind.Word)
                {
                    words.Add(atom.Text);
                }
            }

            _whole[list] = whole = [.. words];
        }

        return whole;
    }
}
