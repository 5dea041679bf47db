using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Tone;

/// <summary>
/// Whether a reply adds heat to a conversation. One sign alone says little: teasing among friends and cheering look the
/// same. Two signs are needed, of which one is quarrelling words, an insult, or the third reply and more.
/// </summary>
internal static class ThreadTension
{
    private const int SignsNeeded = 2;

    private const int ManyReplies = 3;

    /// <summary>The words that carry the tension, or null where there is none.</summary>
    public static TextSpan? Find(PostFacts facts)
    {
        var metadata = facts.Metadata;
        var isThread = metadata.Kind == PostKind.Reply || metadata.OwnReplies is not null;
        // In a thread "leer eerst lezen" is no lesson.
        var elsewhere = Frame.Quotation | Frame.Fiction | Frame.Sport | (isThread ? Frame.None : Frame.Lesson);
        var quarrel = Matches(facts, "ruzietaal", elsewhere, out var first);
        var abuse = Matches(facts, "schimpwoord", elsewhere, out var firstAbuse);
        first ??= firstAbuse;
        if (first is null && metadata.OwnReplies is not >= ManyReplies)
        {
            return null;
        }

        var loudness = Loudness.Of(facts);
        var loud = loudness.IsExclaimed || loudness.IsShouted || Loudness.ShoutedWords(facts.Tokens) >= 2;
        var signs = quarrel + Math.Min(abuse, 1) + (loud ? 1 : 0) + (HasScornfulEmoji(facts.Tokens) ? 1 : 0);
        if (isThread && metadata.OwnReplies >= ManyReplies)
        {
            signs++;
        }

        // Outside a thread only words to somebody count: an angry post is no conversation.
        var needed = isThread || facts.Addressee.SecondPerson || quarrel > 1 ? SignsNeeded : SignsNeeded + 1;
        return signs >= needed && (isThread || quarrel > 0) ? first ?? new TextSpan(0, 0) : null;
    }

    private static int Matches(PostFacts facts, string list, Frame elsewhere, out TextSpan? first)
    {
        first = null;
        var count = 0;
        foreach (var match in facts.Phrases.Of(list))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < facts.Tokens.ProseCount
                && !facts.Frames.IsAny(span, elsewhere))
            {
                first ??= span;
                count++;
            }
        }

        return count;
    }

    private static bool HasScornfulEmoji(TokenStream stream)
    {
        for (var i = 0; i < stream.ProseCount; i++)
        {
            if (stream[i].Kind == TokenKind.Emoji && stream[i].Lower is "🙄" or "🤡" or "😤" or "😡" or "🤬" or "🖕" or "🥱" or "👏" or "🤦" or "🤦‍♂️" or "🤦‍♀️")
            {
                return true;
            }
        }

        return false;
    }
}
