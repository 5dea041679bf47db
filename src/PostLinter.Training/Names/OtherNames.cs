namespace PostLinter.Training.Names;

/// <summary>
/// Other names for places, organisations and public figures: listed ones, and invented ones beside them. Were these to stay as they
/// are, a model would learn that what it does not know is a person.
/// </summary>
public sealed class OtherNames
{
    private readonly string[] _places;
    private readonly string[] _organisations;
    private readonly string[] _words;
    private readonly LetterChain _placeChain;
    private readonly LetterChain _organisationChain;
    private readonly INameSource _persons;

    /// <param name="places">Places of one word.</param>
    /// <param name="organisations">Organisations of one word.</param>
    /// <param name="words">Ordinary words.</param>
    /// <param name="persons">Names of people, which companies and public figures have too.</param>
    public OtherNames(string[] places, string[] organisations, string[] words, INameSource persons)
    {
        (_places, _organisations, _words, _persons) = (places, organisations, words, persons);
        _placeChain = new LetterChain(places);
        _organisationChain = new LetterChain(organisations);
    }

    /// <summary>Which share of the names with a label is swapped; world-famous people mostly stay who they are.</summary>
    public static double ShareOf(string label) => label switch
    {
        "place" or "organisation" or "fictional" => 0.5,
        "animal" => 0.7,
        "public" => 0.35,
        _ => 0,
    };

    /// <summary>Another name of the same build: the words before the last stay (<c>zwembad De Spetter</c>), except in names of people.</summary>
    /// <param name="label">The label of the name.</param>
    /// <param name="old">The name.</param>
    /// <param name="random">Chance.</param>
    public string Another(string label, string old, Random random)
    {
        var words = old.Split(' ');
        if (label == "public")
        {
            return words.Length == 1 ? _persons.Surname(random).Split(' ')[^1] : _persons.FirstName(random) + " " + _persons.Surname(random);
        }

        // "Camp 17", "de oude kerk": what does not end in a name of its own stays.
        var last = words[^1];
        if (last.Length < 3 || !char.IsUpper(last[0]) || !last.All(c => char.IsLetter(c) || c is '-' or '\''))
        {
            return old;
        }

        words[^1] = label switch
        {
            "place" => OneOf(random, _places, _placeChain, 0.5, 0.85),
            "organisation" => OneOf(random, _organisations, _organisationChain, 0.35, 0.7),
            _ => random.NextDouble() < 0.5 ? Capital(_words[random.Next(_words.Length)]) : _persons.FirstName(random),
        };
        return string.Join(' ', words);
    }

    /// <summary>A listed name, an invented one, or a word, a surname.</summary>
    private string OneOf(Random random, string[] listed, LetterChain chain, double untilListed, double untilInvented)
    {
        var chance = random.NextDouble();
        return chance < untilListed ? listed[random.Next(listed.Length)]
            : chance < untilInvented ? chain.Next(random)
            : chance < (1 + untilInvented) / 2 ? Capital(_words[random.Next(_words.Length)])
            : _persons.Surname(random).Split(' ')[^1];
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
