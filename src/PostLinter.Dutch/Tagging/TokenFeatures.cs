using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// What the model sees of a token, as numbers below 2^<see cref="Bits"/>: hashed templates (Weinberger and others 2009).
/// Features must not depend on anything that is not in the draft and the lists.
/// </summary>
public sealed class TokenFeatures
{
    /// <summary>Log 2 of the number of features.</summary>
    public const int Bits = 17;

    private const uint Mask = (1u << Bits) - 1;

    private readonly TokenStream _stream;
    private readonly TokenFacts[] _facts;
    private readonly byte[] _phrases;
    private readonly Dictionary<string, DraftEvidence> _evidence;

    /// <param name="stream">The tokens of the whole draft.</param>
    /// <param name="lookup">The classes of a lower-cased word; training hides some.</param>
    public TokenFeatures(TokenStream stream, Func<string, WordClasses> lookup)
    {
        _stream = stream;
        _facts = new TokenFacts[stream.Count];
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i] = TokenFacts.Of(stream, i, lookup);
        }

        _phrases = ListedPhrases.Mark(stream, lookup);
        _evidence = DraftEvidence.Collect(stream, _facts);
    }

    /// <summary>Facts of a token.</summary>
    public TokenFacts this[int token] => _facts[token];

    /// <summary>Appends the features of a token within a block.</summary>
    public void Collect(int token, TokenRange block, List<int> features)
    {
        var here = _facts[token];
        var lower = _stream[token].Lower;
        var before = At(token - 1, block);
        var before2 = At(token - 2, block);
        var after = At(token + 1, block);
        var after2 = At(token + 2, block);
        var sentence = _stream.SentenceOf(token);
        var starts = token == sentence.Start;

        Add(features, 1, here.Word);
        Add(features, 2, here.Shape, starts ? 1u : 0);
        Add(features, 3, before.Word);
        Add(features, 4, after.Word);
        Add(features, 5, before2.Word);
        Add(features, 6, after2.Word);
        Add(features, 7, before.Shape, here.Shape, after.Shape);
        Add(features, 8, here.ListKey, here.Shape);
        Add(features, 9, here.ListKey);
        Add(features, 10, before.ListKey, here.ListKey);
        Add(features, 11, here.ListKey, after.ListKey);
        Add(features, 12, before.Role, here.Shape);
        Add(features, 13, before.Role, here.ListKey);
        Add(features, 14, before2.Role, here.Shape);
        Add(features, 15, after.Role, here.Shape);
        Add(features, 16, before.Word, here.Shape);
        Add(features, 17, after.Word, here.Shape);
        Add(features, 18, before.Role, before2.Role);
        Add(features, 19, before.ListKey, here.ListKey, after.ListKey);
        Add(features, 31, before.Word, here.ListKey);
        Add(features, 32, after.Word, here.ListKey);

        for (var length = 1; length <= 4 && length < lower.Length; length++)
        {
            Add(features, 20, FeatureHash.Of(lower.AsSpan(0, length)), (uint)length);
            Add(features, 21, FeatureHash.Of(lower.AsSpan(lower.Length - length)), (uint)length);
        }

        if (lower.Length > 5)
        {
            Add(features, 21, FeatureHash.Of(lower.AsSpan(lower.Length - 5)), 5);
        }

        if (_evidence.TryGetValue(DraftEvidence.Key(lower), out var evidence))
        {
            Add(features, 22, (uint)evidence.Signs);
            Add(features, 23, (uint)evidence.Signs, here.ListKey);
        }

        if (_phrases[token] != 0)
        {
            Add(features, 27, _phrases[token]);
            Add(features, 28, _phrases[token], here.Shape);
        }

        Add(features, 24, starts ? 1u : 0, here.ListKey);
        Add(features, 25, (uint)Math.Min(sentence.Count, 6), starts ? 1u : 0);
        Add(features, 26, 0);
    }

    private TokenFacts At(int token, TokenRange block) => block.Contains(token) ? _facts[token] : TokenFacts.Border;

    private static void Add(List<int> features, uint template, uint a, uint b = 0, uint c = 0) =>
        features.Add((int)(FeatureHash.Combine(template, a, b, c) & Mask));
}
