using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>Harm that ought to come, that is announced, wished or called for.</summary>
internal static class Harms
{
    private const int Reach = 12;

    /// <summary>The stretch in which harm is meant for the target, or null.</summary>
    public static TokenRange? Find(in Clause clause, TokenRange target) =>
        Deserved(clause, target) ?? Dying(clause, target) ?? Announced(clause, target) ?? Wished(clause, target) ?? Ended(clause, target);

    /// <summary>"X moeten worden opgehangen", "iemand zou X moeten wurgen", "X verdienen de dood".</summary>
    private static TokenRange? Deserved(in Clause clause, TokenRange target)
    {
        var harm = HarmOf(clause, target, Sign.Harm | Sign.Out);
        if (harm < 0)
        {
            return null;
        }

        var (from, to) = (Math.Min(target.Start, harm), Math.Max(target.End, harm + 1));
        var ought = clause.Find(Sign.Ought, from - 9, to + 2);
        var isWanted = clause.IsWanted();
        if (ought < 0 && isWanted && clause.ReferenceOf(target.Start) == Reference.Generic && Participle(clause.Word(harm)))
        {
            return clause.IsDenied(clause.Start, to) ? null : new TokenRange(from, to);
        }

        if (ought < 0 || clause.Any(Sign.Past, from - 6, to + 2) || clause.IsDenied(Math.Min(from, ought), to) || clause.IsDenied(clause.Start, from))
        {
            return null;
        }

        if (clause.Word(ought) is "zou" or "zouden" && !HasPassive(clause, from, to + 2) && !HasAgent(clause, from - 9, to) && !(IsDying(clause.Word(harm)) && clause.Has(target.Start, Sign.Group | Sign.Outlaw) && clause.ReferenceOf(target.Start) == Reference.Generic))
        {
            return null;
        }

        if (clause.Word(ought) is "mag" or "mogen" && !isWanted && !IsDying(clause.Word(harm)))
        {
            return null;
        }

        // "Soldaten moeten schieten": the target does it.
        return IsInfinitive(clause.Word(harm)) && !IsDying(clause.Word(harm)) && !HasAgent(clause, from - 9, to)
            ? null
            : clause.Has(target.Start, Sign.Person) && !IsInflicted(clause, harm)
            ? null
            : new TokenRange(Math.Min(from, ought), Math.Max(to, ought + 1));
    }

    /// <summary>"Ik ga X vermoorden", "laten we X opsluiten", "we gaan X …".</summary>
    private static TokenRange? Announced(in Clause clause, TokenRange target)
    {
        var intent = clause.FindBack(Sign.Intent, target.Start, target.Start - 7);
        if (intent < 0 || clause.Has(target.Start, Sign.Person) || clause.Any(Sign.Stop | Sign.Past | Sign.Relative, intent + 1, target.Start - 1)
            || !(clause.Has(intent - 1, Sign.First) || clause.Has(intent + 1, Sign.First)))
        {
            return null;
        }

        var harm = clause.Find(Sign.Harm, target.End, target.End + 7);
        return harm >= 0 && !clause.Has(harm, Sign.Mild) && !clause.Any(Sign.Stop, target.End, harm) && !clause.IsDenied(intent - 2, harm)
            && (IsInfinitive(clause.Word(harm)) || clause.Word(harm) is "dood" or "kapot")
            ? new TokenRange(intent, harm + 1)
            : null;
    }

    /// <summary>"Een X zal sterven door mijn handen."</summary>
    private static TokenRange? Dying(in Clause clause, TokenRange target)
    {
        var will = clause.Find(Sign.Intent, target.End, target.End + 3);
        var harm = will < 0 ? -1 : clause.Find(Sign.Harm, will, will + 7);
        var by = harm < 0 ? -1 : clause.Last("door", harm + 4);
        return by > harm && clause.Word(by + 1) is "mij" or "mijn" or "ons" or "onze" && !clause.IsDenied(target.End, harm)
            ? new TokenRange(target.Start, harm + 1)
            : null;
    }

    /// <summary>"Ik hoop dat X verdrinken", "ik wou dat hij werd doodgeschoten".</summary>
    private static TokenRange? Wished(in Clause clause, TokenRange target)
    {
        var wish = clause.FindBack(Sign.Wish, target.Start, target.Start - 8);
        if (wish < 0 || !(clause.Word(wish) is "hopelijk" || clause.Any(Sign.First, wish - 2, wish + 3) || clause.Word(wish) is "hopen"))
        {
            return null;
        }

        var harm = clause.Find(Sign.Harm | Sign.Out, target.End, target.End + Reach);
        return harm >= 0 && !clause.Has(harm, Sign.Mild) && !clause.IsDenied(wish, harm + 1)
            && (!clause.Has(target.Start, Sign.Person) || (IsInflicted(clause, harm) && clause.Has(harm, Sign.Harm)))
            ? new TokenRange(wish, harm + 1)
            : null;
    }

