using PostLinter.Core.Documents;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Dutch.Entities;

namespace PostLinter.Redaction;

/// <summary>Puts labels where names stand, in a form that keeps the sentence whole.</summary>
internal static class NameReplacements
{
    public static void Add(PostFacts facts, Cast cast, RedactionPlan plan)
    {
        foreach (var appearance in cast.Appearances.Where(a => !plan.Covers(a.Span)))
        {
            cast.LabelOf(appearance.Who);
            plan.Add(appearance.Entity is { Source: EntitySource.Prose or EntitySource.ImageAlt } entity
                ? InSentence(facts, appearance, entity)
                : Elsewhere(facts, appearance));
        }
    }

    private static Replacement InSentence(PostFacts facts, Appearance appearance, Entity entity)
    {
        var who = appearance.Who;
        var phrase = NamePhrases.Of(facts.Tokens, entity, who.Word, who.Names);
        var label = LabelForms.At(who.Label, SegmentKind.Prose, facts.Document.Source[appearance.Span]);
        label = phrase.StartsSentence ? LabelForms.Capital(label) : label;
        return new Replacement(
            phrase.Span, phrase.InBrackets ? $"({label})" : phrase.TakesPossessive ? label + "'s" : label, KindOf(appearance), who.Label);
    }

    private static Replacement Elsewhere(PostFacts facts, Appearance appearance)
    {
        var place = LabelForms.PlaceOf(facts, appearance.Span);
        return new Replacement(
            appearance.Span, LabelForms.At(appearance.Who.Label, place, facts.Document.Source[appearance.Span]), KindOf(appearance), appearance.Who.Label);
    }

    private static RedactedKind KindOf(Appearance appearance) =>
        appearance.Entity?.Kind == EntityKind.School ? RedactedKind.School : RedactedKind.Person;
}
