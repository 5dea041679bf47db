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
            atoms = _texts.TryGetValue(list, out var texts) ? [.. texts.SelectMany(t => _table.Text(t).Split(' ')).Select(PhraseAtom.Read)] : [];
            _read[list] = atoms;
        }

        return atoms;
    }

    /// <summary>The whole words of a list.</summary>
    public IEnumerable<string> Of(string list) => AtomsOf(list).Where(a => a.Kind == PhraseAtomKind.Word).Select(a => a.Text);
}
