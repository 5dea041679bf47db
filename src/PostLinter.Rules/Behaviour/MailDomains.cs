using PostLinter.Core.Configuration;

namespace PostLinter.Rules.Behaviour;

/// <summary>Tells private mail from mail of the school by the domain.</summary>
internal static class MailDomains
{
    /// <summary>Providers where anybody can have an address; the country behind the dot does not matter.</summary>
    private static readonly HashSet<string> Public = new(StringComparer.Ordinal)
    {
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me", "mac", "aol", "gmx", "ziggo",
        "kpnmail", "kpnplanet", "planet", "hetnet", "home", "xs4all", "casema", "chello", "quicknet", "upcmail", "solcon",
        "telfort", "tele2", "zonnet", "wanadoo", "caiway", "delta", "telenet", "skynet", "proximus", "scarlet", "pandora",
        "protonmail", "proton", "tutanota", "mailbox", "freeler",
    };

    /// <summary>True for an address at a provider of private mail that is not the school's.</summary>
    public static bool IsPrivate(string address, Organisation organisation) =>
        Domain(address) is { } domain && !IsOfSchool(domain, organisation) && Public.Contains(FirstLabel(domain));

    /// <summary>True for a sender outside the school: a private provider, or any domain but those that are configured.</summary>
    public static bool IsForeign(string address, Organisation organisation) =>
        Domain(address) is { } domain
        && !IsOfSchool(domain, organisation)
        && (organisation.Domains.Length > 0 || Public.Contains(FirstLabel(domain)));

    /// <summary>True for an address at one of the school's domains or below it.</summary>
    public static bool IsSchools(string address, Organisation organisation) =>
        Domain(address) is { } domain && IsOfSchool(domain, organisation);

    private static bool IsOfSchool(string domain, Organisation organisation)
    {
        foreach (var own in organisation.Domains)
        {
            var name = own.TrimStart('@');
            if (domain.Equals(name, StringComparison.OrdinalIgnoreCase)
                || domain.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Domain(string address)
    {
        var at = address.LastIndexOf('@');
        return at > 0 && at < address.Length - 1 ? address[(at + 1)..].ToLowerInvariant() : null;
    }

    private static string FirstLabel(string domain)
    {
        var dot = domain.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? domain : domain[..dot];
    }
}
