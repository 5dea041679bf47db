using PostLinter.Core.Facts;

namespace PostLinter.Rules.Conduct;

/// <summary>Where a draft speaks of words instead of with them: lists that are announced, and sentences about swearing.</summary>
internal sealed class WordsAsSuch
{
    private readonly Dictionary<int, int> _announced = [];
    private readonly HashSet<int> _topic;

    private WordsAsSuch(PostFacts facts)
    {
        var stream = facts.Tokens;
        _topic = [.. facts.Phrases.Of("schelden.onderwerp").Select(m => stream.SentenceIndexOf(m.Tokens.Start))];
        foreach (var match in facts.Phrases.Of("woordenlijst").Concat(facts.Phrases.Of("gespeeldegesprek")).OrderBy(m => m.Tokens.End))
        {
            // The first colon of a sentence serves all words behind it; what was read once need not be read again.
            var sentence = stream.SentenceIndexOf(match.Tokens.Start);
            if (!_announced.TryGetValue(sentence, out var known) || known < 0 && ~known < match.Tokens.End)
            {
                _announced[sentence] = ColonFrom(match.Tokens.End, stream.Sentences[sentence].End);
            }
        }

        // A colon follows, and nobody is spoken to before it: not "mooie scheldwoorden voor jou: …".
        int ColonFrom(int from, int to)
        {
            for (var i = from; i < to; i++)
            {
                switch (stream[i].Lower)
                {
                    case ":":
                        return i;
                    case "jou" or "jullie" or "u" or "jij":
                        return ~i;
                }
            }

            return ~to;
        }
    }

    public static WordsAsSuch Of(PostFacts facts) => new(facts);

    /// <summary>A list of words is announced in the sentence, before the token.</summary>
    public bool AreAnnounced(int sentence, int token) => _announced.TryGetValue(sentence, out var colon) && colon >= 0 && colon < token;

    /// <summary>How many other sentences speak of swearing.</summary>
    public int SentencesOfTopicBeside(int sentence) => _topic.Count - (_topic.Contains(sentence) ? 1 : 0);
}
