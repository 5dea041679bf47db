using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// Finds pupils whom readers recognise without a name: an initial with a class, or one child pointed at with features of two
/// sorts (looks, origin, family, pastime, a wink to the reader, the class, being the only one). One sort alone is anybody.
/// </summary>
internal static class DescribedPupils
{
    /// <summary>Between two features of one child stand so many tokens at most.</summary>
    private const int Reach = 30;

    /// <summary>So many tokens after the child its class may stand.</summary>
    private const int NearClass = 8;

    /// <summary>"M. uit 5v", "R.B. (3 mavo)": the initials, or null.</summary>
    public static TextSpan? Initials(TokenStream stream, TokenRange schoolClass)
    {
        var i = schoolClass.Start - 1;
        if (i < 1 || stream.SentenceIndexOf(i) != stream.SentenceIndexOf(schoolClass.Start) || stream[i].Lower is not ("uit" or "van" or "in" or "("))
        {
            return null;
        }

        // A full stop of its own between belongs to the initials; without one, a capital alone may be a vitamin.
        var end = i;
        i -= stream[i - 1].Lower == "." ? 2 : 1;
        if (i < 0)
        {
            return null;
        }

        var letters = stream[i].Span.Of(stream.Source.Text);
        var isInitials = letters.Length <= 5 && char.IsAsciiLetterUpper(letters[0]) && letters.IndexOfAnyExceptInRange('A', 'Z') is var other && (other < 0 || letters[other] == '.')
            && letters.Count('.') + (end - i == 2 ? 1 : 0) >= Math.Max(1, (letters.Length - letters.Count('.')) - 1);
        return isInitials ? stream.SpanOf(new TokenRange(i, end)) : null;
    }

    /// <summary>The words that point at a child and the features with them, once a sentence; what a lesson or a story tells is left out.</summary>
    public static IEnumerable<TextSpan> ByFeatures(PostFacts facts)
    {
        var last = -1;
        foreach (var child in facts.Phrases.Of("kindaanduiding"))
        {
            var index = child.Tokens.Start < facts.Tokens.ProseCount ? facts.Tokens.SentenceIndexOf(child.Tokens.Start) : last;
            if (index != last && !facts.Phrases.AnyIn("herleidbaar", facts.Tokens.Sentences[index]) && Features(facts, child.Tokens, index) is { } span
                && (IsInClass(facts, child.Tokens) || !facts.Frames.IsAny(span, Frame.Fiction | Frame.Lesson)))
            {
                last = index;
                yield return span;
            }
        }
    }

    /// <summary>"dat meisje uit 2c" is no character, whatever play or lesson the sentence tells of.</summary>
    private static bool IsInClass(PostFacts facts, TokenRange child) =>
        facts.Phrases.AnyIn("klas", new TokenRange(child.End, Math.Min(child.End + NearClass, facts.Tokens.SentenceOf(child.Start).End)));

    private static TextSpan? Features(PostFacts facts, TokenRange child, int index)
    {
        var sentence = facts.Tokens.Sentences[index];
        var sorts = new HashSet<string>(StringComparer.Ordinal);
        var (start, end) = (child.Start, child.End);
        foreach (var feature in facts.Phrases.Of("kenmerk"))
        {
            var isNear = feature.Tokens.OverlapsWith(sentence) && feature.Tokens.Start - child.End <= Reach && child.Start - feature.Tokens.End <= Reach;
            if (isNear)
            {
                (start, end) = (Math.Min(start, feature.Tokens.Start), Math.Max(end, feature.Tokens.End));
            }

            if (isNear || (feature.Payload == "hint" && Math.Abs(facts.Tokens.SentenceIndexOf(feature.Tokens.Start) - index) == 1))
            {
                sorts.Add(feature.Payload);
            }
        }

        // Being the only one, and the class, tell little without a feature of the child itself.
        var isMarked = sorts.Any(s => s != "uniek");
        var count = sorts.Count + (facts.Phrases.AnyIn("klas", sentence) ? 1 : 0);
        return isMarked && count >= 2 ? facts.Tokens.SpanOf(new TokenRange(start, end)) : null;
    }
}
