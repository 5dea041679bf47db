using PostLinter.Core.Facts;

namespace PostLinter.Redaction;

/// <summary>
/// Takes names and personal data out of a draft that was checked: the names that the check found, wherever they stand, and
/// the data of <see cref="Rules.Privacy.PersonalData"/>. Public and fictional persons stay, and schools unless asked for.
/// What the author agreed on or suppressed makes no difference: this is a copy for other eyes.
/// </summary>
public static class Redactor
{
    /// <summary>The copy of one draft.</summary>
    /// <param name="result">What a check of the draft gave.</param>
    /// <param name="options">What else is taken away.</param>
    /// <param name="names">Who is who in the drafts before this one; null for a draft alone.</param>
    public static RedactedDraft Redact(LintResult result, RedactionOptions? options = null, Pseudonyms? names = null)
    {
        var plan = Plan(result.Facts, options, names);
        if (options is { WithSensitive: true })
        {
            SensitiveReplacements.Add(result, plan);
        }

        return new RedactedDraft(result.Path, result.Source.Text, plan.ToReplacements());
    }

    /// <summary>What is taken away but for <see cref="RedactionOptions.WithSensitive"/>, which needs to know what the rules found.</summary>
    internal static RedactionPlan Plan(PostFacts facts, RedactionOptions? options = null, Pseudonyms? names = null)
    {
        var plan = new RedactionPlan();
        PersonalDataReplacements.Add(facts, plan);
        var cast = Cast.Of(facts, options ?? RedactionOptions.Default, names ?? new Pseudonyms());
        NameReplacements.Add(facts, cast, plan);
        HiddenNames.Add(facts, cast, plan);
        return plan;
    }

    /// <summary>How many descriptions and sensitive matters the check found that stay without <see cref="RedactionOptions.WithSensitive"/>.</summary>
    public static int Remaining(LintResult result) => SensitiveReplacements.Found(result).Count();
}
