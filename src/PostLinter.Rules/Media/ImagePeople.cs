using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Media;

/// <summary>Judges from words and metadata whether people can be recognised on an image, and whether they agreed.</summary>
internal static class ImagePeople
{
    /// <summary>
    /// True unless the metadata say no, the kind rules it out, or alt text and file name describe something without people.
    /// A name such as IMG_2031 describes nothing.
    /// </summary>
    public static bool MayShow(PostFacts facts, PostedImage image)
    {
        if (image.Data.Recognisable != Answer.Unknown)
        {
            return image.Data.Recognisable == Answer.Yes;
        }

        if (!image.Data.Kind.MayShowPeople())
        {
            return false;
        }

        return image.Data.Persons.Length > 0 || image.Words.Any(w => HasPeople(facts, w)) || !image.Words.Any(w => Describes(facts, w));
    }

    /// <summary>
    /// Yes if the register covers everybody on the image; no if somebody on it refused. Where nobody is named, the lines
    /// about images stand for those on it.
    /// </summary>
    public static Answer Consent(PostMetadata metadata, PostFacts facts, PostedImage image)
    {
        IEnumerable<string> names = image.Data.Persons.Length > 0 ? image.Data.Persons : NamesOn(facts, image);
        var answers = names.Select(n => metadata.ConsentOf(n, ConsentPurpose.Image)).ToList();
        if (answers.Count == 0)
        {
            answers = [.. metadata.Consents.Where(c => c.For.Contains(ConsentPurpose.Image)).Select(c => c.Agreed)];
        }

        return answers.Contains(Answer.No) ? Answer.No
            : answers.Count > 0 && answers.TrueForAll(a => a == Answer.Yes) ? Answer.Yes
            : Answer.Unknown;
    }

    /// <summary>Somebody is named or spoken of in the draft: an announced photo is then one of people.</summary>
    public static bool InText(PostFacts facts, TokenRange near)
    {
        foreach (var entity in facts.Entities)
        {
            if (entity.Kind == EntityKind.Person && entity.Role != PersonRole.Author)
            {
                return true;
            }
        }

        var index = facts.Tokens.SentenceIndexOf(near.Start);
        foreach (var match in facts.Phrases.Of("beeldmensen"))
        {
            if (Math.Abs(facts.Tokens.SentenceIndexOf(match.Tokens.Start) - index) <= 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPeople(PostFacts facts, TokenRange words) =>
        facts.Phrases.AnyIn("beeldmensen", words) || facts.EntitiesIn(words, EntityKind.Person).Any();

    private static bool Describes(PostFacts facts, TokenRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            var token = facts.Tokens[i];
            if (token.Kind == TokenKind.Word && token.Lower.Length > 2 && !facts.Phrases.AnyIn("beeldloos", new TokenRange(i, i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<string> NamesOn(PostFacts facts, PostedImage image) => facts.Entities
        .Where(e => e.Kind == EntityKind.Person && image.Words.Any(w => w.OverlapsWith(e.Tokens)))
        .Select(e => facts.Document.Source.ToString(e.Span));
}
