using System.Diagnostics.CodeAnalysis;

namespace PostLinter.Core.Data;

/// <summary>
/// A closed list of words with what each means, in order. A handful of words needs no hashing, and a dictionary for every
/// enumeration would be compiled anew at each start.
/// </summary>
public sealed class WordTable<T>
    where T : struct
{
    private string[] _words = [];
    private T[] _values = [];

    /// <summary>The words, in the order in which they were given.</summary>
    public IReadOnlyList<string> Keys => _words;

    /// <summary>Adds a word.</summary>
    [SuppressMessage("Design", "CA1044:Properties should not be write only", Justification = "For initialisers; reading may fail and has TryGetValue.")]
    public T this[string word]
    {
        set
        {
            _words = [.. _words, word];
            Array.Resize(ref _values, _words.Length);
            _values[^1] = value;
        }
    }

    public bool TryGetValue(string word, out T value)
    {
        var index = Array.IndexOf(_words, word);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    /// <summary>The first word that means a value.</summary>
    /// <exception cref="KeyNotFoundException">No word means it.</exception>
    public string WordOf(T value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i].Equals(value))
            {
                return _words[i];
            }
        }

        throw new KeyNotFoundException($"No word means {value}.");
    }
}
