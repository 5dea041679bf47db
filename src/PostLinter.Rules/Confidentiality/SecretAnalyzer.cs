using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Language;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Confidentiality;

/// <summary>
/// PL2005: a password, code or link that lets people in. A keyword alone is nothing: a value must follow it. The finding
/// covers the value, which its message does not repeat.
/// </summary>
public sealed class SecretAnalyzer : PostAnalyzer
{
    /// <summary>How far behind its keyword a value may stand.</summary>
    private const int Reach = 16;

    /// <summary>Longer than any key that a person pastes; what is longer is looked at no further.</summary>
    private const int LongestKey = 1024;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL2005",
        Title = new("Wachtwoorden, codes en toegangslinks", "Passwords, codes and access links"),
        Message = new(
            "Hier staat een wachtwoord of code. Wie dit leest, kan naar binnen, ook over een jaar nog.",
            "This is a password or code. Who reads it can get in, also in a year."),
        Advice = new(
            "Haal het weg en geef het persoonlijk door. Stond het al online, verander het dan: het is gelekt.",
            "Take it out and pass it on in person. If it was online already, change it: it has leaked."),
        AuthorMaySuppress = false,
    };

    private static readonly DiagnosticDescriptor Link = Descriptor with
    {
        Message = new(
            "In deze link zit de toegangscode al. Iedereen die hem ziet, kan naar binnen.",
            "This link holds the access code. Everybody who sees it can get in."),
        Advice = new(
            "Stuur de link alleen aan de deelnemers, of haal de code eruit.",
            "Send the link to the participants only, or take the code out of it."),
    };

    private static readonly string[] LinkKeys =
        ["token=", "pwd=", "pw=", "password=", "passcode=", "wachtwoord=", "sleutel=", "secret=", "auth=", "key=", "access_token=", "toegang=", "pin="];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor, Link];

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterTokenAction(AnalyzeLink, TokenKind.Url);
        context.RegisterDocumentAction(AnalyzeKeywords);
        context.RegisterDocumentAction(AnalyzeKeys);
    }

    private static void AnalyzeLink(TokenContext context)
    {
        var span = context.Token.Span;
        var text = span.Of(context.Rule.Document.Source.Text);
        var query = text.IndexOfAny('?', '#');
        if (query < 0)
        {
            return;
        }

        foreach (var key in LinkKeys)
        {
            var at = text[query..].IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text[query + at - 1] is '?' or '&' or '#' && text.Length - query - at - key.Length >= 4)
            {
                context.Rule.Report(Link, span);
                return;
            }
        }
    }

    /// <summary>Long random keys need no keyword.</summary>
    private static void AnalyzeKeys(RuleContext context)
    {
        var stream = context.Facts.Tokens;
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var token = stream[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || IsShortWord(stream.Source.Text, token.Span))
            {
                continue;
            }

            var chunk = SecretScanner.ChunkAt(stream, i, LongestKey + 1);
            if (chunk.Length <= LongestKey && SecretValue.LooksLikeKey(chunk.Of(stream.Source.Text)))
            {
                context.Report(Descriptor, chunk);
                i = stream.TokensIn(chunk).End - 1;
            }
        }
    }

    /// <summary>With a blank behind it, as nearly every word: no key begins there.</summary>
    private static bool IsShortWord(string text, TextSpan word) =>
        word.Length < SecretValue.ShortestKey && (word.End == text.Length || text[word.End] is ' ' or '\n');

    private static void AnalyzeKeywords(RuleContext context)
    {
        var facts = context.Facts;
        var reported = new HashSet<int>();
        foreach (var match in facts.Phrases.Of("geheimwoord"))
        {
            foreach (var value in SecretScanner.ValuesAfter(facts.Tokens, match.Tokens, match.Payload, Reach))
            {
                if (reported.Add(value.Start))
                {
                    context.Report(Descriptor, value);
                }
            }
        }
    }
}
