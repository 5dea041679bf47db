using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Sets right what the model sees too small or takes for something else around schools: the capitalised article of a bare
/// name (<c>De Zilvermeeuw</c>), a name in two halves (<c>patisseriecollege Het Zoete</c>), a person after whom a school
/// is called (<c>Leonardo da Vinci-Lyceum</c>), and houses that are no schools (<c>camping De Eend</c>).
/// </summary>
internal static class SchoolParts
{
    private static readonly WordEndings TypeEndings = ["lyceum", "college", "gymnasium", "school", "scholengroep", "scholengemeenschap", "mavo", "atheneum"];

    /// <summary>What a named house can be that is no school; compounds count (<c>kampeerboerderij</c>).</summary>
    private static readonly WordEndings Venues =
    [
        "camping", "hotel", "restaurant", "café", "cafe", "eetcafé", "boerderij", "museum", "theater", "zwembad", "sporthal", "centrum", "park", "kerk",
        "winkel", "bakkerij", "huis", "groepsaccommodatie", "accommodatie", "thermen", "terrein", "vereniging", "club", "bioscoop", "pretpark", "dierentuin",
        "manege", "herberg", "hostel", "landgoed", "kasteel", "pannenkoekenhuis", "bibliotheek", "verzorgingshuis", "ziekenhuis", "buurthuis", "dorpshuis",
    ];

    /// <summary>Words that end like a venue and belong to schools.</summary>
    private static readonly WordEndings SchoolVenues = ["kindcentrum", "onderwijscentrum", "opleidingscentrum", "schoolhuis", "kinderhuis", "scholencentrum", "expertisecentrum"];

    public static void Complete(TokenStream stream, List<TaggedRange> found)
    {
        AddCompounds(stream, found);
        var schools = new Dictionary<int, List<TaggedRange>>();
        var typed = found.Where(r => r.Kind == EntityKind.School && HasType(stream, r.Tokens)).Select(r => stream[r.Tokens.End - 1].Lower).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            var range = found[i];
            if (range.Kind is EntityKind.Person or EntityKind.Public)
            {
                found[i] = range = AfterType(stream, range with { Kind = KindOf(stream, range) });
            }

            if (range.Kind == EntityKind.School && IsFirstName(stream, range.Tokens) && !typed.Contains(stream[range.Tokens.Start].Lower))
            {
                found[i] = range with { Kind = EntityKind.Person };
                continue;
            }

            if (range.Kind != EntityKind.School)
            {
                continue;
            }

            range = WithFirstHalf(stream, range, schools);
            range = WithNameBehind(stream, WithTypeBehind(stream, WithNamesBefore(stream, range)));
            range = WithArticle(stream, WithoutLead(stream, range));
            found[i] = IsAfterVenue(stream, range.Tokens) ? range with { Kind = EntityKind.Organisation } : range;
            if (found[i].Kind == EntityKind.School)
            {
                schools.TryAdd(range.Tokens.End, []);
                schools[range.Tokens.End].Add(found[i]);
            }
        }

