using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Sets right what the model takes for a person and is a place, a company, a work or no name at all, where the words leave no doubt: the
/// noun before the name (<c>de wijk Molenbeke</c>, <c>het weekblad Regenboog</c>), a word that is known as a place alone, a descent, an abbreviation.
/// </summary>
internal static class OtherNames
{
    private const WordClasses Names = WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.FirstNameOrWord | WordClasses.Surname
        | WordClasses.SurnameOrWord;

    private const WordClasses FirstNames = WordClasses.FirstName | WordClasses.FirstNameOrWord;

    /// <summary>Abbreviations are no longer; longer words in capitals are shouted.</summary>
    private const int LongestCode = 4;

    /// <summary>What places are; compounds count (<c>deelgemeente</c>).</summary>
    private static readonly WordEndings Places =
    [
        "wijk", "buurt", "dorp", "dorpje", "stad", "stadje", "hoofdstad", "gemeente", "gehucht", "provincie", "eiland", "rivier", "vallei", "landgoed",
    ];

    /// <summary>What companies, papers and broadcasters are.</summary>
    private static readonly WordEndings Companies =
    [
        "weekblad", "maandblad", "dagblad", "tijdschrift", "magazine", "krant", "omroep", "zender", "holding", "concern", "firma", "rederij", "fabrikant",
        "producent", "vakbond", "partij", "vzw", "platform",
    ];

    /// <summary>What works with a title are.</summary>
    private static readonly WordEndings Works =
    [
        "boek", "prentenboek", "film", "serie", "reeks", "programma", "musical", "roman", "documentaire", "thriller", "podcast", "album",
        "tekenfilm", "toneelstuk", "opera", "stripreeks",
    ];

    public static void Apply(TokenStream stream, List<TaggedRange> found)
    {
        var told = new Dictionary<string, EntityKind>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            if (IsPerson(found[i]) && !IsTitled(stream, found[i].Tokens.Start))
            {
                found[i] = found[i] with { Kind = KindOf(stream, found[i]), Tokens = WithoutOffice(stream, found[i].Tokens) };
                if (!IsPerson(found[i]))
                {
                    told.TryAdd(TextOf(stream, found[i].Tokens), found[i].Kind);
                }
            }
        }

        // What a noun told once holds for the draft.
        for (var i = 0; i < found.Count; i++)
        {
            if (IsPerson(found[i]) && !IsTitled(stream, found[i].Tokens.Start) && told.TryGetValue(TextOf(stream, found[i].Tokens), out var kind))
            {
                found[i] = found[i] with { Kind = kind };
            }
        }

