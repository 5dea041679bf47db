using System.Text;

namespace PostLinter.Training.Names;

/// <summary>Invents words that look like given ones: a Markov chain over letters, with a memory of three.</summary>
public sealed class LetterChain
{
    private const int Order = 3;

    private const char End = '\n';

    private readonly Dictionary<string, List<char>> _next = new(StringComparer.Ordinal);

    public LetterChain(IEnumerable<string> examples)
    {
        foreach (var example in examples)
        {
            var text = new string('^', Order) + example + End;
            for (var i = Order; i < text.Length; i++)
            {
                var state = text[(i - Order)..i];
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
        var state = new string('^', Order);
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
