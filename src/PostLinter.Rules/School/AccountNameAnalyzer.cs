using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Configuration;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.School;

/// <summary>
/// PL6003: the school's name in an account or alias. As a part of the name it is a finding; inside a longer part, on a
/// page of the school, or where the author bears that name, it is a question. Official accounts may carry it.
/// </summary>
public sealed class AccountNameAnalyzer : PostAnalyzer
{
    /// <summary>A short alias stands in account names by chance.</summary>
    private const int ShortAlias = 3;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL6003",
        Title = new("Schoolnaam in account of alias", "School's name in an account or alias"),
        Message = new(
            "In '{0}' staat de naam van de school; lezers denken dan dat de school zelf spreekt.",
            "'{0}' carries the school's name; readers will think that the school itself speaks."),
        Advice = new(
            "Kies een naam zonder de school erin, of vraag eerst toestemming aan de schoolleiding.",
            "Choose a name without the school in it, or first ask the school's management for permission."),
    };

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterMetadataAction(AnalyzeMetadata);
        context.RegisterPhraseAction("eigenaccount", AnalyzeAnnouncement);
    }

    private static void AnalyzeMetadata(RuleContext context)
    {
        var isSchools = context.Metadata.Account == AccountKind.School;
        Analyze(context, context.Metadata.AccountName, isSchools, isAuthor: false);
        if (!isSchools)
        {
            Analyze(context, context.Metadata.Author, isSchools, isAuthor: true);
        }
    }

    /// <summary>A text that gives the handle of the author's own account.</summary>
    private static void AnalyzeAnnouncement(PhraseContext context)
    {
        var stream = context.Rule.Facts.Tokens;
        for (var i = context.Match.Tokens.Start; i < context.Match.Tokens.End; i++)
        {
            if (stream[i].Kind == TokenKind.Handle)
            {
                Analyze(context.Rule, new MetadataText(stream.TextOf(i)[1..], Rest(stream[i].Span)), context.Rule.Metadata.Account == AccountKind.School, isAuthor: false);
            }
        }
    }

    private static void Analyze(RuleContext context, MetadataText? account, bool isSchools, bool isAuthor)
    {
        var consent = context.Metadata.Attested(Questions.AccountNameConsent);
        if (account is null || consent == Answer.Yes || IsOfficial(account.Value, context.Organisation))
        {
            return;
        }

        var (use, name, start, length) = FindName(account.Value, context.Organisation);
        if (use == NameUse.None)
        {
            return;
        }

        var isQuestion = consent == Answer.Unknown && (use == NameUse.Inside || isSchools || name.Length <= ShortAlias || (isAuthor && IsSurname(account.Value, start)));
        context.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = Place(account, start, length),
            Arguments = [account.Value],
            Outcome = isQuestion ? Outcome.Question : Outcome.Violation,
            Question = Questions.AccountNameConsent,
        });
    }

    private static (NameUse Use, string Name, int Start, int Length) FindName(string account, Organisation organisation)
    {
        var best = (Use: NameUse.None, Name: string.Empty, Start: 0, Length: 0);
        foreach (var names in (ReadOnlySpan<ImmutableArray<string>>)[organisation.Schools, organisation.Names, organisation.ShortNames])
        {
            foreach (var name in names)
            {
                var (use, start, length) = SchoolNameParts.Find(account, name);
                if (use > best.Use)
                {
                    best = (use, name, start, length);
                }
            }
        }

        return best;
    }

    private static bool IsOfficial(string account, Organisation organisation)
    {
        var normal = SchoolNameParts.Normalize(account);
        foreach (var official in organisation.SchoolAccounts)
        {
            if (SchoolNameParts.Normalize(official) == normal)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A capitalised word before the school's name, and nothing after it: somebody may really be called so.</summary>
    private static bool IsSurname(string author, int start)
    {
        var space = author.IndexOf(' ', StringComparison.Ordinal);
        return space > 1
            && start == space + 1
            && char.IsUpper(author[0])
            && char.IsUpper(author[start])
            && author.IndexOf(' ', start) < 0
            && !author.StartsWith("Team ", StringComparison.OrdinalIgnoreCase)
            && !author.StartsWith("De ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The part itself where the value stands unquoted in the draft, else the whole value.</summary>
    private static TextSpan Place(MetadataText account, int start, int length) =>
        account.Span is not { } span ? new TextSpan(0, 0)
        : span.Length == account.Value.Length ? new TextSpan(span.Start + start, length)
        : span;

    private static TextSpan Rest(TextSpan handle) => TextSpan.FromBounds(handle.Start + 1, handle.End);
}
