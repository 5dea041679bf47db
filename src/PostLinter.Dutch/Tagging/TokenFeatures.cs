using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tokens;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// What the model sees of a token, as numbers below 2^<see cref="Bits"/>: hashed templates (Weinberger and others 2009).
/// Features must not depend on anything that is not in the draft and the lists.
/// </summary>
public sealed class TokenFeatures
{
    /// <summary>Log 2 of the number of features.</summary>
    public const int Bits = 18;

    /// <summary>The most features that a token has.</summary>
    public const int Most = 40;

    private const uint Mask = (1u << Bits) - 1;

    private readonly TokenStream _stream;
    private readonly TokenFacts[] _facts;
    private readonly byte[] _phrases;
    private readonly Dictionary<string, DraftEvidence> _evidence;

    /// <param name="stream">The tokens of the whole draft.</param>
    /// <param name="lookup">The classes of a lower-cased word; training hides some.</param>
    /// <param name="score">How much a word looks like a name, asked of words that no list knows.</param>
    /// <param name="scheduler">Looks up pieces of a long draft at once where the host has threads for it, or null.</param>
    public TokenFeatures(TokenStream stream, WordLookup lookup, NameScore score, WorkScheduler? scheduler = null)
    {
        _stream = stream;
        _facts = new TokenFacts[stream.Count];
        _phrases = new byte[stream.Count];
        var pieces = WorkPieces.Count(scheduler, stream.Count);
        var evidence = new Dictionary<string, DraftEvidence>[pieces];
        WorkPieces.Run(scheduler, pieces, stream.Sentences.Length, (piece, from, to) =>
        {
            var sentences = stream.Sentences.AsSpan()[from..to];
            var words = new WordMemo<TokenFacts>(stream.Count / pieces, w => TokenFacts.OfWord(w, lookup, score));
            foreach (var sentence in sentences)
            {
                for (var i = sentence.Start; i < sentence.End; i++)
                {
                    _facts[i] = TokenFacts.Of(stream, i, words);
                }
            }

            ListedPhrases.Mark(stream, sentences, lookup, _phrases);
            evidence[piece] = DraftEvidence.Collect(stream, sentences, _facts);
        });
        _evidence = DraftEvidence.Join(evidence);
    }

    /// <summary>Facts of a token.</summary>
    public TokenFacts this[int token] => _facts[token];

    /// <summary>Writes down the features of a token within a block.</summary>
    /// <param name="token">The token.</param>
    /// <param name="block">Its block.</param>
    /// <param name="numbers">Receives them; <see cref="Most"/> long.</param>
    /// <returns>How many there are.</returns>
    public int Collect(int token, TokenRange block, Span<int> numbers)
    {
        var features = new Features(numbers);
        var here = _facts[token];
        var lower = _stream[token].Lower;
        var before = At(token - 1, block);
        var before2 = At(token - 2, block);
        var after = At(token + 1, block);
        var after2 = At(token + 2, block);
        var sentence = _stream.SentenceOf(token);
        var starts = token == sentence.Start;

        features.Add(1, here.Word);
        features.Add(2, here.Shape, starts ? 1u : 0);
        features.Add(3, before.Word);
        features.Add(4, after.Word);
        features.Add(5, before2.Word);
        features.Add(6, after2.Word);
        features.Add(7, before.Shape, here.Shape, after.Shape);
        features.Add(8, here.ListKey, here.Shape);
        features.Add(9, here.ListKey);
        features.Add(10, before.ListKey, here.ListKey);
        features.Add(11, here.ListKey, after.ListKey);
        features.Add(12, before.Role, here.Shape);
        features.Add(13, before.Role, here.ListKey);
        features.Add(14, before2.Role, here.Shape);
        features.Add(15, after.Role, here.Shape);
        features.Add(16, before.Word, here.Shape);
        features.Add(17, after.Word, here.Shape);
        features.Add(18, before.Role, before2.Role);
        features.Add(19, before.ListKey, here.ListKey, after.ListKey);
        features.Add(31, before.Word, here.ListKey);
        features.Add(32, after.Word, here.ListKey);

        var beginning = FeatureHash.Empty;
        for (var length = 1; length <= 4 && length < lower.Length; length++)
        {
            beginning = FeatureHash.Add(beginning, lower[length - 1]);
            features.Add(20, beginning, (uint)length);
            features.Add(21, FeatureHash.Of(lower.AsSpan(lower.Length - length)), (uint)length);
        }

        if (lower.Length > 5)
        {
            features.Add(21, FeatureHash.Of(lower.AsSpan(lower.Length - 5)), 5);
        }

        if (_evidence.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(DraftEvidence.Key(lower), out var evidence))
        {
            features.Add(22, (uint)evidence.Signs);
            features.Add(23, (uint)evidence.Signs, here.ListKey);
        }

        if (_phrases[token] != 0)
        {
            features.Add(27, _phrases[token]);
            features.Add(28, _phrases[token], here.Shape);
        }

        features.Add(24, starts ? 1u : 0, here.ListKey);
        features.Add(25, (uint)Math.Min(sentence.Count, 6), starts ? 1u : 0);
        features.Add(26, 0);
        return features.Count;
    }

    private TokenFacts At(int token, TokenRange block) => block.Contains(token) ? _facts[token] : TokenFacts.Border;

    private ref struct Features(Span<int> numbers)
    {
        private readonly Span<int> _numbers = numbers;

        public int Count { get; private set; }

        public void Add(uint template, uint a, uint b = 0, uint c = 0) =>
            _numbers[Count++] = (int)(FeatureHash.Combine(template, a, b, c) & Mask);
    }
}