        RemoveInner(found);
    }

    /// <summary>
    /// "De sleutels van Sanne": a first name alone, without an article or a type, is a child sooner than a school. (The lists know "van"
    /// from names of schools too.)
    /// </summary>
    private static bool IsFirstName(TokenStream stream, TokenRange name)
    {
        var before = name.Start > stream.SentenceOf(name.Start).Start ? stream[name.Start - 1].Lower : string.Empty;
        return name.Count == 1 && NameRules.IsOnlyFirstName(Lexicon.Lookup(stream[name.Start].Lower))
            && before is not ("de" or "het" or "'t" or "op" or "naar")
            && Lexicon.Lookup(before) is var classes && ((classes & WordClasses.SchoolType) == 0 || (classes & WordClasses.NameParticle) != 0);
    }

    /// <summary>What lies inside a school is part of its name.</summary>
    private static void RemoveInner(List<TaggedRange> found)
    {
        var outer = new List<TokenRange>();
        foreach (var school in found.Where(r => r.Kind == EntityKind.School).Select(r => r.Tokens).OrderBy(t => t.Start).ThenByDescending(t => t.End))
        {
            if (outer.Count == 0 || school.End > outer[^1].End)
            {
                outer.Add(school);
            }
        }

        var starts = outer.ConvertAll(s => s.Start);
        found.RemoveAll(r => IsInner(r.Tokens));

        bool IsInner(TokenRange name)
        {
            var at = starts.BinarySearch(name.Start);
            at = at < 0 ? ~at - 1 : at;
            return at >= 0 && outer[at] != name && outer[at].End >= name.End;
        }
    }

    /// <summary>A capitalised word such as <c>Scholtenschool</c> that no dictionary has, with the initials before it.</summary>
    private static void AddCompounds(TokenStream stream, List<TaggedRange> found)
    {
        var taken = NameRules.Marks(stream, found);
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var lower = stream[i].Lower;
            var hasInitials = i > 0 && stream[i - 1].Lower is [_, '.', ..] && stream.SentenceIndexOf(i - 1) == stream.SentenceIndexOf(i);
            if (stream[i].Kind == TokenKind.Word && (hasInitials || stream.IsCapitalized(i)) && TypeEndings.EndWord(lower, 3)
                && !lower.Contains('-', StringComparison.Ordinal)
                && !Lexicon.Has(lower, WordClasses.Dutch | WordClasses.SchoolType | WordClasses.Common) && !taken[i])
            {
                taken[i] = true;
                found.Add(new TaggedRange(EntityKind.School, new TokenRange(hasInitials ? i - 1 : i, i + 1)));
            }
        }

        found.Sort((a, b) => a.Tokens.Start.CompareTo(b.Tokens.Start));
    }

    /// <summary>What a name that was taken for a person's is, seen from its form and what stands around it.</summary>
    private static EntityKind KindOf(TokenStream stream, TaggedRange range)
    {
        var (first, last) = (range.Tokens.Start, range.Tokens.End - 1);
        if (range.Tokens.Count > 1 && HasTypeEnding(stream[last].Lower))
        {
            return EntityKind.School;
        }

        // "op het Prins Maurits": nobody is called "het".
        var isNeuter = first > 0 && stream[first - 1].Lower is "het" or "ons" && !stream.IsCapitalized(first - 1) && range.Tokens.Count > 1
            && stream.IsCapitalized(first) && stream.SentenceIndexOf(first - 1) == stream.SentenceIndexOf(first)
            && (last + 1 >= stream.Count || stream[last + 1].Kind != TokenKind.Word || Lexicon.Has(stream[last + 1].Lower, WordClasses.Frequent));
        if (isNeuter)
        {
            return EntityKind.School;
        }

        // "ODS Daalhuizen", "HV Dijkstorm": letters of a kind of school, or of a club.
        var letters = stream.Source.Text.AsSpan(stream[first].Span.Start, stream[first].Span.Length);
        return range.Tokens.Count > 1 && letters.Length is >= 2 and <= 5 && IsCapitals(letters) && !IsCapitals(stream[last].Span.Of(stream.Source.Text))
            && !Lexicon.Has(stream[first].Lower, WordClasses.FirstName | WordClasses.Title | WordClasses.NameParticle)
            ? letters[^1] == 'S' ? EntityKind.School : EntityKind.Organisation
            : range.Kind;
    }

    private static bool IsCapitals(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsUpper(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>basisschool Roald Dahl</c>: after a kind of school there stands a school, whoever it is called after.</summary>
    private static TaggedRange AfterType(TokenStream stream, TaggedRange range)
    {
        var before = range.Tokens.Start - 1;
        return before >= 0 && stream.SentenceIndexOf(before) == stream.SentenceIndexOf(range.Tokens.Start)
            && (stream[before].Lower is "obs" or "cbs" or "rkbs" or "kbs" or "pcbs" or "ikc" or "sbo" or "kindcentrum"
                || (stream[before].Lower.Length > 6 && stream[before].Lower.EndsWith("school", StringComparison.Ordinal) && Lexicon.Has(stream[before].Lower, WordClasses.SchoolType)))
            ? range with { Kind = EntityKind.School, Tokens = new TokenRange(before, range.Tokens.End) }
            : range;
    }

    /// <summary><c>basisschool Sinte Maerte</c>: two capitals behind the type belong together.</summary>
    private static TaggedRange WithNameBehind(TokenStream stream, TaggedRange range)
    {
        var next = range.Tokens.End;
        return range.Tokens.Count > 1 && next < stream.SentenceOf(range.Tokens.Start).End && HasType(stream, new TokenRange(range.Tokens.Start, range.Tokens.Start + 1))
            && stream.IsCapitalized(next - 1) && IsCapitalName(stream, next) && !NameRules.IsOnlyFirstName(Lexicon.Lookup(stream[next].Lower))
            ? range with { Tokens = new TokenRange(range.Tokens.Start, next + 1) }
            : range;
    }

    private static bool IsCapitalName(TokenStream stream, int token) =>
        stream[token].Kind == TokenKind.Word && stream.IsCapitalized(token) && !Lexicon.Has(stream[token].Lower, WordClasses.Frequent | WordClasses.Title);

    /// <summary><c>don bosco college</c> in small letters: names before a name that ends in its type belong to it, and capitals before capitals.</summary>
    private static TaggedRange WithNamesBefore(TokenStream stream, TaggedRange range)
    {
        const WordClasses names = WordClasses.FirstName | WordClasses.FirstNameRare | WordClasses.Surname;
        var start = range.Tokens.Start;
        while (range.Tokens.Count is > 1 and < 4 && TypeEndings.Contains(stream[range.Tokens.End - 1].Lower) && start > stream.SentenceOf(start).Start
            && (Lexicon.Has(stream[start - 1].Lower, names) && !Lexicon.Has(stream[start - 1].Lower, WordClasses.Common | WordClasses.Frequent | WordClasses.NameParticle)
                || (stream.IsCapitalized(start) && start - 1 > stream.SentenceOf(start).Start && IsCapitalName(stream, start - 1))))
        {
            start--;
        }

        return range with { Tokens = new TokenRange(start, range.Tokens.End) };
    }

    /// <summary>"het altena college", "de school 't Slingertouw": article and common noun stay outside.</summary>
    private static TaggedRange WithoutLead(TokenStream stream, TaggedRange range)
    {
        var (start, end) = (range.Tokens.Start, range.Tokens.End);
        var drops = end - start > 1 && !stream.IsCapitalized(start)
            && ((stream[start].Lower is "de" or "het" or "een" && HasTypeEnding(stream[end - 1].Lower))
                || (stream[start].Lower == "school" && start > 0 && stream[start - 1].Lower is "de" or "onze" or "die" or "deze"));
        return drops ? range with { Tokens = new TokenRange(start + 1, end) } : range;
    }

    /// <summary><c>Eben Haëzer school</c>: the type, in small letters, behind the name.</summary>
    private static TaggedRange WithTypeBehind(TokenStream stream, TaggedRange range)
    {
        var next = range.Tokens.End;
        return next < stream.Count && stream.SentenceIndexOf(next) == stream.SentenceIndexOf(range.Tokens.Start)
            && TypeEndings.Contains(stream[next].Lower) && stream[next].Lower.Length > 4 && !HasType(stream, range.Tokens)
            ? range with { Tokens = new TokenRange(range.Tokens.Start, next + 1) }
            : range;
    }

    /// <summary>A name whose last word is or ends in a type of school; the word alone names none.</summary>
    private static bool HasTypeEnding(string lower) => TypeEndings.EndWord(lower);

    /// <summary>Two schools with nothing, an article or a particle between them are one.</summary>
    /// <param name="stream">The tokens.</param>
    /// <param name="range">The second half, perhaps.</param>
    /// <param name="schools">The schools before it by their end.</param>
    private static TaggedRange WithFirstHalf(TokenStream stream, TaggedRange range, Dictionary<int, List<TaggedRange>> schools)
    {
        foreach (var other in EndingAt(range.Tokens.Start - 1).Concat(EndingAt(range.Tokens.Start)))
        {
            var gap = range.Tokens.Start - other.Tokens.End;
            if (!HasTypeEnding(stream[other.Tokens.End - 1].Lower) != HasType(stream, other.Tokens)
                && stream.SentenceIndexOf(other.Tokens.Start) == stream.SentenceIndexOf(range.Tokens.Start)
                && (gap == 0 || IsLink(stream, other.Tokens.End)))
            {
                return range with { Tokens = new TokenRange(other.Tokens.Start, range.Tokens.End), Margin = Math.Min(range.Margin, other.Margin) };
            }
        }

        return range;

        List<TaggedRange> EndingAt(int end) => schools.GetValueOrDefault(end) ?? [];
    }

    private static bool IsLink(TokenStream stream, int token) =>
        stream[token].Lower is "van" or "der" or "da" || (stream[token].Lower is "het" or "de" or "'t" && stream.IsCapitalized(token));

    private static TaggedRange WithArticle(TokenStream stream, TaggedRange range)
    {
        var before = range.Tokens.Start - 1;
        return before >= 0 && stream[before].Lower is "de" or "het" or "'t" && stream.IsCapitalized(before) && !HasType(stream, range.Tokens)
            && stream.SentenceIndexOf(before) == stream.SentenceIndexOf(range.Tokens.Start)
            ? range with { Tokens = new TokenRange(before, range.Tokens.End) }
            : range;
    }

    private static bool HasType(TokenStream stream, TokenRange tokens)
    {
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (HasTypeEnding(stream[i].Lower) || Lexicon.Has(stream[i].Lower, WordClasses.SchoolType))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAfterVenue(TokenStream stream, TokenRange tokens)
    {
        var before = tokens.Start - 1;
        return before >= 0 && stream[before].Kind == TokenKind.Word && stream.SentenceIndexOf(before) == stream.SentenceIndexOf(tokens.Start)
            && IsVenue(stream[before].Lower) && !HasType(stream, tokens);
    }

    private static bool IsVenue(string lower) =>
        Venues.EndWord(lower) && !SchoolVenues.EndWord(lower);
}
