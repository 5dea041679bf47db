using System.Text;

namespace PostLinter.Training.Names;

/// <summary>Invents words that look like given ones: a Markov chain over letters.</summary>
public sealed class LetterChain
{
    private const char End = '\n';

    private readonly Dictionary<string, List<char>> _next = new(StringComparer.Ordinal);

    private readonly int _order;

    /// <param name="examples">What the words should look like.</param>
    /// <param name="order">How many letters it remembers: with two the words are stranger than with three.</param>
    public LetterChain(IEnumerable<string> examples, int order = 3)
    {
        _order = order;
        foreach (var example in examples)
        {
            var text = new string('^', _order) + example + End;
            for (var i = _order; i < text.Length; i++)
            {
                var state = text[(i - _order)..i];
                if (!_next.TryGetValue(state, out var letters))
                {
                    _next[state] = letters = [];
                }

                letters.Add(text[i]);
            }
        }
    }

    public string Next(Random random)
    {
        var word = new StringBuilder();
        var state = new string('^', _order);
        while (word.Length < 14)
        {
            var letters = _next[state];
            var letter = letters[random.Next(letters.Count)];
            if (letter == End)
            {
                break;
            }

            word.Append(letter);
            state = state[1..] + letter;
        }

        return word.ToString().Trim(' ', '-', '\'') is { Length: > 2 } name ? name : Next(random);
    }
}
