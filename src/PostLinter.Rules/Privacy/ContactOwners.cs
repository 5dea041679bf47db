using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

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
    private static readonly HashSet<string> FreeMail =
    [
        "gmail.com", "hotmail.com", "hotmail.nl", "outlook.com", "outlook.nl", "live.nl", "live.com", "ziggo.nl", "kpnmail.nl", "planet.nl",
        "icloud.com", "yahoo.com", "me.com", "msn.com", "telenet.be", "skynet.be", "home.nl", "casema.nl", "xs4all.nl", "proton.me", "upcmail.nl",
    ];

    /// <summary>True for what the school told to be public, and for functional addresses.</summary>
    public static bool IsPublic(RuleContext context, ContactData data, string text)
    {
        if (IsTold(context.Organisation, text))
        {
            return true;
        }

        if (data.Kind != ContactKind.Email)
        {
            return false;
        }

        if (!text.Contains('@', StringComparison.Ordinal))
        {
            return false;
        }

        var domain = text[(text.LastIndexOf('@') + 1)..].ToLowerInvariant();
        return !FreeMail.Contains(domain) || context.Organisation.Domains.Any(d => domain.EndsWith(d, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>True for what the configuration tells to be the school's.</summary>
    public static bool IsTold(Organisation organisation, string text) => organisation.PublicContacts.Any(c =>
        Digits(c) is { Length: > 5 } digits ? digits == Digits(text) : c.Contains(text, StringComparison.OrdinalIgnoreCase));

    public static bool IsFreeMail(string address) =>
        FreeMail.Contains(address[(address.LastIndexOf('@') + 1)..].ToLowerInvariant());

    public static ContactOwner Of(PostFacts facts, ContactData data)
    {
        var stream = facts.Tokens;
        var sentence = stream.SentenceOf(data.Tokens.Start);
        if (facts.Phrases.AnyIn("gegevens.eigen", sentence))
        {
            return ContactOwner.Author;
        }

        // Numbers that are nobody's by form need no more; for the others the sentence must speak of a person.
        if (data.Kind is ContactKind.CitizenNumber or ContactKind.PupilNumber or ContactKind.LicencePlate or ContactKind.BirthDate)
        {
            return ContactOwner.Other;
        }

        var speaksOfPerson = facts.Phrases.AnyIn("gegevens.ander", sentence) || HasPerson(facts, sentence)
            || (sentence.Start > 0 && sentence.Count <= 6 && HasPerson(facts, stream.SentenceOf(sentence.Start - 1)));
        if (facts.Phrases.AnyIn("gegevens.instelling", sentence) && !facts.Phrases.AnyIn("gegevens.ander", sentence))
        {
            return ContactOwner.Institution;
        }

        return data.Kind switch
        {
            ContactKind.Account => speaksOfPerson || facts.Phrases.AnyIn("accountvanander", sentence) ? ContactOwner.Other : ContactOwner.Institution,
            ContactKind.MobileNumber or ContactKind.Email => ContactOwner.Other,
            _ => speaksOfPerson ? ContactOwner.Other : ContactOwner.Institution,
        };
    }

    private static bool HasPerson(PostFacts facts, TokenRange sentence) => facts.EntitiesIn(sentence, EntityKind.Person).Any();

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}
