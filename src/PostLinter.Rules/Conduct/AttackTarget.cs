using PostLinter.Core.Analysis;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;

namespace PostLinter.Rules.Conduct;

/// <summary>Whom the words of an attack hit; decides which of the conduct rules speaks.</summary>
internal static class AttackTarget
{
    private static readonly string[] Attacks =
        ["belediging", "pesten", "neerbuigend", "beschuldiging", "dreiging", "groepsscheld", "groepsaanval", "groepsuitsluiting", "groepsbedreiging", "seksueel", "grof"];

    /// <summary>So many tokens back the author may stand who calls himself names.</summary>
    private const int Reach = 7;

    /// <summary>A group that is protected against discrimination, by its name or by a pronoun that looks back at it.</summary>
    public static bool IsProtectedGroup(RuleContext context, TokenRange tokens) =>
        context.Facts.Phrases.AnyIn("aanval.groep", tokens)
        || context.Facts.Phrases.AnyIn("aanval.verwijzing", tokens)
        || (!context.Facts.Phrases.AnyIn("beroepsgroep", tokens) && !context.Facts.Phrases.AnyIn("schoolgroep", tokens));

    /// <summary>The word lists of one of the conduct rules already know the draft: what they found is enough.</summary>
    public static bool IsAnyAttacked(PostFacts facts) => Array.Exists(Attacks, facts.Phrases.Any);

    /// <summary>The sentence names a person, or speaks to an account.</summary>
    public static bool IsNamed(RuleContext context, TokenRange tokens)
    {
        var facts = context.Facts;
        return facts.Get(NamedSentences.Of).Indices.Contains(facts.Tokens.SentenceIndexOf(tokens.Start));
    }

    private sealed record NamedSentences(HashSet<int> Indices)
    {
        public static NamedSentences Of(PostFacts facts)
        {
            var (stream, found) = (facts.Tokens, new HashSet<int>());
            for (var i = 0; i < stream.Count; i++)
            {
                if (stream[i].Kind == TokenKind.Handle)
                {
                    found.Add(stream.SentenceIndexOf(i));
                }
            }

            foreach (var person in facts.Entities.Where(e => e.Kind == EntityKind.Person))
            {
                for (var i = person.Tokens.Start; i < person.Tokens.End; i++)
                {
                    found.Add(stream.SentenceIndexOf(i));
                }
            }

            return new NamedSentences(found);
        }
    }

    /// <summary>A list that leaves no doubt already speaks in the sentence: no question is needed.</summary>
    public static bool IsSaid(PhraseContext context, string list) =>
        context.Rule.Facts.Phrases.AnyIn(list, context.Rule.Facts.Tokens.SentenceOf(context.Match.Tokens.Start));

    private static bool IsBeing(string verb) => verb is "ben" or "was" or "voel" or "voelde" or "blijf" or "lijk" or "word" or "werd" or "bleek" or "ook" or "," or "vind" or "vond" or "had" or "doe" or "kon" or "kan" or "moet" or "mag" or "trapte" or "gedroeg" or "gedraag";

    /// <summary>The author is the one who is called names: "ik ben zo'n sukkel", "ik, sukkel".</summary>
    public static bool IsAuthor(RuleContext context, TokenRange tokens)
    {
        var stream = context.Facts.Tokens;
        var sentence = stream.SentenceOf(tokens.Start);
        for (var i = tokens.Start; i < tokens.End; i++)
        {
            if (stream[i].Lower is "jou" or "jullie" or "hem" or "haar" or "jij")
            {
                return false;
            }
        }

        if (sentence.End < stream.ProseCount && context.Facts.Phrases.AnyIn("ikzelf.ernaast", stream.SentenceOf(sentence.End)))
        {
            return true;
        }

        for (var i = tokens.Start - 1; i >= Math.Max(sentence.Start, tokens.Start - Reach); i--)
        {
            switch (stream[i].Lower)
            {
                case "die" or "deze" or "jouw" when tokens.Start - i == 1:
                case "," or ";" or ":" or "maar" or "en" or "dat" or "die" or "want" or "omdat" or "je" or "jij" or "hij" or "ze" when tokens.Start - i > 1:
                case "jou" or "jullie" or "u" when stream[tokens.Start - 1].Lower == ",":
                    return false;
                case "ik" when stream[i + 1].Lower is "vind" or "vond" or "denk" or "weet" or "hoor" or "zie" or "noem" or "haat" or "ken" or "wou" or "wens" or "hoop"
                    or "veracht" or "verafschuw" or "verfoei" or "walg" or "kots":
                case "mij" when i > sentence.Start && stream[i - 1].Lower is "volgens" or "voor":
                    // An opinion, and so about somebody else: "ik vind hem een sukkel", "volgens mij spoort hij niet".
                    return false;
                case "ik" when tokens.Start - i > 2 && !IsBeing(stream[i + 1].Lower) && !(i > sentence.Start && IsBeing(stream[i - 1].Lower)):
                    return false;
                case "ik" or "mezelf" or "mij":
                    return true;
            }
        }

        return false;
    }
}
