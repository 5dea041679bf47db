using System.Buffers;

namespace PostLinter.Core.Language.Phrases;

/// <summary>The end of a path over tokens.</summary>
/// <param name="Accept">Its place in <see cref="PhraseTable.Section.Accepts"/>.</param>
/// <param name="Tokens">The tokens that it covers.</param>
internal readonly record struct FoundPhrase(int Accept, TokenRange Tokens);

/// <summary>What was found, list by list, each in order: a counting sort by list, in which what is found is nearly in order.</summary>
internal sealed class FoundByList : IDisposable
{
    private readonly FoundPhrase[] _sorted;

    // Where each list ends.
    private readonly int[] _ends;

    /// <summary>Sorts.</summary>
    /// <param name="pieces">What was found in the pieces of a draft, in their order, in each in the order of the ends.</param>
    /// <param name="accepts">What they accept.</param>
    /// <param name="lists">One more than the largest number of a list.</param>
    public FoundByList(List<FoundPhrase>[] pieces, ReadOnlySpan<PhraseAccept> accepts, int lists)
    {
        _ends = new int[lists];
        foreach (var piece in pieces)
        {
            foreach (var found in piece)
            {
                _ends[accepts[found.Accept].List]++;
            }
        }

        var firsts = new int[lists];
        var total = 0;
        for (var list = 0; list < lists; list++)
        {
            firsts[list] = total;
            total += _ends[list];
            _ends[list] = firsts[list];
        }

        _sorted = ArrayPool<FoundPhrase>.Shared.Rent(total);
        foreach (var piece in pieces)
        {
            foreach (var found in piece)
            {
                var list = accepts[found.Accept].List;
                var place = _ends[list]++;
                for (; place > firsts[list] && ComesBefore(found, _sorted[place - 1], accepts); place--)
                {
                    _sorted[place] = _sorted[place - 1];
                }

                _sorted[place] = found;
            }
        }
    }

    /// <summary>The leftmost first, of those the longest, and of equal ones that whose payload the list names first.</summary>
    private static bool ComesBefore(in FoundPhrase a, in FoundPhrase b, ReadOnlySpan<PhraseAccept> accepts) =>
        a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start < b.Tokens.Start
        : a.Tokens.End != b.Tokens.End ? a.Tokens.End > b.Tokens.End
        : accepts[a.Accept].Rank < accepts[b.Accept].Rank;

    public void Dispose() => ArrayPool<FoundPhrase>.Shared.Return(_sorted);

    public Enumerator GetEnumerator() => new(this);

    /// <summary>Walks the lists that have something.</summary>
    public ref struct Enumerator(FoundByList all)
    {
        private readonly FoundByList _all = all;
        private int _list;
        private int _start;
        private int _end;

        public readonly Span<FoundPhrase> Current => _all._sorted.AsSpan(_start, _end - _start);

        public bool MoveNext()
        {
            _start = _end;
            while (_end == _start && _list < _all._ends.Length)
            {
                _end = _all._ends[_list++];
            }

            return _end > _start;
        }
    }
}
