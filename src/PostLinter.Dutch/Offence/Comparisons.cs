using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>People set beside vermin, below everything else, or out of a better world.</summary>
internal static class Comparisons
{
    public static TokenRange? Find(in Clause clause, TokenRange target) =>
        Lowered(clause, target) ?? (clause.Has(target.Start, Sign.Target) ? About(clause, target) : null);

    private static TokenRange? About(in Clause clause, TokenRange target) =>
        NoBetter(clause, target) ?? Equated(clause, target) ?? Missed(clause, target) ?? Typical(clause, target);

    /// <summary>"Er is niets erger dan een X", "een rat is meer waard dan X", "liever kanker dan een X".</summary>
    private static TokenRange? Lowered(in Clause clause, TokenRange target)
    {
        var than = Math.Max(clause.Last("dan", target.Start), clause.Last("plaats", target.Start));
        if (than < 0 || target.Start - than > 8 || clause.Any(Sign.Stop, than, target.Start))
        {
            return null;
        }

        var rather = clause.Last("liever", than);
        if (rather >= 0)
        {
            return clause.Any(Sign.Vermin | Sign.Harm | Sign.Foul, rather, than) ? new TokenRange(rather, target.End) : null;
        }

        var low = clause.Find(Sign.Vermin, clause.Start, than);
        if (low >= 0 && !clause.IsDenied(clause.Start, than)
            && (clause.Any(Sign.Worth | Sign.Good, low, than) || HasComparative(clause, low, than)))
        {
            return new TokenRange(low, target.End);
        }

        var nothing = clause.FindBack(Sign.Not, than, than - 10);
        return nothing >= 0 && clause.Word(nothing) is "niets" or "niks" or "niemand" or "geen" && IsWorse(clause, nothing, than)
            ? new TokenRange(nothing, target.End)
            : null;
    }

    private static bool HasComparative(in Clause clause, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (clause.Word(i).EndsWith("er", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWorse(in Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause.Word(i) is "erger" or "ergers" or "minder" or "slechter" || (clause.Has(i, Sign.Foul | Sign.Bad | Sign.Hard) && !clause.Has(i, Sign.Vermin)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"X zijn niet beter dan ratten", "X zijn niets anders dan afval".</summary>
    private static TokenRange? NoBetter(in Clause clause, TokenRange target)
    {
        var not = clause.Find(Sign.Not, target.End, target.End + 8);
        if (not < 0 || clause.Word(not + 1) is not ("beter" or "meer" or "anders" or "dan") || clause.Any(Sign.Past, target.End, not))
        {
            return null;
        }

        var low = clause.Find(Sign.Vermin | Sign.Foul | Sign.Hard, not + 1, not + 7);
        return low >= 0 ? new TokenRange(target.Start, low + 1) : null;
    }

    /// <summary>"Ik zie geen verschil tussen dode ratten en dode X."</summary>
    private static TokenRange? Equated(in Clause clause, TokenRange target)
    {
        var low = clause.FindBack(Sign.Vermin, target.Start, target.Start - 4);
        var difference = low < 0 ? -1 : clause.Last("verschil", low);
        return difference >= 0 && clause.IsDenied(clause.Start, difference) ? new TokenRange(difference, target.End) : null;
    }

    /// <summary>"De wereld zou mooier zijn zonder X."</summary>
    private static TokenRange? Missed(in Clause clause, TokenRange target)
    {
        if (clause.Word(clause.PrepositionOf(target.Start)) is not "zonder" || clause.IsDenied(clause.Start, clause.Last("zonder", target.Start)))
        {
            return null;
        }

        // "We kunnen best zonder X."
        var without = clause.PrepositionOf(target.Start);
        if (clause.Word(without - 1) is "best" or "prima" or "goed" or "makkelijk" && clause.Word(without - 2) is "kan" or "kunnen" or "kun" or "we" or "wij")
        {
            return new TokenRange(without - 2, target.End);
        }

        for (var i = clause.Start; i < clause.End; i++)
        {
            if (clause.Word(i) is "beter" or "mooier" or "fijner" or "veiliger" or "leuker" or "schoner" or "rustiger" or "gelukkiger" or "heerlijk" or "paradijs")
            {
                return new TokenRange(Math.Min(i, target.Start), Math.Max(i + 1, target.End));
            }
        }

        return null;
    }

    /// <summary>"Typisch voor een X om zo dom te zijn", "typisch gedrag voor een X".</summary>
    private static TokenRange? Typical(in Clause clause, TokenRange target)
    {
        var typical = clause.Last("typisch", target.Start);
        return typical >= 0 && target.Start - typical <= 4 && !clause.Any(Sign.Good | Sign.Stop, typical, clause.End - 1)
            && (clause.Word(typical + 1) is "gedrag" || clause.Any(Sign.Bad | Sign.Foul | Sign.Hard, target.Start, target.End + 5))
            ? new TokenRange(typical, target.End)
            : null;
    }
}
