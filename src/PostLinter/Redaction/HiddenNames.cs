using PostLinter.Core.Analysis;
using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Redaction;

/// <summary>
/// Names that stand where no reader of Dutch looks: in links, folders, comments, code, the front matter and hashtags; and
/// in the prose where the check passed one over. Only names that were found in the draft are looked for, whole or by a part
/// that tells who it is.
/// </summary>
internal sealed class HiddenNames
{
    private const int ShortestPart = 3;

    /// <summary>In a hashtag in small letters nothing shows where a word begins; shorter names stand in too many words.</summary>
    private const int ShortestInside = 5;

    private static readonly EntityKind[] OtherKinds = [.. Enum.GetValues<EntityKind>().Where(k => k != EntityKind.Person)];

    private readonly PostFacts _facts;
    private readonly RedactionPlan _plan;
    private readonly string _text;

    private HiddenNames(PostFacts facts, RedactionPlan plan)
    {
        _facts = facts;
        _plan = plan;
        _text = facts.Document.Source.Text;
    }

    public static void Add(PostFacts facts, Cast cast, RedactionPlan plan)
    {
        var hidden = new HiddenNames(facts, plan);
        Pseudonym[] members = [.. cast.Members];
        var parts = new (Pseudonym Who, string[] Parts)[members.Length][];
        WorkPieces.Run(facts.Scheduler, WorkPieces.Count(facts.Scheduler, facts.Tokens.Count), members.Length, (_, from, to) =>
        {
            for (var i = from; i < to; i++)
            {
                var who = members[i];
                parts[i] = [.. NameParts.Of(who).Select(p => (who, p))];
            }
        });
        (Pseudonym Who, string[] Parts)[] names = [.. parts.SelectMany(p => p)];
        foreach (var (name, start, end) in new NameSearch(names.Select(n => n.Parts)).Find(hidden._text, facts.Scheduler))
        {
            hidden.Add(names[name].Who, names[name].Parts, TextSpan.FromBounds(start, end));
        }
    }

    private void Add(Pseudonym who, string[] parts, TextSpan span)
    {
        // Most places are the inside of another word.
        if (!Stands(span, SegmentKind.Hashtag) || _plan.Touches(span) || IsKey(span))
        {
            return;
        }

        var place = LabelForms.PlaceOf(_facts, span);
        if (place == SegmentKind.Prose && _facts.Document.Prose[span.Start] != PostDocument.Filler ? IsInProse(span, parts) : Stands(span, place))
        {
            Replace(who, span, place);
        }
    }

    private void Replace(Pseudonym who, TextSpan span, SegmentKind place)
    {
        var label = LabelForms.At(who.Label, place, span.Of(_text));
        var rest = _text.AsSpan(span.End);
        if (place == SegmentKind.Prose && rest is ['\'' or '’', ..] && !(rest.Length > 1 && char.IsLetter(rest[1])))
        {
            (span, label) = (TextSpan.FromBounds(span.Start, span.End + 1), label + "'s");
        }

        _plan.Add(new Replacement(
            span, IsFirst(span) ? LabelForms.Capital(label) : label, who.Word == "school" ? RedactedKind.School : RedactedKind.Person, who.Label));
    }

    /// <summary>
    /// Written with a capital, or a word that is hardly anything but a name; and not part of somebody else's name, of
    /// something else's, or of a date ("3 Jan").
    /// </summary>
    private bool IsInProse(TextSpan span, string[] parts)
    {
        var tokens = _facts.Tokens.TokensIn(span);
        if (!Stands(span, SegmentKind.Prose)
            || OtherKinds.Any(k => _facts.EntitiesIn(tokens, k).Any(e => e.Span.OverlapsWith(span))))
        {
            return false;
        }

        return char.IsUpper(_text[span.Start])
            ? tokens.Start == 0 || _facts.Tokens[tokens.Start - 1].Kind != TokenKind.Number
            : parts.Length > 1 || NameParts.IsNameInAnyCase(parts[0]);
    }

    /// <summary>No letters go on at either side, but for a capital that starts a new word.</summary>
    private bool Stands(TextSpan span, SegmentKind place)
    {
        var (start, end) = (span.Start, span.End);
        var before = NameSearch.BeginsWord(_text, start);
        var after = end == _text.Length || !char.IsLetter(_text[end]) || (char.IsLower(_text[end - 1]) && char.IsUpper(_text[end]));
        return (before && after) || (place == SegmentKind.Hashtag && span.Length >= ShortestInside);
    }

    /// <summary>The key of a line of the front matter.</summary>
    private bool IsKey(TextSpan span) =>
        span.End < _text.Length && _text[span.End] == ':' && (span.Start == 0 || _text[span.Start - 1] == '\n');

    private bool IsFirst(TextSpan span)
    {
        var tokens = _facts.Tokens.TokensIn(span);
        return tokens.Count > 0 && _facts.Tokens.SentenceOf(tokens.Start).Start == tokens.Start && _facts.Tokens[tokens.Start].Kind == TokenKind.Word;
    }

    /// <summary>Names as they are looked for, in parts.</summary>
    private static class NameParts
    {
        /// <summary>Whole names before the parts that tell by themselves; a school is told by its whole name alone.</summary>
        public static IEnumerable<string[]> Of(Pseudonym who)
        {
            var isSchool = who.Word == "school";
            var names = who.Names.Select(n => n.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries))
                .Select(n => isSchool ? [.. n.SkipWhile(p => Lexicon.Has(p.ToLowerInvariant(), WordClasses.SchoolType))] : n)
                .OrderByDescending(n => n.Length).ToArray();
            foreach (var name in names.Where(n => n.Length > 1 || (isSchool && n.Length > 0 && IsTelling(n[0]))))
            {
                yield return name;
            }

            foreach (var part in names.SelectMany(n => n).Distinct(StringComparer.OrdinalIgnoreCase).Where(p => !isSchool && IsTelling(p)))
            {
                yield return [part];
            }
        }

        /// <summary>A name that is no word, or one that dictionaries know with a capital and people seldom use.</summary>
        public static bool IsNameInAnyCase(string part)
        {
            var classes = Lexicon.Lookup(part.ToLowerInvariant());
            return (classes & WordClasses.FirstName) != 0
                || ((classes & WordClasses.FirstNameOrWord) != 0 && (classes & WordClasses.DutchCapital) != 0 && (classes & (WordClasses.Common | WordClasses.Frequent)) == 0);
        }

        private static bool IsTelling(string part) => part.Length >= ShortestPart && part.All(char.IsLetter) && IsTelling(Lexicon.Lookup(part.ToLowerInvariant()));

        /// <summary>A first name, or a word that is rare.</summary>
        private static bool IsTelling(WordClasses classes) =>
            (classes & (WordClasses.FirstName | WordClasses.FirstNameOrWord)) != 0
            || (classes & (WordClasses.NameParticle | WordClasses.MonthOrDay | WordClasses.SchoolType | WordClasses.Frequent | WordClasses.Common)) == 0;
    }
}
