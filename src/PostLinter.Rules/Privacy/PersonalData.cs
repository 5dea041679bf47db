using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Privacy;

/// <summary>
/// All contact and identification data of people in a draft, whoever they are and whatever they agreed to: for hosts that
/// take data away. The rules judge whether such data may stand there; this only says where it stands.
/// </summary>
public static class PersonalData
{
    /// <summary>The data, in order; what belongs to the school or another institution is left out.</summary>
    public static IEnumerable<ContactData> Find(PostFacts facts)
    {
        foreach (var data in ContactScanner.Scan(facts))
        {
            var text = facts.Tokens.TextOf(data.Tokens);
            if (!ContactOwners.IsTold(facts.Organisation, text)
                && !(data.Kind == ContactKind.Email ? IsOffice(text) : IsInstitutions(facts, data)))
            {
                yield return data;
            }
        }

        for (var i = 0; i < facts.Tokens.ProseCount; i++)
        {
            if (facts.Tokens[i].Kind == TokenKind.Handle && !IsSchools(facts, facts.Tokens.TextOf(i)))
            {
                yield return ContactScanner.Make(facts.Tokens, ContactKind.Account, i, i + 1);
            }
        }
    }

    /// <summary>
    /// A number or address that the sentence gives to a school, shop or club. The rules leave alone what is nobody's by
    /// the look of it; here that goes too.
    /// </summary>
    private static bool IsInstitutions(PostFacts facts, ContactData data)
    {
        if (data.Kind is not (ContactKind.FixedNumber or ContactKind.Address))
        {
            return ContactOwners.Of(facts, data) == ContactOwner.Institution;
        }

        var sentence = facts.Tokens.SentenceOf(data.Tokens.Start);
        return (facts.Phrases.AnyIn("gegevens.instelling", sentence)
                || facts.EntitiesIn(sentence, EntityKind.School).Any() || facts.EntitiesIn(sentence, EntityKind.Organisation).Any())
            && ContactOwners.Of(facts, data) == ContactOwner.Institution;
    }

    private static bool IsOffice(string address) =>
        address.IndexOf('@', StringComparison.Ordinal) > 0 && !MailAddresses.IsPrivate(address) && MailAddresses.IsDesk(address);

    private static bool IsSchools(PostFacts facts, string handle) =>
        facts.Organisation.SchoolAccounts.Any(a => a.TrimStart('@').Equals(handle.TrimStart('@'), StringComparison.OrdinalIgnoreCase));
}
