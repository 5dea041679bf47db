using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6004: a page of the school or class whose name does not show which school, or a new page of which it is not known
/// whether it was discussed. Where no school is configured, words such as "school" and the schools that the draft names
/// count as recognisable.
/// </summary>
public sealed class SchoolPageAnalyzer : PostAnalyzer
{
    private static readonly DiagnosticDescriptor NoName = new()
    {
        Id = "PL6004",
        Title = new("Schoolpagina niet herkenbaar of niet afgestemd", "School page not recognisable or not agreed on"),
        Message = new(
            "Aan '{0}' zien lezers niet van welke school deze pagina is.",
            "'{0}' does not tell readers which school this page belongs to."),
        Advice = new(
            "Zet de naam van de school in de paginanaam of omschrijving, bijvoorbeeld 'Klas 6 – {1}'.",
            "Put the school's name in the name or description of the page, for instance 'Klas 6 – {1}'."),
    };

    private static readonly DiagnosticDescriptor NotAgreed = NoName with
    {
        Message = new(
            "Een nieuwe pagina voor klas of school spreek je eerst af.",
            "A new page for class or school is agreed on first."),
        Advice = new(
            "Bespreek de pagina met je leidinggevende: wie beheert haar, wie leest mee?",
            "Discuss the page with your manager: who looks after it, who reads along?"),
    };

    private static readonly string[] SchoolWords =
    [
        "school", "college", "lyceum", "gymnasium", "atheneum", "mavo", "obs", "cbs", "rkbs", "pcbs", "ikc", "kindcentrum",
        "scholengroep", "roc", "vmbo", "daltonschool", "montessori", "instituut",
    ];

    private static readonly string[] Articles = ["de", "het", "'t"];

    private static readonly char[] NameSeparators = [' ', '_', '.', '-', '–'];

    /// <summary>Shorter words behind an article are endings of words ("debat") or say nothing.</summary>
    private const int ShortestName = 5;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [NoName, NotAgreed];

    public override void Initialize(AnalysisContext context) => context.RegisterMetadataAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        var metadata = context.Metadata;
        var announcement = Announcement(context.Facts);
        var isPage = metadata.Kind == PostKind.Page || announcement is not null;
        if (metadata.Account == AccountKind.Personal && !isPage)
        {
            return;
        }

        if ((metadata.Account == AccountKind.School || isPage)
            && metadata.AccountName is { Value.Length: > 0 } name
            && !name.Value.Contains('@', StringComparison.Ordinal)
            && !IsRecognisable(context.Facts, name.Value)
            && !IsRecognisable(context.Facts, metadata.ProfileText?.Value ?? string.Empty))
        {
            var school = context.Organisation.Schools.IsEmpty ? "de naam van je school" : context.Organisation.Schools[0];
            context.Report(new Finding
            {
                Descriptor = NoName,
                Span = name.Span ?? new TextSpan(0, 0),
                Arguments = [name.Value, school],
                Cases = ["naam_ontbreekt"],
            });
        }
        else if (isPage && metadata.Role is not (AuthorRole.Pupil or AuthorRole.Parent))
        {
            context.Report(new Finding
            {
                Descriptor = NotAgreed,
                Span = announcement ?? new TextSpan(0, 0),
                Outcome = metadata.Attested(Questions.Consulted) == Answer.No ? Outcome.Violation : Outcome.Question,
                Question = Questions.Consulted,
            });
        }
    }

    private static TextSpan? Announcement(PostFacts facts)
    {
        foreach (var match in facts.Phrases.Of("nieuwepagina"))
        {
            if (match.Tokens.Start < facts.Tokens.ProseCount)
            {
                return PhraseSpans.Of(facts, match);
            }
        }

        return null;
    }

    private static bool IsRecognisable(PostFacts facts, string text)
    {
        var normal = SchoolNameParts.Normalize(text);
        if (normal.Length == 0)
        {
            return false;
        }

        var organisation = facts.Organisation;
        foreach (var names in (ReadOnlySpan<ImmutableArray<string>>)[organisation.Schools, organisation.Names, organisation.ShortNames, organisation.SchoolAccounts])
        {
            foreach (var name in names)
            {
                if (SchoolNameParts.Find(text, name).Use != NameUse.None || SchoolNameParts.Contains(normal, name))
                {
                    return true;
                }
            }
        }

        if (!organisation.Schools.IsEmpty)
        {
            return false;
        }

        foreach (var word in SchoolWords)
        {
            if (normal.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        foreach (var entity in facts.Entities)
        {
            if (entity.Kind == EntityKind.School && SchoolNameParts.Contains(normal, facts.Document.Source.ToString(entity.Span)))
            {
                return true;
            }
        }

        // Without a list of schools only a name that is clearly a class or event is known to be none.
        return !LooksLikeClass(normal) || HasNamePart(text);
    }

    /// <summary>A part behind an article beside the class may be the school: <c>groep5_deappelvink</c>, <c>klas 6 – De Meent</c>.</summary>
    private static bool HasNamePart(string text)
    {
        var parts = text.ToLowerInvariant().Split(NameSeparators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            var article = Array.Find(Articles, a => parts[i].StartsWith(a, StringComparison.Ordinal));
            if (article is null || LooksLikeClass(parts[i]))
            {
                continue;
            }

            var rest = parts[i].Length > article.Length ? parts[i][article.Length..] : i > 0 && i == parts.Length - 2 ? parts[i + 1] : string.Empty;
            if (rest.Length >= ShortestName && !LooksLikeClass(rest))
            {
                return true;
            }
        }

        return false;
    }

    private static bool LooksLikeClass(string normal)
    {
        foreach (var word in (ReadOnlySpan<string>)["groep", "klas", "kamp", "toppers", "brugger", "brugklas", "kanjers", "kleuters", "musical", "schoolreis", "excursie", "werkweek", "mentor", "juf", "meester", "debat", "examen"])
        {
            if (normal.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
