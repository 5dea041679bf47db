using PostLinter.Core.Language;

namespace PostLinter.Dutch.Offence;

/// <summary>What the author feels about people: hatred, disgust, anger at their sight.</summary>
internal static class Hostility
{
    /// <summary>The stretch in which the author hates the target, or null: hatred of which others are the subject is told, not felt.</summary>
    public static TokenRange? Find(in Clause clause, TokenRange target) =>
        clause.Has(target.Start, Sign.Person) ? Hated(clause, target) : Hated(clause, target) ?? Provoked(clause, target);

    private static TokenRange? Hated(in Clause clause, TokenRange target)
    {
        var verb = clause.FindBack(Sign.Hate, target.Start, target.Start - 6);
        if (verb >= 0)
        {
            return clause.Word(verb + 1) is not "het" && !clause.Any(Sign.Relative | Sign.Stop, verb + 1, target.Start - 1) && !clause.Any(Sign.Target, verb + 1, target.Start)
                && !(clause.Word(target.Start - 1) is "dat" or "als" or "hoe") && IsAuthors(clause, verb)
                && !(clause.Word(verb) is "haat" or "hat" && clause.Any(Sign.Preposition, verb + 1, target.Start))
                && !(clause.Has(target.Start, Sign.Person) && target.Start - verb > 3)
                && !clause.IsDenied(verb - 2, target.End + 2)
                ? new TokenRange(verb, target.End)
                : null;
        }

        // "X haat ik", "… dat ik X haat".
        verb = clause.Find(Sign.Hate, target.End, target.End + 4);
        return verb >= 0 && !clause.Has(target.Start, Sign.Person)
            && (clause.Has(verb + 1, Sign.First) || clause.Has(target.Start - 1, Sign.First) || clause.Has(target.Start - 2, Sign.First))
            && !clause.Any(Sign.Stop, target.End, verb) && !clause.IsDenied(target.Start - 2, verb + 3)
            ? new TokenRange(target.Start, verb + 1)
            : null;
    }

    /// <summary>"Ik haat", "haat ik", "haat" at the start, "iedereen haat"; never "Hitler haatte", "wie … haat".</summary>
    private static bool IsAuthors(in Clause clause, int verb)
    {
        if (clause.Word(verb).EndsWith("tte", StringComparison.Ordinal) || clause.Word(verb).EndsWith("tten", StringComparison.Ordinal))
        {
            return false;
        }

        for (var i = verb - 1; i >= clause.Start && i >= verb - 4; i--)
        {
            if (clause.Has(i, Sign.First) || clause.Word(i) is "iedereen")
            {
                return true;
            }

            if (clause.Has(i, Sign.Stop))
            {
                return clause.Has(verb + 1, Sign.First);
            }

            if (clause.IsWord(i) && clause.Word(i) is not ("zo" or "echt" or "gewoon" or "ook" or "en" or "oprecht" or "enorm" or "fucking" or "kanker" or "alleen" or "zelf" or "wel"))
            {
                return clause.Has(verb + 1, Sign.First);
            }
        }

        return true;
    }

    /// <summary>"X (die …) vullen me met woede": the verb and whom it is done to stand before the feeling.</summary>
    private static TokenRange? Provoked(in Clause clause, TokenRange target)
    {
        var hate = clause.Find(Sign.Hate, target.End, target.End + 4);
        if (hate >= 0 && clause.Word(hate + 1) is "me" or "mij" or "ons" && !clause.Any(Sign.Relative, target.End, hate))
        {
            return new TokenRange(target.Start, hate + 2);
        }

        var feeling = clause.Find(Sign.Feeling, target.End, target.End + 16);
        if (feeling < 0 || clause.PrepositionOf(target.Start) >= 0 || clause.ReferenceOf(target.Start) == Reference.Particular || clause.Any(Sign.Past, target.End, feeling) || clause.IsDenied(target.End, feeling))
        {
            return null;
        }

        for (var i = feeling - 1; i > target.End && i >= feeling - 6; i--)
        {
            if (clause.Word(i) is "me" or "mij" or "ons" && clause.Word(i - 1) is "vullen" or "vult" or "vervullen" or "vervult" or "maken" or "maakt" or "bezorgen" or "geven" or "doen" or "laten")
            {
                return new TokenRange(target.Start, feeling + 1);
            }
        }

        return null;
    }
}
