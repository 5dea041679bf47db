using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Media;

/// <summary>
/// PL5007: the school's logo in a personal profile, home-made or altered, or beside content that the school does not lend
/// its name to. A school account with the official logo, and the logo of a team of pupils, are left alone.
/// </summary>
public sealed class LogoAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor InProfile = new()
    {
        Id = "PL5007",
        Title = new("Logo en huisstijl", "Logo and house style"),
        Message = new(
            "Met het logo als profielbeeld lijkt het of de school zelf spreekt.",
            "With the logo as profile image it looks as if the school itself speaks."),
        Advice = new(
            "Kies een eigen foto voor je profiel.",
            "Choose a picture of your own for your profile."),
    };

    private static readonly DiagnosticDescriptor InPost = InProfile with
    {
        Message = new(
            "Het logo ('{0}') mag alleen in de officiële vorm, bij inhoud waar de school zich voor wil lenen.",
            "The logo ('{0}') may be used in its official form only, with content that the school wants to be connected with."),
        Advice = new(
            "Gebruik het officiële bestand, of laat het logo weg.",
            "Use the official file, or leave the logo out."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [InProfile, InPost];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterMetadataAction(AnalyzeProfile);
        context.RegisterMetadataAction(AnalyzePost);
    }

    private static void AnalyzeProfile(RuleContext context)
    {
        if (context.Metadata is { Account: AccountKind.Personal, ProfileImage: { } image } && IsLogo(context, image.Value))
        {
            Report(context, InProfile, image.Span ?? new TextSpan(0, 0), image.Value, "profielbeeld");
        }
    }

    private static void AnalyzePost(RuleContext context)
    {
        var facts = context.Facts;
        var image = PostedImages.Of(facts).Find(i => i.Data.Kind == ImageKind.Logo || IsLogo(context, i.Data.File.Value));
        var word = facts.Phrases.First("logo", facts.Tokens.ProseCount);
        var isAltered = word is not null && Near(facts, "logo.zelfgemaakt", word.Value.Tokens);
        var isImproper = (image is not null || word is not null) && facts.Phrases.Any("logo.ongepast");
        if (image is not null && IsOfOthers(context, image))
        {
            return;
        }

        if (image is not null && (isImproper || isAltered || !IsOfficial(context, image)))
        {
            Report(context, InPost, image.Span, image.Data.File.Value, "in_bericht");
        }
        else if (image is null && word is not null && (isAltered || isImproper))
        {
            Report(context, InPost, facts.Tokens.SpanOf(word.Value.Tokens), facts.Tokens.TextOf(word.Value.Tokens), "in_bericht");
        }
    }

    /// <summary>The file that the organisation registered; without a register, any logo under a school account.</summary>
    private static bool IsOfficial(RuleContext context, PostedImage image) => context.Organisation.LogoFiles.Any()
        ? context.Organisation.LogoFiles.Any(f => f.Equals(image.Data.File.Value, StringComparison.OrdinalIgnoreCase))
        : context.Metadata.Account == AccountKind.School;

    /// <summary>A logo of the author's own making in a draft that speaks of no school: that of a club or shop.</summary>
    private static bool IsOfOthers(RuleContext context, PostedImage image) =>
        image.Data.Rights == ImageRights.Own
        && !context.Facts.School.Any
        && context.Metadata.Account != AccountKind.School
        && !context.Organisation.LogoFiles.Any(f => f.Equals(image.Data.File.Value, StringComparison.OrdinalIgnoreCase));

    private static bool IsLogo(RuleContext context, string file)
    {
        if (context.Organisation.LogoFiles.Any(f => f.Equals(file, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        return file.Contains("logo", StringComparison.OrdinalIgnoreCase)
            && !file.Contains("logoped", StringComparison.OrdinalIgnoreCase) && !file.Contains("catalog", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Near(PostFacts facts, string list, TokenRange word) =>
        facts.Phrases.AnyIn(list, facts.Tokens.SentenceOf(word.Start));

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, TextSpan span, string what, string circumstance) => context.Report(new Finding
    {
        Descriptor = descriptor,
        Span = span,
        Arguments = [what],
        Cases = [circumstance],
        Question = Questions.LogoCorrect,
    });
}
