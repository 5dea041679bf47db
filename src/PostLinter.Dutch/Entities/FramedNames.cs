using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Adds names that no list of names has, or that somebody known by one word or a place bears too, where what stands around has room for a
/// person only: "onze zoon Euclides", "Itziar zit in groep 6", "Unai, kun je …", "Zhinoos is geopereerd". A word that no list has must look like a name.
/// </summary>
internal static class FramedNames
{
    /// <summary>From this step on a word looks like a name, and from this on hardly like anything else; see <see cref="NameLikeness.StepOf"/>.</summary>
    private const int Possible = 2, Likely = 3, Certain = 6;

    private const WordClasses FirstNames = WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord;

    private const WordClasses Known = FirstNames | WordClasses.Public | WordClasses.Place;

    /// <summary>What has other reasons for its capital.</summary>
    private const WordClasses Others = WordClasses.Dutch | WordClasses.Common | WordClasses.Frequent | WordClasses.Title | WordClasses.MonthOrDay | WordClasses.NameParticle
        | WordClasses.SchoolType | WordClasses.Organisation;

    private static readonly HashSet<string> Owners = ["zijn", "haar", "hun", "jouw", "je", "z'n", "d'r"];

    public static void Add(TokenStream stream, List<TaggedRange> found, NameScore likeness)
    {
        var taken = NameRules.Marks(stream, found);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is { Kind: EntityKind.Public, Tokens.Count: > 1 } named && IsFullName(stream, named.Tokens)
                && SaidOfPeople.IsInState(stream, named.Tokens.End - 1, stream.SentenceOf(named.Tokens.Start)))
            {
                found[i] = named with { Kind = EntityKind.Person, Margin = BareNames.Doubtful };
            }
            else if (found[i] is { Kind: EntityKind.Public or EntityKind.Place or EntityKind.Organisation, Tokens.Count: 1 } range && MarginAt(stream, range.Tokens.Start, likeness) is { } margin)
            {
                found[i] = range with { Kind = EntityKind.Person, Margin = margin };
            }
        }

        for (var i = 0; i < stream.ProseCount; i++)
        {
            if (!taken[i] && stream.IsCapitalized(i) && MarginAt(stream, i, likeness) is { } margin)
            {
                found.Add(new TaggedRange(EntityKind.Person, new TokenRange(i, i + 1)) { Margin = margin });
            }
        }
    }

    /// <summary>The margin of a name, or null where the frame is none of a person or the word none that can be a name.</summary>
    private static float? MarginAt(TokenStream stream, int token, NameScore likeness)
    {
        var sentence = stream.SentenceOf(token);
        var isOfKin = IsOfKin(stream, token);
        var isCertain = isOfKin || (token == sentence.Start && SaidOfPeople.IsInClass(stream, token, sentence));
        if (!isCertain && !IsFramed(stream, token, sentence))
        {
            return null;
        }

        if (stream[token] is not { Kind: TokenKind.Word, Lower.Length: > 2 } || !BareNames.HasCapital(stream, token))
        {
            return null;
        }

        var classes = Lexicon.Lookup(stream[token].Lower);
        if ((classes & Others) != 0 || (!isCertain && (classes & WordClasses.Public) != 0) || (!isOfKin && (classes & WordClasses.Place) != 0))
        {
            return null;
        }

        var step = likeness(DraftEvidence.Key(stream[token].Lower));
        return isCertain ? (classes & Known) != 0 || step >= Possible ? BareNames.Sure : null
            : (classes & FirstNames) != 0 || step >= Certain ? BareNames.Sure
            : step >= Likely ? BareNames.Doubtful
            : null;
    }

    private static bool IsFramed(TokenStream stream, int token, TokenRange sentence) =>
        token > sentence.Start ? IsSubject(stream, token)
        : (token + 2 < sentence.End && SaidOfPeople.IsVerb(stream[token + 1].Lower) && stream[token + 2].Kind == TokenKind.Word) || (SaidOfPeople.IsInState(stream, token, sentence) || SaidOfPeople.IsBirthday(stream, token, sentence)
            || (token + 2 < sentence.End && stream[token + 1].Lower == "," && SaidOfPeople.IsSpokenTo(stream, token + 2, sentence)));

    /// <summary>"Wat heeft Unai goed gezongen", "ik vind Zhinoos lief": behind a verb, before what is said of it.</summary>
    public static bool IsSubject(TokenStream stream, int token) =>
        token > 1 && SaidOfPeople.IsVerb(stream[token - 1].Lower) && stream.SentenceOf(token) is var sentence && token > sentence.Start + 1 && token + 2 < sentence.End
        && stream[token + 1] is { Kind: TokenKind.Word } && !stream.IsCapitalized(token + 1);

    /// <summary>"Mijn zoon Euclides", "Euclides, onze zoon,"; of an animal the same is said, but elsewhere.</summary>
    public static bool IsOfKin(TokenStream stream, int token) => stream.SentenceOf(token) is var sentence
        && ((token > sentence.Start + 1 && OwnPeople.IsFamily(stream[token - 1].Lower) && !PublicNames.IsAnimal(stream[token - 1].Lower) && IsOwner(stream[token - 2].Lower))
        || (token + 3 < sentence.End && stream[token + 1].Lower == "," && IsOwner(stream[token + 2].Lower) && OwnPeople.IsFamily(stream[token + 3].Lower)
            && !PublicNames.IsAnimal(stream[token + 3].Lower) && (token + 4 == sentence.End || stream[token + 4].Lower is "," or "." or "!" or "?" or ")")));

    /// <summary>"Ahmed Dekker": names of a person whom no list knows.</summary>
    private static bool IsFullName(TokenStream stream, TokenRange name) =>
        Lexicon.Has(stream[name.Start].Lower, FirstNames) && Lexicon.Has(stream[name.End - 1].Lower, WordClasses.Surname | WordClasses.SurnameOrWord)
        && !Lexicon.Has(PublicNames.NameOf(stream, name), WordClasses.Public);

    private static bool IsOwner(string word) => OwnPeople.IsMine(word) || Owners.Contains(word);
}
