using System.Buffers.Binary;
using PostLinter.Core.Documents;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Streams;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;
using PostLinter.Training.Corpora;

namespace PostLinter.Training;

/// <summary>
/// Fits how sure the entity model may be of a name: the logistic curve of Platt (1999) from the margin of a name to the
/// chance that it is right, by Newton's method.
/// </summary>
internal static class Calibration
{
    private const int SlopeAt = 16;
    private const int InterceptAt = 20;
    private const int Steps = 30;

    /// <summary>Puts the curve into a model.</summary>
    /// <param name="data">The model's bytes; the calibration in them is replaced.</param>
    /// <param name="drafts">Drafts that the model did not learn from.</param>
    public static void Fit(byte[] data, IEnumerable<LabelledDraft> drafts)
    {
        var tagger = new EntityTagger(LinearChainModel.FromBytes(data));
        var samples = drafts.SelectMany(d => Samples(tagger, d).Concat(Samples(tagger, d with { Text = d.Text.ToLowerInvariant() }))).ToArray();
        var (slope, intercept) = Fit(samples);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(SlopeAt), (float)slope);
        BinaryPrimitives.WriteSingleLittleEndian(data.AsSpan(InterceptAt), (float)intercept);
    }

    private static IEnumerable<(double Margin, bool IsRight)> Samples(EntityTagger tagger, LabelledDraft draft)
    {
        var stream = TokenStreamBuilder.Build(PostDocument.Parse(draft.Text), PostMetadata.Empty, new DutchTokenizer(), new DutchSentenceSplitter());
        var wanted = draft.Labels.Select(l => (Kind: EntityLabels.KindOf(l.Name), Tokens: stream.TokensIn(l.Span))).ToHashSet();
        return tagger.Tag(stream, Lexicon.Lookup).Select(r => ((double)r.Margin, wanted.Contains((r.Kind, r.Tokens))));
    }

    private static (double Slope, double Intercept) Fit((double Margin, bool IsRight)[] samples)
    {
        var (slope, intercept) = (0.0, 0.0);
        for (var step = 0; step < Steps; step++)
        {
            // A little pull towards zero keeps the step defined when all samples agree.
            var (g0, g1, h00, h01, h11) = (-1e-3 * intercept, -1e-3 * slope, 1e-3, 0.0, 1e-3);
            foreach (var (margin, isRight) in samples)
            {
                var p = 1 / (1 + Math.Exp(-((slope * margin) + intercept)));
                var (error, weight) = ((isRight ? 1 : 0) - p, p * (1 - p));
                g0 += error;
                g1 += error * margin;
                h00 += weight;
                h01 += weight * margin;
                h11 += weight * margin * margin;
            }

            var determinant = (h00 * h11) - (h01 * h01);
            intercept += ((h11 * g0) - (h01 * g1)) / determinant;
            slope += ((h00 * g1) - (h01 * g0)) / determinant;
        }

        return (slope, intercept);
    }
}
