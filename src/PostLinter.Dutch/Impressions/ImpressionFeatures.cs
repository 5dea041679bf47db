using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Impressions;

/// <summary>
/// What the impression of a draft rests on: its words, pairs of them, the pieces of which they are made (so that a word that was never
/// seen is known by its parts), who writes and where. First names are one word, or the model would learn
/// whom people write about; numbers of one form are another.
/// </summary>
public static class ImpressionFeatures
{
    /// <summary>Log 2 of the number of features.</summary>
    public const int Bits = 16;

    /// <summary>Stands for every draft alike, and so for how often a rule is broken at all.</summary>
    public const uint Always = 1;

    /// <summary>A longer text is about many things: of one to learn from the beginning counts.</summary>
    internal const int MostTokens = 1000;

    /// <summary>Stands for any first name.</summary>
    private const uint Name = 2;

    /// <summary>The letters of a piece: of three, four and five this told most.</summary>
    private const int Piece = 4;

    /// <summary>The features of a stretch of a draft, each once.</summary>
    public static HashSet<uint> Of(TokenStream stream, TokenRange range, PostMetadata metadata)
    {
        var features = new HashSet<uint>();
        var before = FeatureHash.Empty;
        for (var i = range.Start; i < Math.Min(range.End, range.Start + MostTokens); i++)
        {
            var word = stream[i].Lower;
            var isName = (Lexicon.Lookup(word) & WordClasses.FirstName) != 0;
            var hash = isName ? Name : stream[i].Kind == TokenKind.Number ? NumberOf(word) : FeatureHash.Of(word);
            features.Add(FeatureHash.Combine(1, hash));
            features.Add(FeatureHash.Combine(2, before, hash));
            before = hash;
            if (stream[i].Kind == TokenKind.Word && !isName)
            {
                AddPieces(word, features);
            }
        }

        features.Add(FeatureHash.Combine(4, (uint)metadata.Role));
        features.Add(FeatureHash.Combine(5, (uint)metadata.Account));
        features.Add(FeatureHash.Combine(6, (uint)metadata.Channel));
        features.Add(FeatureHash.Combine(7, (uint)metadata.Kind));
        return features;
    }

    /// <summary>"7,5" and "4,1" tell the same.</summary>
    private static uint NumberOf(string word)
    {
        var hash = FeatureHash.Empty;
        foreach (var c in word)
        {
            hash = FeatureHash.Add(hash, char.IsDigit(c) ? '0' : c);
        }

        return hash;
    }

    /// <summary>Runs of letters, with the edges of the word.</summary>
    private static void AddPieces(string word, HashSet<uint> features)
    {
        for (var start = -1; start + Piece <= word.Length + 1; start++)
        {
            var hash = FeatureHash.Empty;
            for (var at = start; at < start + Piece; at++)
            {
                hash = FeatureHash.Add(hash, at < 0 ? '<' : at == word.Length ? '>' : word[at]);
            }

            features.Add(FeatureHash.Combine(3, hash));
        }
    }
}
