using System.Runtime.CompilerServices;
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

    /// <summary>Sentences with more tokens are alike.</summary>
    private const int LongSentence = 6;

    private const byte FirstOfSentence = 8;

    /// <summary>No set of signs.</summary>
    private const uint Unsaid = uint.MaxValue;

    private readonly TokenStream _stream;
    private readonly TokenFacts[] _facts;
    private readonly byte[] _phrases;

    // For each token how many its sentence has, as far as that matters, and whether it is the first.
    private readonly byte[] _places;

    // For each token what the rest of the draft says of its word, or Unsaid.
    private readonly uint[] _signs;

    /// <param name="stream">The tokens of the whole draft.</param>
    /// <param name="lookup">The classes of a lower-cased word; training hides some.</param>
    /// <param name="score">How much a word looks like a name, asked of words that no list knows.</param>
    /// <param name="scheduler">Looks up pieces of a long draft at once where the host has threads for it, or null.</param>
    public TokenFeatures(TokenStream stream, WordLookup lookup, NameScore score, WorkScheduler? scheduler = null)
    {
        _stream = stream;
        _facts = new TokenFacts[stream.Count];
        _phrases = new byte[stream.Count];
        _places = new byte[stream.Count];
        _signs = new uint[stream.Count];
        var pieces = WorkPieces.CountForWords(scheduler, stream.Count);
        var evidence = new Dictionary<string, DraftEvidence>[pieces];
        WorkPieces.Run(scheduler, pieces, stream.Sentences.Length, (piece, from, to) =>
        {
            var sentences = stream.Sentences.AsSpan()[from..to];
            var words = new WordMemo<TokenFacts>(stream.Count / pieces, w => TokenFacts.OfWord(w, lookup, score));
            foreach (var sentence in sentences)
            {
                var place = (byte)Math.Min(sentence.Count, LongSentence);
                for (var i = sentence.Start; i < sentence.End; i++)
                {
                    _facts[i] = TokenFacts.Of(stream, i, words);
                    _places[i] = i == sentence.Start ? (byte)(place | FirstOfSentence) : place;
                }
            }

            ListedPhrases.Mark(stream, sentences, lookup, _phrases);
            evidence[piece] = DraftEvidence.Collect(stream, sentences, _facts);
        });
        var said = DraftEvidence.Join(evidence).GetAlternateLookup<ReadOnlySpan<char>>();
        WorkPieces.Run(scheduler, pieces, _signs.Length, (_, from, to) =>
        {
            var signs = new WordMemo<uint>(to - from, w => said.TryGetValue(DraftEvidence.Key(w), out var known) ? (uint)known.Signs : Unsaid);
            for (var i = from; i < to; i++)
            {
                _signs[i] = signs[stream[i].Lower];
            }
        });
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
        var starts = (_places[token] & FirstOfSentence) != 0 ? 1u : 0;

        features.Add(1, here.Word);
        features.Add(2, here.Shape, starts);
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

        if (_signs[token] is var signs and not Unsaid)
        {
            features.Add(22, signs);
            features.Add(23, signs, here.ListKey);
        }

        if (_phrases[token] != 0)
        {
            features.Add(27, _phrases[token]);
            features.Add(28, _phrases[token], here.Shape);
        }

        features.Add(24, starts, here.ListKey);
        features.Add(25, _places[token] & ~(uint)FirstOfSentence, starts);
        features.Add(26, 0);
        return features.Count;
    }

    /// <summary>True if a block has the same features, token by token, as one of another version of the draft.</summary>
    /// <param name="block">The block.</param>
    /// <param name="other">Features of the other version.</param>
    /// <param name="otherBlock">The block there.</param>
    public bool AreThoseOf(TokenRange block, TokenFeatures other, TokenRange otherBlock)
    {
        if (block.Count != otherBlock.Count)
        {
            return false;
        }

        for (var t = 0; t < block.Count; t++)
        {
            var (i, j) = (block.Start + t, otherBlock.Start + t);
            ref readonly var a = ref _facts[i];
            ref readonly var b = ref other._facts[j];
            if (a.Word != b.Word || a.Shape != b.Shape || a.ListKey != b.ListKey || a.Role != b.Role
                || _signs[i] != other._signs[j] || _places[i] != other._places[j] || _phrases[i] != other._phrases[j]
                || _stream[i].Lower != other._stream[j].Lower)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number of the words of a block: alike for blocks with the same features.</summary>
    public int HashOf(TokenRange block)
    {
        var hash = FeatureHash.Empty;
        for (var i = block.Start; i < block.End; i++)
        {
            hash = FeatureHash.Combine(hash, _facts[i].Word);
        }

        return (int)hash;
    }

    private TokenFacts At(int token, TokenRange block) => block.Contains(token) ? _facts[token] : TokenFacts.Border;

    private ref struct Features(Span<int> numbers)
    {
        private readonly Span<int> _numbers = numbers;

        public int Count { get; private set; }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Add(uint template, uint a, uint b = 0, uint c = 0) =>
            _numbers[Count++] = (int)(FeatureHash.Combine(template, a, b, c) & Mask);
    }
}
