using System.Collections.Immutable;
using System.Globalization;

namespace PostLinter.Core.Language.Phrases;

/// <summary>
/// Reads the pattern language of the word lists. Steps stand apart by blanks:
/// <list type="bullet">
/// <item><c>woord</c> the word in any case; <c>=CCC</c> exactly as written; <c>kut*</c>, <c>*school</c> a longer word</item>
/// <item><c>a|b</c> any of these; <c>a?</c> may be absent; <c>(a b|c)</c> a group of steps</item>
/// <item><c>&lt;3&gt;</c> at most three tokens between; <c>{lijst}</c> a word of that list, an entity or kind of token</item>
/// <item><c>^</c> start and <c>$</c> end of the sentence; <c>=&gt; waarde</c> a value for whoever uses the match</item>
/// </list>
/// </summary>
public sealed class PhrasePatternParser
{
    /// <summary>A pattern that spreads out further than this is two patterns.</summary>
    private const int MaxSequences = 4096;

    private readonly string _text;
    private int _position;

    private PhrasePatternParser(string text) => _text = text;

    /// <summary>Reads one pattern. The groups in it may nest as deep as it is long: bound the length of patterns that strangers write.</summary>
    /// <exception cref="FormatException">The pattern is broken; the message says how, in Dutch.</exception>
    public static PhrasePattern Parse(string line)
    {
        var payload = string.Empty;
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        if (arrow >= 0)
        {
            payload = line[(arrow + 2)..].Trim();
            line = line[..arrow];
        }

        var text = line.Trim();
        var atStart = text.StartsWith("^ ", StringComparison.Ordinal);
        text = atStart ? text[2..] : text;
        var atEnd = text.EndsWith(" $", StringComparison.Ordinal);
        text = atEnd ? text[..^2] : text;
        var parser = new PhrasePatternParser(text);
        var sequences = parser.ReadAlternatives(insideGroup: false);
        if (parser._position < text.Length)
        {
            throw new FormatException("een sluithaakje staat er te veel");
        }

        if (sequences.Any(s => s.IsEmpty || s.All(step => step.IsAnyToken)))
        {
            throw new FormatException("elk woord van het patroon kan ontbreken");
        }

        return new PhrasePattern([.. sequences], atStart, atEnd, payload);
    }

    /// <summary>Inside a group <c>|</c> parts sequences of steps; outside it only parts the words of one step.</summary>
    private List<ImmutableArray<PhraseStep>> ReadAlternatives(bool insideGroup)
    {
        var all = new List<ImmutableArray<PhraseStep>>();
        do
        {
            all.AddRange(ReadSequence(insideGroup));
        }
        while (insideGroup && TryTake('|'));
        return MergeWords(all);
    }

    /// <summary><c>(dit|het|dat)</c> is one step with three words, not three sequences.</summary>
    private static List<ImmutableArray<PhraseStep>> MergeWords(List<ImmutableArray<PhraseStep>> sequences)
    {
        var single = sequences.Where(s => s.Length == 1 && !s[0].IsAnyToken).ToArray();
        if (single.Length < 2)
        {
            return sequences;
        }

        var merged = new PhraseStep([.. single.SelectMany(s => s[0].Alternatives).Distinct()]);
        return [[merged], .. sequences.Where(s => s.Length != 1 || s[0].IsAnyToken)];
    }

    private List<ImmutableArray<PhraseStep>> ReadSequence(bool insideGroup)
    {
        List<ImmutableArray<PhraseStep>> result = [[]];
        while (true)
        {
            SkipBlanks();
            if (_position >= _text.Length || _text[_position] == ')' || (insideGroup && _text[_position] == '|'))
            {
                return result;
            }

            var next = ReadStep(insideGroup);
            if (result.Count * next.Count > MaxSequences)
            {
                throw new FormatException("het patroon is te ruim; maak er twee van");
            }

            result = [.. result.SelectMany(_ => next, (head, tail) => head.AddRange(tail))];
        }
    }

    private List<ImmutableArray<PhraseStep>> ReadStep(bool insideGroup)
    {
        List<ImmutableArray<PhraseStep>> options;
        if (TryTake('('))
        {
            options = JoinSingleWords(ReadAlternatives(insideGroup: true));
            if (!TryTake(')'))
            {
                throw new FormatException("een haakje ( wordt niet gesloten");
            }
        }
        else if (_text[_position] == '<' && TryReadGap(out options))
        {
            return options;
        }
        else
        {
            options = [[ReadWords(insideGroup)]];
        }

        if (TryTake('?'))
        {
            options.Add([]);
        }

        return options;
    }

    /// <summary>
    /// Makes one step of the alternatives that are a single word each, so that a long list of words in a group counts as
    /// one. Classes stay apart: one that may repeat must not share a step.
    /// </summary>
    private static List<ImmutableArray<PhraseStep>> JoinSingleWords(List<ImmutableArray<PhraseStep>> alternatives)
    {
        var words = alternatives.Where(IsSingleWord).ToArray();
        if (words.Length < 2)
        {
            return alternatives;
        }

        var joined = new PhraseStep([.. words.SelectMany(w => w[0].Alternatives).Distinct()]);
        return [[joined], .. alternatives.Where(a => !IsSingleWord(a))];
    }

    private static bool IsSingleWord(ImmutableArray<PhraseStep> sequence) =>
        sequence.Length == 1 && !sequence[0].IsAnyToken && sequence[0].Alternatives.All(a => a.Kind != PhraseAtomKind.Class);

    /// <summary><c>&lt;3&gt;</c>: none to three tokens of any kind; a number of two digits at most.</summary>
    private bool TryReadGap(out List<ImmutableArray<PhraseStep>> options)
    {
        options = [];
        var end = _text.IndexOf('>', _position);
        if (end - _position is not (2 or 3)
            || !int.TryParse(_text.AsSpan(_position + 1, end - _position - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var size))
        {
            return false;
        }

        _position = end + 1;
        for (var i = 0; i <= size; i++)
        {
            options.Add([.. Enumerable.Repeat(new PhraseStep([]), i)]);
        }

        return true;
    }

    private PhraseStep ReadWords(bool insideGroup)
    {
        var start = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] is not (')' or '(')
            && !(_text[_position] == '?' && IsStepEnd(_position + 1))
            && !(insideGroup && _text[_position] == '|'))
        {
            _position++;
        }

        var text = _text[start.._position];
        return new PhraseStep([.. text.Split('|').Select(ReadAtom)]);
    }

    private bool IsStepEnd(int position) =>
        position >= _text.Length || char.IsWhiteSpace(_text[position]) || _text[position] is ')' or '|';

    private static PhraseAtom ReadAtom(string word)
    {
        if (word.Length == 0)
        {
            throw new FormatException("tussen twee strepen | ontbreekt een woord");
        }

        return PhraseAtom.Read(word);
    }

    private bool TryTake(char c)
    {
        if (_position < _text.Length && _text[_position] == c)
        {
            _position++;
            return true;
        }

        return false;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }
    }
}