        found.RemoveAll(r => IsPerson(r) && r.Tokens.Count == 1 && !IsTitled(stream, r.Tokens.Start)
            && (IsDescent(stream, r.Tokens.Start) || IsAbbreviation(stream, r.Tokens.Start)));
        FollowFullNames(stream, found);
    }

    private static bool IsPerson(TaggedRange range) => range.Kind is EntityKind.Person or EntityKind.Public;

    private static bool IsTitled(TokenStream stream, int token) => token > 0 && TitledNames.Titles.Contains(stream[token - 1].Lower);

    private static EntityKind KindOf(TokenStream stream, TaggedRange range)
    {
        var start = range.Tokens.Start;
        var classes = Lexicon.Lookup(stream[start].Lower);
        var before = start > stream.SentenceOf(start).Start ? stream[start - 1].Lower : string.Empty;
        if (!stream.IsCapitalized(start))
        {
            return range.Kind;
        }

        if (range.Tokens.Count == 1 && (classes & (Names | WordClasses.Public)) == 0 && !FramedNames.IsOfKin(stream, start)
            && ((classes & WordClasses.Place) != 0
                || ((classes & WordClasses.DutchCapital) != 0 && before is "in" or "te" or "vanuit" or "nabij")))
        {
            return (classes & (WordClasses.Place | WordClasses.Organisation)) == WordClasses.Organisation ? EntityKind.Organisation : EntityKind.Place;
        }

        // As the first word it may be a verb: "Boek Yulin in".
        return start - 1 <= stream.SentenceOf(start).Start ? range.Kind
            : Places.EndWord(before) ? EntityKind.Place
            : (classes & FirstNames) == 0 && (Companies.EndWord(before) || Works.EndWord(before)) ? EntityKind.Organisation
            : range.Kind;
    }

    /// <summary>
    /// "minister van Cultuur en Jeugd Bert Peeters", "clubtrainer Bert Peeters": an ordinary word before a first name, written with a capital because it
    /// is an office or begins the sentence, is not part of the name; nor is where somebody works and as what (<c>Merelbank-topman</c>).
    /// </summary>
    private static TokenRange WithoutOffice(TokenStream stream, TokenRange tokens)
    {
        if (tokens.Count < 3 || !Lexicon.Has(stream[tokens.Start + 1].Lower, WordClasses.FirstName))
        {
            return tokens;
        }

        var first = stream[tokens.Start].Lower;
        var word = first.AsSpan(first.LastIndexOf('-') + 1);
        return Lexicon.Has(word, WordClasses.Dutch) && !Lexicon.Has(word, Names | WordClasses.NameParticle | WordClasses.Title)
            ? new TokenRange(tokens.Start + 1, tokens.End)
            : tokens;
    }

    /// <summary>"de Britse gast", "zij is Belg": where somebody is from.</summary>
    private static bool IsDescent(TokenStream stream, int token)
    {
        var word = stream[token].Lower;
        return stream.IsCapitalized(token) && !Lexicon.Has(word, Names & ~WordClasses.FirstNameRare)
            && ((word.EndsWith("se", StringComparison.Ordinal) && Lexicon.Has(word, WordClasses.DutchCapital))
                || (word.Length > 3 && Lexicon.Has(word + "en", WordClasses.DutchCapital)));
    }

    /// <summary>Capitals in a sentence that is not all capitals, and no name: a party, a company.</summary>
    private static bool IsAbbreviation(TokenStream stream, int token)
    {
        var text = stream[token].Span.Of(stream.Source.Text);
        var letters = text.IndexOfAny('\'', '’') is > 0 and var end ? text[..end] : text;
        if (letters.Length is < 2 or > LongestCode || Lexicon.Has(DraftEvidence.Key(stream[token].Lower), Names | WordClasses.Public))
        {
            return false;
        }

        foreach (var letter in letters)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        var sentence = stream.SentenceOf(token);
        var plain = 0;
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            plain += stream[i].Kind == TokenKind.Word && !stream.IsCapitalized(i) ? 1 : 0;
        }

        return plain > 1;
    }

    /// <summary>
    /// Who has a full name in the draft is the same person where the surname or the name stands again and the model took it for something else:
    /// "Wim Aertsen … zegt Aertsen". Not behind a type of school, nor where the word is known for something else.
    /// </summary>
    private static void FollowFullNames(TokenStream stream, List<TaggedRange> found)
    {
        var persons = new Dictionary<string, TaggedRange>(StringComparer.Ordinal);
        foreach (var range in found.Where(r => IsPerson(r) && r.Tokens.Count > 1
            && Lexicon.Has(stream[r.Tokens.Start].Lower, FirstNames)))
        {
            persons.TryAdd(TextOf(stream, range.Tokens), range);
            persons.TryAdd(DraftEvidence.Key(stream[range.Tokens.End - 1].Lower).ToString(), range);
        }

        if (persons.Count == 0)
        {
            return;
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind is EntityKind.School or EntityKind.Organisation or EntityKind.Place
                && stream.IsCapitalized(found[i].Tokens.Start)
                && persons.TryGetValue(TextOf(stream, found[i].Tokens), out var person)
                && !Lexicon.Has(stream[found[i].Tokens.Start].Lower, WordClasses.Place | WordClasses.Organisation | WordClasses.SchoolType)
                && !(found[i].Tokens.Start > 0 && Lexicon.Has(stream[found[i].Tokens.Start - 1].Lower, WordClasses.SchoolType)))
            {
                found[i] = person with { Tokens = found[i].Tokens };
            }
        }
    }

    /// <summary>The words of a name as they are looked up; most names are one.</summary>
    private static string TextOf(TokenStream stream, TokenRange tokens)
    {
        if (tokens.Count == 1)
        {
            return WordOf(stream, tokens.Start);
        }

        var words = new string[tokens.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = WordOf(stream, tokens.Start + i);
        }

        return string.Join(' ', words);
    }

    private static string WordOf(TokenStream stream, int token)
    {
        var lower = stream[token].Lower;
        var key = DraftEvidence.Key(lower);
        return key.Length == lower.Length ? lower : key.ToString();
    }
}
