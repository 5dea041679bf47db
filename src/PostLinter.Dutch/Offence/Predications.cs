using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>What is said of people: that they are something contemptible, lack every worth, or belong in a cage.</summary>
internal static class Predications
{
    /// <summary>How far a verb may stand from its subject, and a judgment from its verb, in tokens.</summary>
    private const int Reach = 8;

    /// <summary>The stretch in which the clause runs the target down, or null.</summary>
    public static TokenRange? Find(in Clause clause, TokenRange target) =>
        Judged(clause, target) ?? Opinion(clause, target) ?? Worthless(clause, target)
        ?? Placed(clause, target) ?? Ruinous(clause, target) ?? Blamed(clause, target)
        ?? Dislocated(clause, target) ?? Refused(clause, target);

    /// <summary>What is said of any one of them: "een X de leiding geven …", "geen X kan …".</summary>
    public static TokenRange? OfOne(in Clause clause, TokenRange target) =>
        Worthless(clause, target) ?? Ruinous(clause, target) ?? Refused(clause, target);

    /// <summary>"X zijn dom", "waarom zijn X zo dom", "… dat X dom zijn".</summary>
    private static TokenRange? Judged(in Clause clause, TokenRange target)
    {
        if (clause.PrepositionOf(target.Start) >= 0)
        {
            return null;
        }

        if (clause.Has(target.Start - 1, Sign.Copula) || (clause.Has(target.Start - 2, Sign.Copula) && !clause.Has(target.Start - 1, Sign.Preposition)))
        {
            return Judgment(clause, target, target.End) is { } end ? new TokenRange(target.Start - 1, end) : null;
        }

        for (var i = target.End; i < target.End + Reach && i < clause.End; i++)
        {
            if (clause.Has(i, Sign.Copula))
            {
                return Judgment(clause, target, i + 1) is { } end ? new TokenRange(target.Start, end) : null;
            }

            // "… dat X zo dom zijn"
            if (clause.Has(i, Sign.Foul | Sign.Hard | Sign.Bad) && (clause.Has(i + 1, Sign.Copula) || (clause.Word(i + 1) is "en" && clause.Has(i + 3, Sign.Copula)))
                && !clause.QualifiesThing(i) && Counts(clause, target, i) && !clause.IsDenied(clause.ScopeOf(target.Start), i))
            {
                return new TokenRange(target.Start, i + 2);
            }

            if (clause.Has(i, Sign.Stop | Sign.Past | Sign.Group | Sign.Trade | Sign.First) && clause.Word(i) is not "," || clause.Has(i, Sign.Relative))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The end of a judgment that begins at a token, or null.</summary>
    private static int? Judgment(in Clause clause, TokenRange target, int from)
    {
        for (var i = from; i < from + Reach && i < clause.End; i++)
        {
            if (clause.Has(i, Sign.Foul | Sign.Hard | Sign.Bad) && !clause.QualifiesThing(i) && Counts(clause, target, i))
            {
                return clause.IsDenied(clause.ScopeOf(target.Start), i) ? null : i + 1;
            }

            if (clause.Has(i, Sign.Good) && clause.IsDenied(from, i) && Counts(clause, target, i))
            {
                return i + 1;
            }

            // "stil, raar en vies"
            if (clause.Word(i) is "," && clause.Has(i + 1, Sign.Bad | Sign.Foul | Sign.Hard) && clause.Word(i + 2) is "en" or ",")
            {
                continue;
            }

            if (clause.Has(i, Sign.Preposition) && clause.Word(i + 1) is not ("mij" or "nature" or "feite" or "ons" or "elkaar" or "twijfel" or "uitzondering"))
            {
                return null;
            }

            if (clause.Has(i, Sign.Stop | Sign.Relative | Sign.Group | Sign.Trade) || clause.Word(i) is "dan" or "en" or "maar")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A mild word must be about all of them; what is said of the people of a school, hard.</summary>
    private static bool Counts(in Clause clause, TokenRange target, int judgment) =>
        clause.Has(target.Start, Sign.School) && !clause.Has(target.Start, Sign.Group)
            ? clause.Has(judgment, Sign.Hard)
            : clause.Has(judgment, Sign.Hard) || clause.ReferenceOf(target.Start) == Reference.Generic;

    /// <summary>"Ik vind X vies."</summary>
    private static TokenRange? Opinion(in Clause clause, TokenRange target)
    {
        var verb = clause.FindBack(Sign.First, target.Start, target.Start - 4);
        if (verb < 0 || (clause.Word(verb + 1) is not ("vind" or "vinden") && clause.Word(verb - 1) is not ("vind" or "vinden")))
        {
            return null;
        }

        return Judgment(clause, target, target.End) is { } end ? new TokenRange(verb, end) : null;
    }

    /// <summary>"Geen X is te vertrouwen", "de levens van X zijn niets waard", "laat nooit X toe".</summary>
    private static TokenRange? Worthless(in Clause clause, TokenRange target)
    {
        if (clause.ReferenceOf(target.Start) == Reference.Particular && clause.PrepositionOf(target.Start) < 0)
        {
            return null;
        }

        var life = clause.Word(clause.PrepositionOf(target.Start) - 1) is "leven" or "levens" or "bestaan";
        var worth = clause.Find(Sign.Worth, target.End, target.End + 9);
        if (life && worth >= 0 && clause.Any(Sign.Not, target.End, worth + 1))
        {
            return new TokenRange(target.Start, worth + 1);
        }

        if (clause.Word(target.Start - 1) is "geen" || (clause.Word(target.Start - 1) is "enkele" && clause.Word(target.Start - 2) is "geen"))
        {
            // "Geen X kan ooit eerlijk zijn", "we moeten geen X laten leven".
            var good = clause.Find(Sign.Good | Sign.Worth | Sign.Accept, target.End, target.End + 9);
            return good >= 0 && (clause.Any(Sign.Ought | Sign.Intent | Sign.Copula, clause.Start, good + 2) || clause.Word(target.End) is "kan" or "kunnen") && !clause.Has(good, Sign.Misdeed)
                ? new TokenRange(target.Start - 1, good + 1)
                : null;
        }

        // "Vertrouw nooit een woord dat uit een X komt", "Ik zou nooit eten wat een X heeft aangeraakt".
        var accept = clause.FindBack(Sign.Accept, target.Start, target.Start - 9);
        if (accept >= 0 && clause.Word(accept + 1) is "nooit" or "geen" or "niet" && !clause.Any(Sign.Stop, accept, target.Start)
            && (accept == clause.Start || clause.Has(accept - 1, Sign.First)))
        {
            return new TokenRange(accept, target.End);
        }

        // "Ik zou nooit iets van een X aannemen."
        var never = clause.Last("nooit", target.Start);
        return never >= 0 && target.Start - never <= 9 && clause.Any(Sign.First, never - 3, never) && clause.Any(Sign.Intent, never - 3, never)
            && clause.Word(clause.PrepositionOf(target.Start)) is "door" or "van" or "uit" && !clause.Any(Sign.Good | Sign.Harm | Sign.Misdeed | Sign.Bad | Sign.Foul | Sign.Hate | Sign.Feeling, never, target.End + 4)
            ? new TokenRange(never, target.End)
            : null;
    }

    /// <summary>"X moeten betalen, profiteurs zijn het", "… tuig zijn ze, die X": the judgment or the name comes later.</summary>
    private static TokenRange? Dislocated(in Clause clause, TokenRange target)
    {
        for (var i = clause.Start + 1; i < clause.End - 1; i++)
        {
            if (clause.Has(i, Sign.Copula) && clause.Has(i - 1, Sign.Foul | Sign.Hard) && clause.Word(i + 1) is "het" or "dat" or "ze" && !clause.IsDenied(i - 4, i))
            {
                return new TokenRange(Math.Min(i - 1, target.Start), Math.Max(i + 2, target.End));
            }
        }

        if (clause.Word(target.Start - 1) is not "die" || clause.Word(target.Start - 2) is not "," || clause.IsWord(target.End))
        {
            return null;
        }

        var low = clause.Find(Sign.Foul | Sign.Hard | Sign.Hate | Sign.Misdeed | Sign.Bad, clause.Start, target.Start - 2);
        return low >= 0 && !clause.IsDenied(clause.Start, target.Start) && !clause.QualifiesThing(low) ? new TokenRange(low, target.End) : null;
    }

    /// <summary>"Een X zou ik nooit in huis laten": put first, and refused whatever it is.</summary>
    private static TokenRange? Refused(in Clause clause, TokenRange target)
    {
        var verb = target.End;
        if (target.Start > clause.Start + 2 || !clause.Has(verb, Sign.Intent | Sign.Accept | Sign.Ought) || clause.Word(verb + 1) is not ("ik" or "wij" or "we" or "je")
            || clause.PrepositionOf(target.Start) >= 0)
        {
            return null;
        }

        var not = clause.Find(Sign.Not, verb + 2, verb + 5);
        return not >= 0 && clause.Word(not) is "nooit" or "niet" && !clause.Any(Sign.Harm | Sign.Bad | Sign.Foul | Sign.Hate | Sign.Misdeed, not, clause.End)
            && clause.Last("missen", clause.End) < 0 && clause.Last("vergeten", clause.End) < 0
            ? new TokenRange(target.Start, not + 1)
            : null;
    }

    /// <summary>"Ik haat ze omdat ze X zijn": the contempt stands before the reason.</summary>
    private static TokenRange? Blamed(in Clause clause, TokenRange target)
    {
        var reason = clause.FindBack(Sign.Relative, target.Start, target.Start - 4);
        if (reason < 0 || !clause.Has(target.End, Sign.Copula))
        {
            reason = clause.Last("als", target.Start);
        }

        if (reason < clause.Start + 2 || clause.Any(Sign.First, reason, target.Start) || target.Start - reason > 3 || clause.Word(reason) is not ("omdat" or "want" or "als") || !clause.Has(target.End, Sign.Copula) && !clause.Has(target.Start - 1, Sign.Copula))
        {
            return null;
        }

        var low = clause.Find(Sign.Foul | Sign.Hard | Sign.Hate | Sign.Harm | Sign.Feeling, clause.Start, reason);
        var worth = clause.Find(Sign.Worth, clause.Start, reason);
        var (from, isBlame) = low >= 0 && !clause.IsDenied(clause.Start, reason) ? (low, clause.Any(Sign.First | Sign.Ought, clause.Start, reason))
            : worth >= 0 ? (worth, clause.Any(Sign.Not, clause.Start, worth))
            : (0, false);
        return isBlame ? new TokenRange(from, target.End) : null;
    }

    /// <summary>"X horen in een kooi."</summary>
    private static TokenRange? Placed(in Clause clause, TokenRange target)
    {
        var pit = clause.Find(Sign.Pit, target.End, target.End + 8);
        if (pit < 0 || clause.Any(Sign.Stop | Sign.Past | Sign.Relative, target.End, pit) || clause.IsDenied(clause.Start, pit))
        {
            return null;
        }

        var belong = clause.Find(Sign.Ought, target.Start - 4, pit);
        return belong >= 0 && clause.Word(belong) is not ("verdienen" or "verdient") && clause.Any(Sign.Preposition, belong, pit)
            && clause.ReferenceOf(target.Start) == Reference.Generic && !clause.Has(target.Start, Sign.Person)
            ? new TokenRange(target.Start, pit + 1)
            : null;
    }

    /// <summary>"X de leiding geven is de grootste fout", "meer X in de regering zal ons land ruïneren".</summary>
    private static TokenRange? Ruinous(in Clause clause, TokenRange target)
    {
        var power = clause.Find(Sign.Power, target.End, target.End + 6);
        var ruin = power < 0 ? -1 : clause.Find(Sign.Ruin, power, power + 9);
        return ruin >= 0 && clause.ReferenceOf(target.Start) == Reference.Generic | clause.Word(target.Start - 1) is "meer" && !clause.IsDenied(clause.Start, ruin) && !clause.Any(Sign.Past, target.End, ruin)
            ? new TokenRange(target.Start, ruin + 1)
            : null;
    }
}
