using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>
/// Tells an attack from a report of one, as newspapers, school books and people who object write them: past tense, a source,
/// a subject who is not the author, some people instead of all of them.
/// </summary>
internal static class Narration
{
    private const Sign Strong = Sign.Hard | Sign.Foul | Sign.Hate | Sign.Harm | Sign.Misdeed | Sign.Feeling;

    /// <summary>The whole sentence reports: of the past, of what others say, of what must not be.</summary>
    public static bool IsTold(in Clause clause) =>
        !HasAuthor(clause) && (HasSource(clause) || IsPast(clause)) || IsReported(clause) || IncludesAuthor(clause);

    /// <summary>The same for words that a list found.</summary>
    public static bool IsTold(in Clause clause, TokenRange match)
    {
        if (IsTold(clause))
        {
            return true;
        }

        var target = clause.Find(Sign.Group | Sign.Trade | Sign.School, match.Start, match.End);
        if (target < 0)
        {
            return false;
        }

        if (clause.Last("elkaar", clause.End) >= 0)
        {
            return true;
        }

        var isStrong = clause.Any(Strong, match.Start, match.End);
        if (!isStrong && clause.ReferenceOf(target) == Reference.Particular)
        {
            return true;
        }

        for (var i = match.Start; i < match.End; i++)
        {
            var next = clause.Word(i + 1);
            if (clause.Word(i) is "niet" && next is "allemaal" or "alle" or "elke" or "iedere" or "altijd" or "per")
            {
                return true;
            }

            if (clause.Word(i) is "beter" && next is "dan" && !clause.Any(Sign.Vermin | Sign.Foul | Sign.Hard, i + 2, i + 7))
            {
                return true;
            }

            if (clause.Word(i) is "recht" && next is "op" && clause.Word(i + 2) is "een" or "de" or "het")
            {
                return true;
            }

            if (clause.Word(i) is "mogen" or "mag" or "kunnen" && (next is "alleen" || (next is "niet" && clause.Word(i + 2) is "meer" or "zonder") || (!clause.Any(Sign.First, clause.Start, clause.End) && !clause.Any(Sign.Not, i, match.End) && !clause.Any(Sign.Hard, match.Start, match.End) && clause.Word(match.End - 1).EndsWith("en", StringComparison.Ordinal) && !HasAuthor(clause) && !Harms.IsDying(clause.Word(match.End - 1)))))
            {
                return true;
            }

            // "Het kabinet wil dat …": somebody else wants it.
            if (clause.Word(i) is "wil" or "willen" && !clause.Has(i - 1, Sign.First) && !clause.Has(i + 1, Sign.First) && i < target && clause.IsWord(i - 1) && clause.Word(i - 1) is not ("wie" or "niemand" or "iedereen"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody speaks for himself: "ik", "wij", or to somebody.</summary>
    private static bool HasAuthor(in Clause clause) => clause.Any(Sign.First, clause.Start, clause.End) || clause.IsWanted();

    private static bool IsPast(in Clause clause)
    {
        if (clause.Last("zonder", clause.End) >= 0)
        {
            return false;
        }

        for (var i = clause.Find(Sign.Past, clause.Start, clause.End); i >= 0; i = clause.Find(Sign.Past, i + 1, clause.End))
        {
            // "Was iedereen maar …", "hadden ze maar …": a wish and no report.
            if (clause.Word(i + 1) is not "maar" && clause.Word(i + 2) is not "maar" && clause.Word(i + 3) is not "maar" && clause.Word(i) is not ("had" or "hadden"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Volgens de politie …", "De minister vindt dat …".</summary>
    private static bool HasSource(in Clause clause)
    {
        if (clause.Word(clause.Start) is "volgens" && clause.Word(clause.Start + 1) is not "mij")
        {
            return true;
        }

        for (var i = clause.Start; i < clause.Start + 5; i++)
        {
            if (clause.Word(i) is "vindt" or "wil" or "zegt" or "noemt" or "meent" or "stelt" or "eist" or "adviseert" or "besluit" or "waarschuwt" or "schrijft"
                && clause.Word(clause.Start) is "de" or "het" or "een" && !clause.Any(Sign.Group | Sign.Trade | Sign.School, clause.Start, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mensen blijven zeggen dat …", "voor het dreigen om …", "we mogen niet toestaan dat …".</summary>
    private static bool IsReported(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            switch (clause.Word(i))
            {
                case "zeggen" or "beweren" or "roepen" or "schreeuwen" or "schrijven" or "dreigen" or "oproepen" or "uitschelden" or "denken" or "geloven"
                    when clause.Word(i - 1) is "het" or "van" or "blijven" or "steeds" or "te" or "mensen" or "om" or "niet" or "nooit" or "iemand" or "durven":
                    return !(clause.Word(i - 1) is "te" && clause.Any(Sign.First, clause.Start, i));
                case "zei" or "zeiden" or "riep" or "riepen" or "beweerde" or "beweerden" or "dacht" or "dachten"
                    when (clause.Word(i + 1) is "dat" || clause.Word(i + 2) is "dat") && !clause.Any(Sign.First, clause.Start, i + 2):
                    return true;
                case "toestaan" or "accepteren" or "tolereren" or "dulden" when clause.IsDenied(clause.Start, clause.End) && !clause.Any(Sign.Group | Sign.Trade, clause.Start, i - 3):
                    return true;
                case "stoppen" or "ophouden" when clause.Word(clause.Start) is "je" or "jouw" or "jullie" or "die" or "deze" or "stop":
                    return true;
                case "stoppen" or "ophouden" or "stop" or "stopt" when clause.Word(i + 1) is "met":
                    return true;
                case "bedroevend" or "verdrietig" or "treurig" or "triest" or "schokkend" or "hartverscheurend" or "onverteerbaar" when clause.Word(i + 1) is "dat" or "om" or "hoe":
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Vrouwen zoals ik", "wij Turken": who belongs to them is not out to hurt them.</summary>
    private static bool IncludesAuthor(in Clause clause)
    {
        for (var i = clause.Start; i < clause.End; i++)
        {
            if ((clause.Word(i) is "zoals" or "als" && clause.Word(i + 1) is "ik" or "wij" or "ons" or "mij" && clause.Has(i - 1, Sign.Group))
                || (clause.Word(i) is "wij" && clause.Has(i + 1, Sign.Group | Sign.Trade) && !clause.Any(Sign.Group, i + 2, clause.End)))
            {
                return true;
            }
        }

        return false;
    }
}
