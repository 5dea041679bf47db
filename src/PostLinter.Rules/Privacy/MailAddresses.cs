using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Rules.Behaviour;

namespace PostLinter.Rules.Privacy;

/// <summary>Tells the mail address of a person from that of a desk, a school, a shop.</summary>
internal static class MailAddresses
{
    /// <summary>Providers at which people have an address of their own, whatever the top level domain.</summary>
    private static readonly HashSet<string> Providers = new(StringComparer.Ordinal)
    {
        "gmail", "googlemail", "hotmail", "outlook", "live", "ziggo", "kpnmail", "planet", "icloud", "yahoo", "me", "msn", "telenet", "skynet",
        "home", "casema", "xs4all", "proton", "protonmail", "upcmail", "zonnet", "hetnet", "tele2", "gmx", "freedom", "scarlet", "proximus", "solcon",
    };

    /// <summary>First words before the sign in the address of a desk.</summary>
    private static readonly HashSet<string> Desks = new(StringComparer.OrdinalIgnoreCase)
    {
        "aanmelden", "aanmelding", "absentie", "actie", "admin", "administratie", "balie", "bestuur", "bibliotheek", "bso", "communicatie", "concierge",
        "conciërge", "contact", "decaan", "decanaat", "directie", "examens", "examensecretariaat", "facilitair", "feest", "gmr", "helpdesk", "hr", "ict",
        "info", "inschrijven", "inschrijving", "kamp", "kantoor", "klachten", "leerlingzaken", "mail", "mediatheek", "mr", "nieuwsbrief", "no",
        "no-reply", "noreply", "opvang", "or", "oudercommissie", "ouderraad", "penningmeester", "pers", "personeelszaken", "post", "receptie", "redactie",
        "school", "secretariaat", "service", "stage", "support", "team", "vacatures", "vertrouwenspersoon", "verzuim", "vragen", "webmaster",
        "ziekmelden",
    };

    /// <summary>Beginnings of such words that begin no name of a person.</summary>
    private static readonly string[] DeskStems =
        ["administratie", "secretariaat", "receptie", "aanmeld", "inschrijv", "ziekmeld", "bibliotheek", "mediatheek", "klacht", "vertrouwens", "groep", "klas", "stichting", "school", "leerling", "ouder"];

    /// <summary>Parts of the names of institutions in a domain.</summary>
    private static readonly string[] Institutions =
        ["school", "college", "lyceum", "gymnasium", "kindcentrum", "onderwijs", "stichting", "gemeente", "kerk", "vereniging", "bibliotheek", "museum"];

    /// <summary>True for an address at a provider for private people.</summary>
    public static bool IsPrivate(ReadOnlySpan<char> address) => Providers.Contains(ProviderOf(DomainOf(address)));

    /// <summary>
    /// True for the address of a desk and for addresses at the school or another institution: at a known domain, or at one
    /// that bears the name of a school or organisation in the draft.
    /// </summary>
    public static bool IsInstitution(RuleContext context, ReadOnlySpan<char> address)
    {
        if (MailDomains.IsSchools(address.ToString(), context.Organisation))
        {
            return true;
        }

        if (IsPrivate(address))
        {
            return false;
        }

        var provider = ProviderOf(DomainOf(address));
        return IsDesk(address) || ContainsAny(provider, Institutions) || BearsName(context.Facts, provider);
    }

    /// <summary>A first and last name, a name with a year, or a name that stands in the draft.</summary>
    public static bool LooksPersonal(PostFacts facts, ReadOnlySpan<char> address)
    {
        var local = address[..Math.Max(0, address.LastIndexOf('@'))];
        if (local.Length > 0 && char.IsAsciiDigit(local[^1]))
        {
            return true;
        }

        var sign = local.IndexOfAny('.', '_', '-');
        return (sign > 0 && sign < local.Length - 1) || ContainsName(facts, local);
    }

    private static bool ContainsName(PostFacts facts, ReadOnlySpan<char> local)
    {
        foreach (var entity in facts.Entities)
        {
            for (var i = entity.Tokens.Start; i < entity.Tokens.End && entity.Kind == EntityKind.Person; i++)
            {
                if (facts.Tokens[i].Lower.Length > 2 && local.Contains(facts.Tokens[i].Lower, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool BearsName(PostFacts facts, ReadOnlySpan<char> provider)
    {
        foreach (var entity in facts.Entities)
        {
            for (var i = entity.Tokens.Start; i < entity.Tokens.End && entity.Kind is EntityKind.School or EntityKind.Organisation; i++)
            {
                if (facts.Tokens[i].Lower.Length > 4 && provider.Contains(facts.Tokens[i].Lower, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> DomainOf(ReadOnlySpan<char> address) => address[(address.LastIndexOf('@') + 1)..];

    /// <summary>The label before the top level: "hotmail" in "hotmail.com".</summary>
    private static string ProviderOf(ReadOnlySpan<char> domain)
    {
        var top = domain.LastIndexOf('.');
        var rest = top < 0 ? domain : domain[..top];
        return rest[(rest.LastIndexOf('.') + 1)..].ToString().ToLowerInvariant();
    }

    /// <summary>True for the address of an office: "info@", "administratie@".</summary>
    public static bool IsDesk(ReadOnlySpan<char> address)
    {
        var end = 0;
        while (end < address.Length && char.IsAsciiLetter(address[end]))
        {
            end++;
        }

        foreach (var stem in DeskStems)
        {
            if (address.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return Desks.Contains(address[..end].ToString());
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
