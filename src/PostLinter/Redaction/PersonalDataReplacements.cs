using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Rules.Privacy;

namespace PostLinter.Redaction;

/// <summary>Puts a word in brackets where contact and identification data stand: in the prose, and beside it.</summary>
internal static class PersonalDataReplacements
{
    private static readonly (string Scheme, ContactKind Kind)[] Schemes =
    [
        ("mailto:", ContactKind.Email), ("tel:", ContactKind.MobileNumber), ("sms:", ContactKind.MobileNumber), ("https://wa.me/", ContactKind.MobileNumber),
    ];

    public static void Add(PostFacts facts, RedactionPlan plan)
    {
        AddText(facts, 0, plan);
        foreach (var segment in facts.Document.Segments)
        {
            switch (segment.Kind)
            {
                case SegmentKind.LinkTarget:
                    AddLink(facts.Document, segment.Span, plan);
                    break;
                case SegmentKind.ImageAlt or SegmentKind.Code or SegmentKind.FrontMatter:
                    AddText(facts.Read(facts.Document.Source.ToString(segment.Span)), segment.Span.Start, plan);
                    break;
            }
        }

        foreach (var comment in facts.Document.Comments)
        {
            AddText(facts.Read(facts.Document.Source.ToString(comment.Span).Replace("<!--", "    ", StringComparison.Ordinal)), comment.Span.Start, plan);
        }

        if (facts.Metadata is { AccountName: { Value.Length: > 0, Span: { } account }, Account: not AccountKind.School })
        {
            plan.Add(Make(ContactKind.Account, account, quote: facts.Document.Source[account.Start - 1] is not ('"' or '\'')));
        }
    }

    private static void AddText(PostFacts facts, int offset, RedactionPlan plan)
    {
        foreach (var data in PersonalData.Find(facts))
        {
            if (data.Kind != ContactKind.Account || !IsNoPerson(facts, data))
            {
                plan.Add(Make(data.Kind, new TextSpan(offset + data.Span.Start, data.Span.Length), quote: false));
            }
        }
    }

    /// <summary>A mailto link and its like hold nothing but data behind the scheme.</summary>
    private static void AddLink(PostDocument document, TextSpan span, RedactionPlan plan)
    {
        var link = document.Source[span];
        foreach (var (scheme, kind) in Schemes)
        {
            if (link.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                plan.Add(Make(kind, TextSpan.FromBounds(span.Start + scheme.Length, span.End), quote: false));
            }
        }
    }

    /// <summary>"@ouders", the account of a paper, a club or a school: nobody's own.</summary>
    private static bool IsNoPerson(PostFacts facts, ContactData account)
    {
        Entity[] named = [.. facts.EntitiesWithin(account.Span)];
        if (named.Length > 0)
        {
            return Array.TrueForAll(named, e => e.Kind != EntityKind.Person);
        }

        var word = facts.Tokens[account.Tokens.Start].Lower.TrimStart('@');
        return account.Tokens.Count == 1 && Lexicon.Has(word, WordClasses.Dutch | WordClasses.Organisation | WordClasses.Public)
            && !Lexicon.Has(word, WordClasses.FirstName | WordClasses.FirstNameOrWord);
    }

    /// <summary>In YAML a bracket opens a list, so a bare value gets quotes.</summary>
    private static Replacement Make(ContactKind kind, TextSpan span, bool quote)
    {
        var (word, redacted) = kind switch
        {
            ContactKind.MobileNumber or ContactKind.FixedNumber => ("[telefoonnummer]", RedactedKind.PhoneNumber),
            ContactKind.Email => ("[e-mailadres]", RedactedKind.EmailAddress),
            ContactKind.BankAccount => ("[rekeningnummer]", RedactedKind.BankAccount),
            ContactKind.CitizenNumber => ("[burgerservicenummer]", RedactedKind.CitizenNumber),
            ContactKind.Address => ("[adres]", RedactedKind.Address),
            ContactKind.BirthDate => ("[geboortedatum]", RedactedKind.BirthDate),
            ContactKind.LicencePlate => ("[kenteken]", RedactedKind.LicencePlate),
            ContactKind.PupilNumber => ("[leerlingnummer]", RedactedKind.PupilNumber),
            _ => ("[account]", RedactedKind.Account),
        };
        return new Replacement(span, quote ? $"\"{word}\"" : word, redacted);
    }
}
