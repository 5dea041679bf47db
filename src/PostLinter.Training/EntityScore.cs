using PostLinter.Core.Documents;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Core.Text;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>Precision, recall and F1 from counts.</summary>
public readonly record struct Score(int Right, int Wrong, int Missed)
{
    public double Precision => Right + Wrong == 0 ? 0 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 0 : (double)Right / (Right + Missed);

    public double F1 => Right == 0 ? 0 : 2.0 * Right / ((2 * Right) + Wrong + Missed);

    public override string ToString() =>
        FormattableString.Invariant($"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000} (right {Right}, wrong {Wrong}, missed {Missed})");
}

/// <summary>Scores the bare model on labelled drafts, token range by token range.</summary>
public static class EntityScore
{
    public static Score Of(LinearChainModel model, IEnumerable<LabelledDraft> drafts, EntityKind kind, bool lower, List<string>? mistakes = null)
    {
        var tagger = new EntityTagger(model);
        var (tokenizer, splitter) = (new DutchTokenizer(), new DutchSentenceSplitter());
        var (right, wrong, missed) = (0, 0, 0);
        foreach (var draft in drafts)
        {
            var text = lower ? draft.Text.ToLowerInvariant() : draft.Text;
            var stream = TokenStreamBuilder.Build(PostDocument.Parse(text), PostMetadata.Empty, tokenizer, splitter);
            var found = tagger.Tag(stream, w => Lexicon.Lookup(w)).Where(r => r.Kind == kind && r.Tokens.Start < stream.ProseCount).Select(r => r.Tokens).ToHashSet();
            var gold = draft.Labels.Where(l => EntitySamples.KindOf(l.Name) == kind && !Inside(draft, l)).Select(l => stream.TokensIn(l.Span)).Where(r => r.Count > 0
                && stream[r.Start].Kind is not (TokenKind.Handle or TokenKind.Hashtag)).ToHashSet();
            right += found.Intersect(gold).Count();
            wrong += found.Except(gold).Count();
            missed += gold.Except(found).Count();
            mistakes?.AddRange(found.Except(gold).Select(r => $"{draft.Id} too many: {stream.TextOf(r)}  in …{Around(stream, r)}…"));
            mistakes?.AddRange(gold.Except(found).Select(r => $"{draft.Id} missed: {stream.TextOf(r)}  in …{Around(stream, r)}…"));
        }

        return new Score(right, wrong, missed);
    }

    private static bool Inside(LabelledDraft draft, Label label) =>
        draft.Labels.Any(l => l != label && EntitySamples.KindOf(l.Name) is not null && l.Span.Contains(label.Span));

    private static string Around(TokenStream stream, TokenRange range) =>
        stream.TextOf(new TokenRange(Math.Max(0, range.Start - 5), Math.Min(stream.ProseCount, range.End + 4))).Replace('\n', ' ');
}
