using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>What the rules on capacity ask of a draft in the same way.</summary>
internal static class TransparencyFacts
{
    /// <summary>A group of colleagues, a message to one person, or one to pupils only: nobody takes that for a public opinion.</summary>
    public static bool IsInternal(PostMetadata metadata)
    {
        if (metadata.Kind == PostKind.PrivateMessage || metadata.IsOneToOne)
        {
            return true;
        }

        var isClosed = metadata.Audience == Audience.Closed
            || metadata.Channel is Channel.WhatsApp or Channel.Teams or Channel.Email or Channel.Sms or Channel.PupilSystem;
        return isClosed && metadata.AddressedTo.Count > 0
            && metadata.AddressedTo.Keys.All(k => k is "medewerker" or "leerling" or "anders");
    }

    /// <summary>Somebody who works for the school, posting in person.</summary>
    public static bool IsStaffInPerson(PostMetadata metadata) =>
        metadata.Role.WorksForSchool()
        && (metadata.Account == AccountKind.Personal || (metadata.Account == AccountKind.Unknown && metadata.Channel == Channel.Blog));

    /// <summary>The first place in the prose of the first kind of reference that there is, or the start of the draft.</summary>
    public static TextSpan FirstReference(PostFacts facts, params SchoolReferenceKind[] kinds)
    {
        foreach (var kind in kinds)
        {
            foreach (var reference in facts.School.References)
            {
                if (reference.Kind == kind && reference.Span is { } span && facts.Tokens.TokensIn(span).Count > 0)
                {
                    return span;
                }
            }
        }

        return default;
    }

    /// <summary>A disclaimer in words or profile that says something about the author's own opinion, in whatever form.</summary>
    public static bool HasDisclaimer(PostFacts facts) => facts.Capacity.Disclaimers.Any(d => !d.IsNegated);

    /// <summary>True where a word of the list stands in the prose outside quotation marks.</summary>
    public static bool IsSaid(PostFacts facts, string list) => FirstSaid(facts, list) is not null;

    /// <summary>The first match of a list in the prose that is the author's own word.</summary>
    public static TextSpan? FirstSaid(PostFacts facts, string list)
    {
        foreach (var match in facts.Phrases.Of(list))
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount)
            {
                var span = facts.Tokens.SpanOf(match.Tokens);
                if (!facts.Frames.IsAny(span, Frame.Quotation | Frame.Fiction))
                {
                    return span;
                }
            }
        }

        return null;
    }

    /// <summary>"Wij" with a class, a family or children in the sentence or the one before it is not the school.</summary>
    public static bool IsGroup(PostFacts facts, TextSpan span)
    {
        var stream = facts.Tokens;
        var words = stream.TokensIn(span);
        if (facts.Phrases.AnyIn("wijschool", words))
        {
            // "Wij van basisschool …" says itself who we are, whomever the rest is about.
            return facts.Phrases.AnyIn("wijgroep", words);
        }

        var index = stream.SentenceIndexOf(words.Start);
        return facts.Phrases.AnyIn("wijgroep", new TokenRange(stream.Sentences[Math.Max(0, index - 1)].Start, stream.Sentences[index].End));
    }

    /// <summary>The end of the text, where an addition goes.</summary>
    public static TextSpan EndOf(RuleContext context)
    {
        var text = context.Document.Source.Text;
        var end = text.Length;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(end, 0);
    }
}