    /// <summary>"Een einde maken aan X", "ons van X ontdoen".</summary>
    private static TokenRange? Ended(in Clause clause, TokenRange target)
    {
        var preposition = clause.PrepositionOf(target.Start);
        if (preposition < 0 || clause.Has(target.Start, Sign.Person) || clause.Any(Sign.Past, clause.Start, clause.End) || clause.IsDenied(clause.Start, preposition) && clause.Word(clause.Start) is not "waarom")
        {
            return null;
        }

        for (var i = preposition - 7; i < target.End + 6; i++)
        {
            if (clause.Has(i, Sign.Rid) && clause.Word(preposition) == (clause.Word(i) is "einde" or "eind" ? "aan" : "van"))
            {
                return new TokenRange(Math.Min(i, preposition), Math.Max(target.End, i + 1));
            }
        }

        return null;
    }

    /// <summary>The nearest word of harm that can be about the target, or -1. Ordinary rules are no harm to anybody but a group.</summary>
    private static int HarmOf(in Clause clause, TokenRange target, Sign signs)
    {
        // "de nekken van al die X breken"
        var hasBody = clause.Word(clause.PrepositionOf(target.Start)) is "van" && clause.Word(clause.PrepositionOf(target.Start) - 1) is "nek" or "nekken" or "keel" or "kelen"
            or "botten" or "benen" or "poten" or "koppen" or "kop" or "hoofden" or "hoofd" or "schedel" or "schedels" or "strot" or "strotten" or "handen" or "tanden";
        for (var i = target.End; i < target.End + Reach && i < clause.End && !clause.Has(i, Sign.Relative); i++)
        {
            if (clause.Word(i) is "lijden" && clause.Word(i + 1) is "onder" or "aan")
            {
                return -1;
            }

            if (clause.Has(i, signs) && (hasBody || !clause.Has(i, Sign.Mild)))
            {
                return i;
            }
        }

        var before = clause.FindBack(Sign.Harm, target.Start, target.Start - 5);
        return before >= 0 && !clause.Has(before, Sign.Mild) && !clause.Any(Sign.Stop | Sign.Relative | Sign.Target, before, target.Start) && !clause.Has(target.Start, Sign.Person) ? before : -1;
    }

    private static bool HasPassive(in Clause clause, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (clause.Word(i) is "worden" or "moeten" or "horen")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Somebody who is to do it: the author, all of us, anybody.</summary>
    private static bool HasAgent(in Clause clause, int from, int to)
    {
        for (var i = Math.Max(from, clause.Start); i < to; i++)
        {
            if (clause.Has(i, Sign.First) || clause.Word(i) is "iemand" or "ze" or "men" or "je" or "iedereen" or "best" or "beste")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInfinitive(string word) =>
        word.EndsWith("en", StringComparison.Ordinal) && !word.StartsWith("ge", StringComparison.Ordinal) && !Participle(word);

    /// <summary><c>doodgeschoten</c>, <c>opgehangen</c>, <c>verdronken</c>: what is done to somebody.</summary>
    private static bool Participle(string word) =>
        word.StartsWith("ge", StringComparison.Ordinal) || word is "verdronken" or "verzopen" or "uitgezet" or "verkracht" or "mishandeld" or "vermoord" or "vernietigd" or "verbrand" or "vergast"
        || word.IndexOf("ge", 2, StringComparison.Ordinal) is >= 2 and <= 5 && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith('d') || word.EndsWith('t'));

    /// <summary>Dying is nothing that one does to others.</summary>
    public static bool IsDying(string word) =>
        word is "dood" or "sterven" or "creperen" or "verrekken" or "stikken" or "doodgaan" or "doodvallen" or "uitsterven" or "rotten" or "branden";

    /// <summary>Done to somebody, or the end of them: <c>moet gedood worden</c>, <c>moet dood</c> at the end of its clause.</summary>
    private static bool IsInflicted(in Clause clause, int harm) =>
        Participle(clause.Word(harm)) || clause.Word(harm) is "sterven" or "creperen" or "kogel" or "strop" or "doodstraf" or "galg"
        || (clause.Word(harm) is "dood" && (clause.Has(harm + 1, Sign.Stop) || clause.Word(harm + 1) is "sterven"));
}
