using System.Collections.Immutable;
using System.Text;
using PostLinter.Core.Analysis;
using PostLinter.Core.Diagnostics;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;

namespace PostLinter.Rules.Tone;

/// <summary>
/// PL3008: street and chat language where a school speaks. One word is nothing; two signs are needed. Pupils may write as
/// they like, except where their protocol asks them to keep it neat.
/// </summary>
public sealed class PopularLanguageAnalyzer : PostAnalyzer
{
    private const int SignsNeeded = 2;

    private const int ManyEmoji = 6;

    private const int ManyMarks = 4;

    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "PL3008",
        Title = new("Te populair taalgebruik", "Language that is too casual"),
        Message = new(
            "Dit leest als chattaal ({0}); van school verwachten lezers iets verzorgder taal.",
            "This reads like chat language ({0}); from a school readers expect slightly neater words."),
        Advice = new(
            "Schrijf de woorden voluit en kies één emoji. Leuk mag het blijven.",
            "Write the words in full and choose one emoji. It may stay fun."),
    };

    private static readonly LocalizedText FixTitle = new("Schrijf voluit", "Write in full");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context) => context.RegisterDocumentAction(Analyze);

    private static void Analyze(RuleContext context)
    {
        if (!Applies(context))
        {
            return;
        }

        var facts = context.Facts;
        var stream = facts.Tokens;
        var words = new List<TextSpan>();
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var match in facts.Phrases.Of("populair"))
        {
            var span = PhraseSpans.Of(facts, match);
            if (match.Tokens.Start < stream.ProseCount && !facts.Frames.IsAny(span, Frame.Quotation | Frame.Lesson | Frame.Fiction))
            {
                words.Add(span);
                if (match.Payload.Length > 0)
                {
                    changes.Add(new TextChange(span, WithCaseOf(stream, match.Tokens.Start, match.Payload)));
                }
            }
        }

        var (stretched, emoji, marks) = Excess(facts);
        words.AddRange(stretched);
        var signs = words.Count + (emoji >= ManyEmoji ? 1 : 0) + (marks >= ManyMarks ? 1 : 0);
        if (signs < SignsNeeded || words.Count == 0)
        {
            return;
        }

        words.Sort();
        context.Report(new Finding
        {
            Descriptor = Descriptor,
            Span = words[0],
            Arguments = [Listed(context, words)],
            Question = Questions.ReadAloud,
            Fixes = changes.Count > 0 ? [new CodeFix(FixTitle, Applicability.Suggested, changes.ToImmutable())] : [],
        });
    }

    private static bool Applies(RuleContext context) => context.Metadata.Role switch
    {
        AuthorRole.Pupil => context.Metadata.Account == AccountKind.School || context.Settings.Is("doelgroep", "medewerkers_en_leerlingen") || context.Settings.Protocol == "ccc",
        AuthorRole.Parent => context.Metadata.Account == AccountKind.School,
        _ => true,
    };

    private static (List<TextSpan> Stretched, int Emoji, int Marks) Excess(PostFacts facts)
    {
        var stream = facts.Tokens;
        var stretched = new List<TextSpan>();
        var (emoji, marks) = (0, 0);
        for (var i = 0; i < stream.ProseCount; i++)
        {
            var token = stream[i];
            switch (token.Kind)
            {
                case TokenKind.Emoji:
                    emoji++;
                    break;
                case TokenKind.Punctuation:
                    marks = Math.Max(marks, token.Lower.Count('!'));
                    break;
                case TokenKind.Word when IsStretched(token.Lower) && !facts.Frames.IsAny(token.Span, Frame.Quotation):
                    stretched.Add(token.Span);
                    break;
            }
        }

        return (stretched, emoji, marks);
    }

    /// <summary>The same letter three times in a row, which no Dutch word has.</summary>
    private static bool IsStretched(string word)
    {
        for (var i = 2; i < word.Length; i++)
        {
            if (word[i] == word[i - 1] && word[i] == word[i - 2] && word[i] != 'w' && char.IsLetter(word[i]))
            {
                return word.Length > 3;
            }
        }

        return false;
    }

    private static string WithCaseOf(TokenStream stream, int token, string word) =>
        stream.IsCapitalized(token) ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static string Listed(RuleContext context, List<TextSpan> words)
    {
        const int Most = 3;
        var text = new StringBuilder();
        for (var i = 0; i < words.Count && i < Most; i++)
        {
            text.Append(i > 0 ? ", " : string.Empty).Append(words[i].Of(context.Document.Source.Text));
        }

        return text.Append(words.Count > Most ? " …" : string.Empty).ToString();
    }
}
