using System.Buffers;

namespace PostLinter.Core.Language.Phrases;

/// <summary>The end of a path over tokens.</summary>
/// <param name="Accept">Its place in <see cref="PhraseTable.Section.Accepts"/>.</param>
/// <param name="Tokens">The tokens that it covers.</param>
internal readonly record struct FoundPhrase(int Accept, TokenRange Tokens);

/// <summary>
/// What was found in some sentences, list by list, each in order: a counting sort by list, in which what is found is nearly in order.
/// </summary>
internal sealed class FoundByList
{
    private readonly FoundPhrase[] _sorted;

    // Where each list ends, and the next begins.
    private readonly int[] _ends;

    /// <summary>Sorts.</summary>
    /// <param name="all">What was found, in the order of the ends.</param>
    /// <param name="accepts">What they accept.</param>
    /// <param name="lists">One more than the largest number of a list.</param>
    public FoundByList(List<FoundPhrase> all, ReadOnlySpan<PhraseAccept> accepts, int lists)
    {
        _ends = new int[lists];
        foreach (var found in all)
        {
            _ends[accepts[found.Accept].List]++;
        }

        var firsts = ArrayPool<int>.Shared.Rent(lists);
        var total = 0;
        for (var list = 0; list < lists; list++)
        {
            firsts[list] = total;
            total += _ends[list];
            _ends[list] = firsts[list];
        }

        _sorted = total == 0 ? [] : GC.AllocateUninitializedArray<FoundPhrase>(total);
        foreach (var found in all)
        {
            var list = accepts[found.Accept].List;
            var place = _ends[list]++;
            for (; place > firsts[list] && ComesBefore(found, _sorted[place - 1], accepts); place--)
            {
                _sorted[place] = _sorted[place - 1];
            }

            _sorted[place] = found;
        }

        ArrayPool<int>.Shared.Return(firsts);
    }

    /// <summary>What was found of a list: the leftmost first, of those the longest, and of equal ones that whose payload the list names first.</summary>
    public ReadOnlySpan<FoundPhrase> Of(int list)
    {
        var start = list == 0 ? 0 : _ends[list - 1];
        return _sorted.AsSpan(start, _ends[list] - start);
    }

    private static bool ComesBefore(in FoundPhrase a, in FoundPhrase b, ReadOnlySpan<PhraseAccept> accepts) =>
        a.Tokens.Start != b.Tokens.Start ? a.Tokens.Start < b.Tokens.Start
        : a.Tokens.End != b.Tokens.End ? a.Tokens.End > b.Tokens.End
        : accepts[a.Accept].Rank < accepts[b.Accept].Rank;
}
