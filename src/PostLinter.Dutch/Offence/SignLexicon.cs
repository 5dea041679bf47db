using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Offence;

/// <summary>The signs of words, from the word lists that hold them.</summary>
internal sealed class SignLexicon
{
    private static readonly (string List, Sign Sign)[] Lists =
    [
        ("groep", Sign.Group), ("scheldgroep", Sign.Group | Sign.Hard), ("beroepsgroep", Sign.Trade), ("schoolgroep", Sign.School),
        ("ik", Sign.First), ("wij", Sign.First), ("koppel", Sign.Copula), ("hoort", Sign.Ought), ("voornemen", Sign.Intent),
        ("verleden", Sign.Past), ("niet", Sign.Not), ("tegendeel", Sign.Not), ("min", Sign.Bad), ("afkeer", Sign.Foul),
        ("hard", Sign.Hard), ("haatwoord", Sign.Hate), ("geweld", Sign.Harm), ("verwijderen", Sign.Out),
        ("geweld.gewoon", Sign.Mild), ("deugd", Sign.Good), ("waarde", Sign.Worth), ("slechtdoen", Sign.Misdeed),
        ("walggevoel", Sign.Feeling), ("opgefokt", Sign.Feeling), ("walgdoen", Sign.Feeling), ("wens", Sign.Wish),
        ("strafoord", Sign.Pit), ("minderding", Sign.Vermin), ("gezag", Sign.Power), ("ondergang", Sign.Ruin),
        ("gunnen", Sign.Accept), ("voorzetsel", Sign.Preposition), ("betrekkelijk", Sign.Relative),
        ("kwijtraken", Sign.Rid), ("kwaaddoen", Sign.Misdeed), ("booswicht", Sign.Outlaw), ("lijfgeweld", Sign.Harm), ("waardeloos", Sign.Hard), ("mens", Sign.Human),
        ("personeelwoord", Sign.Human), ("leerlingwoord", Sign.Human), ("scheldnaam", Sign.Foul | Sign.Human),
    ];

    private readonly Dictionary<string, Sign> _words = new(StringComparer.Ordinal);
    private readonly WordEndings _tradeEndings;
    private readonly WordEndings _peopleEndings;

    public SignLexicon(ListWords words)
    {
        _peopleEndings = [.. words.AtomsOf("mensuitgang").Select(a => a.Text)];
        _tradeEndings = [.. Lists.Where(l => l.Sign == Sign.Trade).SelectMany(l => words.AtomsOf(l.List)).Where(a => a.Kind == PhraseAtomKind.Suffix).Select(a => a.Text)];
        foreach (var (list, sign) in Lists)
        {
            foreach (var atom in words.AtomsOf(list))
            {
                if (atom.Kind == PhraseAtomKind.Word)
                {
                    Add(atom.Text, sign);
                    if (sign is Sign.Trade or Sign.Group)
                    {
                        foreach (var one in SingularsOf(atom.Text))
                        {
                            Add(one, sign == Sign.Group ? Sign.Outlaw | Sign.One : Sign.Outlaw);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The signs of a token that is no word.</summary>
    public Sign OfSign(Token token) => token.Kind == TokenKind.Punctuation
        ? token.Lower is "," or ";" or ":" or "(" or ")" or "?" or "!" or "." ? Sign.Stop : Sign.None
        : _words.GetValueOrDefault(token.Lower);

    /// <summary>The signs of a word by itself.</summary>
    public Sign OfWord(string word) => _words.TryGetValue(word, out var sign) ? sign : IsTrade(word) ? Sign.Trade : Sign.None;

    private void Add(string word, Sign sign) => _words[word] = _words.GetValueOrDefault(word) | sign;

    /// <summary>What the singular of a plural may be: <c>rechters</c>, <c>agenten</c>, <c>leraren</c>, <c>bazen</c>, <c>koks</c>.</summary>
    private static IEnumerable<string> SingularsOf(string plural)
    {
        if (plural.Length > 5 && plural.EndsWith('s'))
        {
            yield return plural[..^1].TrimEnd('\'');
        }

        if (plural.Length > 5 && plural.EndsWith("en", StringComparison.Ordinal))
        {
            var stem = plural[..^2];
            yield return stem;
            if (stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
            else if (stem[^2] is 'a' or 'e' or 'o' && stem[^3] is not ('a' or 'e' or 'i' or 'o' or 'u'))
            {
                yield return string.Concat(stem.AsSpan(0, stem.Length - 1), stem.AsSpan(stem.Length - 2, 2));
            }
        }
    }

    /// <summary>A plural that by its ending can only be people: <c>rugbyspelers</c>, <c>verpleegsters</c>.</summary>
    public bool IsPeople(string word) => word.Length >= 8 && word[^1] is ('s' or 'n') && _peopleEndings.EndWord(word, 2);

    private bool IsTrade(string word) => _tradeEndings.EndWord(word, 2);
}
