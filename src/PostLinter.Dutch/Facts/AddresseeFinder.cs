using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Text;

namespace PostLinter.Dutch.Facts;

/// <summary>Finds whom a draft speaks to, from metadata first and words second.</summary>
internal static class AddresseeFinder
{
    private static readonly string[] VocativeLists = ["aanspreking.ouders", "aanspreking.leerlingen", "aanspreking.collegas"];

    public static Addressee Find(PostFacts facts)
    {
        var to = facts.Metadata.AddressedTo;
        return new Addressee
        {
            SecondPerson = facts.Phrases.Any("tweedepersoon"),
            Parents = to.ContainsKey("ouder") || facts.Phrases.Any("aanspreking.ouders"),
            Pupils = to.ContainsKey("leerling") || facts.Phrases.Any("aanspreking.leerlingen"),
            Colleagues = to.ContainsKey("medewerker") || facts.Phrases.Any("aanspreking.collegas"),
            OneToOne = facts.Metadata.IsOneToOne,
            Vocatives = Vocatives(facts),
        };
    }

    private static ImmutableArray<TextSpan> Vocatives(PostFacts facts) =>
        [.. VocativeLists
            .SelectMany(list => facts.Phrases.Of(list))
            .Select(m => facts.Tokens.SpanOf(m.Tokens))
            .Concat(facts.Entities.Where(e => e.IsAddressed).Select(e => e.Span))
            .Order()];
}
