using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Privacy;

/// <summary>Whose contact data it is, as far as the sentence tells.</summary>
internal enum ContactOwner
{
    /// <summary>The school, a club, a shop: meant to be known.</summary>
    Institution,

    /// <summary>The author.</summary>
    Author,

    /// <summary>Somebody else.</summary>
    Other,
}

/// <summary>Judges whose contact data stands in a sentence.</summary>
internal static class ContactOwners
{
    /// <summary>A sentence of at most so many tokens may leave its person in the sentence before.</summary>
    private const int ShortSentence = 8;

    /// <summary>True for what the school told to be public, and for functional addresses.</summary>
    public static bool IsPublic(RuleContext context, ContactData data, string text)
    {
        if (IsTold(context.Organisation, text))
        {
            return true;
        }

        return data.Kind == ContactKind.Email && text.Contains('@', StringComparison.Ordinal) && MailAddresses.IsInstitution(context, text);
    }

    /// <summary>True for what the configuration tells to be the school's.</summary>
    public static bool IsTold(Organisation organisation, string text) => organisation.PublicContacts.Any(c =>
        Digits(c) is { Length: > 5 } digits ? digits == Digits(text) : c.Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Judges by the sentence, and by the one before it where this one leans on it.</summary>
    public static ContactOwner Of(PostFacts facts, ContactData data)
    {
        var stream = facts.Tokens;
        var sentence = stream.SentenceOf(data.Tokens.Start);
        if (facts.Phrases.AnyIn("gegevens.eigen", sentence))
        {
            return ContactOwner.Author;
        }

        // Numbers that are nobody's by form need no more; for the others the sentence must speak of a person.
        if (data.Kind is ContactKind.CitizenNumber or ContactKind.PupilNumber or ContactKind.LicencePlate)
        {
            return ContactOwner.Other;
        }

        var isOfOther = facts.Phrases.AnyIn("gegevens.ander", sentence);
        var announcesOther = sentence.Start > 0 && sentence.Count <= ShortSentence && facts.Phrases.AnyIn("gegevens.ander", stream.SentenceOf(sentence.Start - 1));
        var speaksOfPerson = isOfOther || announcesOther || HasPerson(facts, sentence) || LeansOnPerson(facts, sentence);
        if (data.Kind == ContactKind.BirthDate)
        {
            return speaksOfPerson || !facts.EntitiesIn(sentence, EntityKind.Public).Any() ? ContactOwner.Other : ContactOwner.Institution;
        }

        if ((data.Kind == ContactKind.FixedNumber && facts.Metadata.Account == AccountKind.School)
            || (!isOfOther && facts.Phrases.AnyIn("gegevens.instelling", sentence)))
        {
            return ContactOwner.Institution;
        }

        if (!speaksOfPerson && (SpeaksOfAuthor(facts, data.Kind, sentence) || Invites(facts, data, sentence)))
        {
            return ContactOwner.Author;
        }

        return data.Kind switch
        {
            ContactKind.Account => speaksOfPerson || facts.Phrases.AnyIn("accountvanander", sentence) ? ContactOwner.Other : ContactOwner.Institution,
            ContactKind.MobileNumber => ContactOwner.Other,
            ContactKind.Email => IsOfPerson(facts, data, speaksOfPerson) ? ContactOwner.Other : ContactOwner.Institution,
            _ => speaksOfPerson ? ContactOwner.Other : ContactOwner.Institution,
        };
    }

    private static bool IsOfPerson(PostFacts facts, ContactData data, bool speaksOfPerson)
    {
        var address = data.Span.Of(facts.Document.Source.Text);
        return !address.Contains('@') || MailAddresses.IsPrivate(address) || (speaksOfPerson && MailAddresses.LooksPersonal(facts, address));
    }

    private static bool IsPrivateMail(PostFacts facts, ContactData data) =>
        data.Kind == ContactKind.Email && MailAddresses.IsPrivate(data.Span.Of(facts.Document.Source.Text));

    private static bool HasPerson(PostFacts facts, TokenRange sentence) =>
        facts.EntitiesIn(sentence, EntityKind.Person).Any(e => e.Role != PersonRole.Author);

    /// <summary>A short sentence takes its person from the one before; one with "haar" or "hem" from a few before.</summary>
    private static bool LeansOnPerson(PostFacts facts, TokenRange sentence)
    {
        var index = facts.Tokens.SentenceIndexOf(sentence.Start);
        var back = facts.Phrases.AnyIn("gegevens.terug", sentence) ? 3 : sentence.Count <= ShortSentence ? 1 : 0;
        var first = facts.Tokens.Sentences[Math.Max(0, index - back)].Start;
        return first < sentence.Start && HasPerson(facts, new TokenRange(first, sentence.Start));
    }

    /// <summary>
    /// On an own account, a number or an address of which nothing tells whose it is, is the author's if the author speaks of
    /// being reached, or of the own house, and names nobody else nearby.
    /// </summary>
    private static bool SpeaksOfAuthor(PostFacts facts, ContactKind kind, TokenRange sentence)
    {
        if (facts.Metadata.Account == AccountKind.School)
        {
            return false;
        }

        var before = sentence.Start > 0 ? facts.Tokens.SentenceOf(sentence.Start - 1) : sentence;
        var near = new TokenRange(before.Start, sentence.End);
        var all = new TokenRange(0, facts.Tokens.ProseCount);
        return kind == ContactKind.Address
            ? !HasPerson(facts, near) && facts.Phrases.AnyIn("gegevens.huis", near)
            : (!HasPerson(facts, near) && facts.Phrases.AnyIn("gegevens.ik", near)) || (!HasPerson(facts, all) && facts.Phrases.AnyIn("gegevens.ik", all));
    }

    /// <summary>"App of bel 06-…", "stuur het liever naar …": who asks to be reached, and names nobody, gives the own number or address.</summary>
    private static bool Invites(PostFacts facts, ContactData data, TokenRange sentence)
    {
        var before = sentence.Start > 0 ? facts.Tokens.SentenceOf(sentence.Start - 1) : sentence;
        var near = new TokenRange(before.Start, sentence.End);
        return (data.Kind == ContactKind.MobileNumber || IsPrivateMail(facts, data))
            && !HasPerson(facts, near) && !facts.Phrases.AnyIn("gegevens.terug", near)
            && (facts.Phrases.AnyIn("gegevens.aanbod", sentence) || facts.Phrases.AnyIn("gegevens.eigen", before));
    }

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}
