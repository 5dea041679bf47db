using PostLinter.Core.Metadata;

namespace PostLinter.Core.Facts;

/// <summary>Looks up who agreed to what. A line in the register goes before an answer about everybody.</summary>
public static class ConsentRegister
{
    /// <summary>
    /// The answer for one named person: from the register, else from <c>personen_toestemming</c>, which counts for names
    /// and other data alike.
    /// </summary>
    public static Answer ConsentOf(this PostMetadata metadata, string name, ConsentPurpose purpose)
    {
        foreach (var entry in metadata.Consents)
        {
            if (entry.For.Contains(purpose) && IsSamePerson(entry.Name, name) && entry.Agreed != Answer.Unknown)
            {
                return entry.Agreed;
            }
        }

        return purpose is ConsentPurpose.Name or ConsentPurpose.Data
            ? metadata.Attested(Questions.PersonsConsent)
            : Answer.Unknown;
    }

    /// <summary>
    /// True if a name in the text can be the person of a register line: equal, or the first or last part of it
    /// ("Noor", "El Amrani" for "Noor El Amrani"), in any case. In handles, tags and files other signs or none stand
    /// between the parts: "noor_elamrani", "NoorElAmrani".
    /// </summary>
    public static bool IsSamePerson(string registered, string name)
    {
        registered = registered.Trim();
        name = name.Trim();
        if (name.Length == 0)
        {
            return false;
        }

        return Letters(registered).Equals(Letters(name), StringComparison.OrdinalIgnoreCase)
            || registered.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)
            || registered.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(registered + " ", StringComparison.OrdinalIgnoreCase);
    }

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));
}
