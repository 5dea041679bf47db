using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Training.Names;

/// <summary>
/// Learns <see cref="NameLikeness"/> from listed names and from the words of drafts. The sequence model has to learn from scores as good
/// as those of words that nobody has seen: so while it trains a word is scored by weights that were learned from the words of
/// other folds (stacking; Wolpert 1992).
/// </summary>
public sealed class LikenessTraining
{
    /// <summary>How many folds there are.</summary>
    public const int Folds = 4;

    private const int Epochs = 6;
    private const float Rate = 0.2f;
    private const float Dropout = 0.2f;
    private const float Decay = 1e-5f;

    private const WordClasses Words = WordClasses.Dutch | WordClasses.Common | WordClasses.Frequent | WordClasses.NameParticle;

    private const WordClasses Names = WordClasses.FirstName | WordClasses.Surname | WordClasses.FirstNameRare | WordClasses.Public;

    private readonly NameLikeness[] _folds;
    private readonly NamePools _pools;

    /// <param name="pools">The listed names.</param>
    /// <param name="words">Words of drafts that stand in no name, in small letters.</param>
    /// <param name="seed">The same seed and words give the same weights.</param>
    public LikenessTraining(NamePools pools, IEnumerable<string> words, int seed)
    {
        _pools = pools;
        var examples = new SortedDictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in pools.Listed.SelectMany(n => n.Split(' ', '-')).Select(n => n.ToLowerInvariant()).Where(n => n.Length > 1 && !Lexicon.Has(n, Words)))
        {
            examples[name] = true;
            examples[Plain(name)] = true;
        }

        foreach (var word in words.Where(w => w.Length > 1 && w.All(c => char.IsLetter(c) || c is '-' or '\'') && !Lexicon.Has(w, Names)))
        {
            examples.TryAdd(word, false);
        }

        var all = examples.Select(e => (e.Key, e.Value)).ToArray();
        Weights = Train(all, seed);
        _folds = [.. Enumerable.Range(0, Folds).Select(f => new NameLikeness(Train([.. all.Where(e => FoldOf(e.Key) != f)], seed)))];
    }

    /// <summary>The weights learned from all words, as <see cref="NameLikeness"/> reads them.</summary>
    public byte[] Weights { get; }

    /// <summary>The step of a word, by weights that were not learned from it.</summary>
    public int Of(ReadOnlySpan<char> lower)
    {
        var word = lower.ToString();
        return _folds[_pools.FoldOfInvented(word) ?? FoldOf(word)].Of(lower);
    }

    /// <summary>The fold of a name or word, the same with and without its diacritics.</summary>
    public static int FoldOf(string word)
    {
        var hash = 2166136261u;
        foreach (var c in Plain(word.ToLowerInvariant()))
        {
            hash = (hash ^ c) * 16777619u;
        }

        return (int)((hash ^ (hash >> 15)) * 0x85EBCA77u >> 16) % Folds;
    }

    /// <summary>As people type it who have no such keys: <c>ayse</c>.</summary>
    private static string Plain(string word) => string.Create(word.Length, word, (plain, source) =>
    {
        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = Composition.LetterOf(source[i]);
        }
    });

    /// <param name="examples">Words and whether they are names; their order is changed.</param>
    /// <param name="seed">Of the order and of what is left out.</param>
    private static byte[] Train((string Word, bool IsName)[] examples, int seed)
    {
        var random = new Random(seed);
        var weights = new float[NameLikeness.Size];
        var squares = new float[NameLikeness.Size];
        var kept = NameLikeness.Buffer();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var (word, isName) in examples)
            {
                var runs = NameLikeness.Buffer();
                var count = 0;
                foreach (var run in runs.AsSpan(0, NameLikeness.Runs(word, runs)))
                {
                    kept[count] = run;
                    count += random.NextSingle() >= Dropout ? 1 : 0;
                }

                var sum = 0f;
                foreach (var run in kept.AsSpan(0, count))
                {
                    sum += weights[run];
                }

                var gradient = (isName ? 1 : 0) - (1 / (1 + MathF.Exp(-sum / (1 - Dropout))));
                foreach (var run in kept.AsSpan(0, count))
                {
                    squares[run] += gradient * gradient;
                    weights[run] += Rate * gradient / (MathF.Sqrt(squares[run]) + 1e-3f);
                    weights[run] -= Decay * weights[run];
                }
            }
        }

        return [.. weights.Select(w => (byte)(sbyte)Math.Clamp(MathF.Round(w * NameLikeness.One / 4) * 4, -124, 124))];
    }
}
