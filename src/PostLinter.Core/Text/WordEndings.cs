using System.Collections;

namespace PostLinter.Core.Text;

/// <summary>Asks whether a word ends in one of some ways. Nine words of ten are done with by their last two letters.</summary>
public sealed class WordEndings : IEnumerable<string>
{
    /// <summary>Letters share a number here if they are so far apart; all that are common in Dutch have one of their own.</summary>
    private const int Letters = 32;

    // By the last letter of an ending: the endings, and the letters before it, a bit each.
    private readonly List<string>?[] _endings = new List<string>?[Letters];
    private readonly uint[] _before = new uint[Letters];

    /// <summary>One more ending.</summary>
    public void Add(string ending)
    {
        var last = NumberOf(ending[^1]);
        (_endings[last] ??= []).Add(ending);
        _before[last] |= ending.Length > 1 ? 1u << NumberOf(ending[^2]) : uint.MaxValue;
    }

    /// <summary>True if a word ends in one of the endings.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="before">At least so many characters must stand before the ending.</param>
    public bool EndWord(ReadOnlySpan<char> word, int before = 0)
    {
        if (word.IsEmpty)
        {
            return false;
        }

        var last = NumberOf(word[^1]);
        if (_endings[last] is not { } endings || (word.Length > 1 && (_before[last] & (1u << NumberOf(word[^2]))) == 0))
        {
            return false;
        }

        foreach (var ending in endings)
        {
            if (word.Length >= ending.Length + before && word.EndsWith(ending))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if a word is one of the endings.</summary>
    public bool Contains(string word) => word.Length > 0 && _endings[NumberOf(word[^1])] is { } endings && endings.Contains(word);

    /// <summary>The endings, in no order.</summary>
    public IEnumerator<string> GetEnumerator() => _endings.SelectMany(e => e ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int NumberOf(char letter) => letter & (Letters - 1);
}
