using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Documents;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Transparency;

/// <summary>The sentence that each kind of protocol asks for, and the fixes that put it at the end of a draft.</summary>
internal static class DisclaimerWording
{
    /// <summary>The part about what others write; only a two-part disclaimer needs it.</summary>
    public const string ThirdParties = "Voor wat anderen schrijven ben ik niet verantwoordelijk.";

    private const string Gap = "\n\n";

    /// <summary>True if the protocol wants to read that the author does not answer for others.</summary>
    public static bool NeedsThirdParties(ProtocolSettings settings) => settings.Is("disclaimer", "eigen_mening_en_derden");

    /// <summary>The whole disclaimer of the protocol.</summary>
    public static string For(RuleContext context)
    {
        var settings = context.Settings;
        if (NeedsThirdParties(settings))
        {
            return "Dit is mijn persoonlijke mening, los van officiële standpunten van de school. " + ThirdParties;
        }

        return settings["disclaimer"] switch
        {
            "waar_nodig" => $"Ik werk bij {SchoolName(context)} en deel dit bericht op persoonlijke titel.",
            _ => $"Dit is mijn persoonlijke mening; ik schrijf dit niet namens {SchoolName(context)}.",
        };
    }

    /// <summary>A sentence at the end; no fix where the end lies in code that is not closed, and the sentence would be part of that.</summary>
    public static ImmutableArray<CodeFix> Add(RuleContext context, string sentence)
    {
        var end = TransparencyFacts.EndOf(context);
        return IsReadAt(end.Start, sentence, context.Document)
            ? [CodeFix.Replace(new($"Zet onderaan: “{sentence}”", $"Add at the end: “{sentence}”"), Applicability.Suggested, end, Gap + sentence)]
            : [];
    }

    public static CodeFix AddBehind(RuleContext context, TextSpan span, string sentence) => CodeFix.Replace(
        new($"Voeg toe: “{sentence}”", $"Add: “{sentence}”"),
        Applicability.Suggested,
        new TextSpan(span.End, 0),
        (span.End > 0 && context.Document.Source[span.End - 1] is '.' or '!' or '?' or ')' ? " " : ". ") + sentence);

    private static bool IsReadAt(int end, string sentence, PostDocument document) =>
        end == 0 || document.Prose[end - 1] != PostDocument.Filler
        || PostDocument.Parse(document.Source.Text.Insert(end, Gap + sentence)).Prose[end + Gap.Length] != PostDocument.Filler;

    /// <summary>The first name of the organisation, short where there is one.</summary>
    public static string SchoolName(RuleContext context)
    {
        var organisation = context.Organisation;
        if (!organisation.ShortNames.IsEmpty)
        {
            return "het " + organisation.ShortNames[0];
        }

        return organisation.Names.IsEmpty ? "de school" : organisation.Names[0];
    }
}
