using System.Collections.Immutable;
using PostLinter.Core.Language;
using PostLinter.Core.Language.Phrases;

namespace PostLinter.Dutch.Offence;

/// <summary>A token stream in plain spelling, and the way back to the tokens of the draft.</summary>
/// <param name="Stream">The stream to match.</param>
/// <param name="Origins">For each of its tokens those of the draft; null where the streams are one.</param>
internal sealed record PlainStream(TokenStream Stream, ImmutableArray<TokenRange>? Origins)
{
    public int OriginOf(int token) => Origins is { } origins ? origins[token].Start : token;

    /// <summary>The matches, with their places in the draft.</summary>
    public PhraseMatches ToDraft(PhraseMatches matches) => Origins is { } origins
        ? matches.Moved(tokens => new TokenRange(origins[tokens.Start].Start, origins[tokens.End - 1].End))
        : matches;

    /// <summary>Copies a stream from its first change on; a draft without disguised words costs no copy.</summary>
    internal sealed class Builder(TokenStream source)
    {
        private readonly List<Token> _tokens = [];
        private readonly List<TokenRange> _origins = [];
        private readonly List<TokenRange> _sentences = [];
        private int _kept;
        private int _sentenceStart;
        private bool _changed;

        public void Keep(int token)
        {
            if (!_changed)
            {
                _kept = token + 1;
                return;
            }

            _tokens.Add(source[token]);
            _origins.Add(new TokenRange(token, token + 1));
        }

        /// <summary>Puts words in the place of some tokens.</summary>
        public void Replace(TokenRange range, IReadOnlyList<string> words)
        {
            if (!_changed)
            {
                _changed = true;
                for (var i = 0; i < _kept; i++)
                {
                    Keep(i);
                }
            }

            foreach (var word in words)
            {
                _tokens.Add(new Token(source.SpanOf(range), TokenKind.Word, word));
                _origins.Add(range);
            }
        }

        public void EndSentence()
        {
            var end = _changed ? _tokens.Count : _kept;
            _sentences.Add(new TokenRange(_sentenceStart, end));
            _sentenceStart = end;
        }

        public PlainStream Build()
        {
            if (!_changed)
            {
                return new PlainStream(source, null);
            }

            var prose = _origins.Count(o => o.Start < source.ProseCount);
            ImmutableArray<TokenBlock> blocks = prose == _tokens.Count || source.Blocks.IsEmpty
                ? [.. source.Blocks.Take(1).Select(b => b with { Tokens = new TokenRange(0, prose), IsSide = false })]
                : [
                    source.Blocks[0] with { Tokens = new TokenRange(0, prose), IsSide = false },
                    source.Blocks[^1] with { Tokens = new TokenRange(prose, _tokens.Count), IsSide = true },
                ];
            return new PlainStream(
                new TokenStream(source.Source, [.. _tokens], [.. _sentences], blocks), [.. _origins]);
        }
    }
}
