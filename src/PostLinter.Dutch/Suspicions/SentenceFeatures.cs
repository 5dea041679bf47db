using System.Collections.Immutable;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Suspicions;

/// <summary>
/// What the suspicion model sees of a sentence: its words alone and in pairs, with names, schools and numbers made one
/// word each, which word lists match in it, how it is framed, and who writes.
/// </summary>
public static class SentenceFeatures
{
    /// <summary>Log 2 of the number of features.</summary>
    public const int Bits = 18;

    private const uint Person = 1;
    private const uint School = 2;
    private const uint Number = 3;
    private const uint Public = 4;
    private const uint Handle = 5;
    private const uint Emoji = 6;

    /// <summary>The features of every sentence of the prose.</summary>
    public static List<uint>[] Of(PostFacts facts)
    {
        var stream = facts.Tokens;
        var words = Words(facts);
        var sentences = new List<List<uint>>();
        foreach (var sentence in stream.Sentences)
        {
            if (sentence.Start >= stream.ProseCount)
            {
                break;
            }

            var features = new List<uint>(sentence.Count * 4);
            Collect(facts, sentence, words, features, 1);
            if (sentences.Count > 0)
            {
                // Whom "hij" and "ze" mean stands in the sentence before.
                var before = stream.Sentences[sentences.Count - 1];
                for (var i = before.Start; i < before.End; i++)
                {
                    features.Add(FeatureHash.Combine(40, words[i]));
                }
            }

            sentences.Add(features);
        }

        AddLists(facts, sentences);
        return [.. sentences];
    }

    private static uint[] Words(PostFacts facts)
    {
        var stream = facts.Tokens;
        var words = new uint[stream.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = stream[i].Kind switch
            {
                TokenKind.Number => Number,
                TokenKind.Handle => Handle,
                TokenKind.Emoji => Emoji,
                _ => FeatureHash.Of(stream[i].Lower),
            };
        }

        foreach (var entity in facts.Entities)
        {
            var word = entity.Kind switch
            {
                EntityKind.Person => Person,
                EntityKind.School => School,
                EntityKind.Public => Public,
                _ => 0u,
            };
            if (word > 0)
            {
                Array.Fill(words, word, entity.Tokens.Start, entity.Tokens.Count);
            }
        }

        return words;
    }

    private static void Collect(PostFacts facts, TokenRange sentence, uint[] words, List<uint> features, uint template)
    {
        var stream = facts.Tokens;
        var role = (uint)facts.Metadata.Role;
        features.Add(FeatureHash.Combine(template, 0));
        features.Add(FeatureHash.Combine(template + 1, role, (uint)facts.Metadata.Account));
        features.Add(FeatureHash.Combine(template + 2, (uint)Math.Min(sentence.Count / 4, 8)));
        var (before, before2) = (0u, 0u);
        for (var i = sentence.Start; i < sentence.End; i++)
        {
            var word = words[i];
            if (word == before && word < 10)
            {
                // A name of several words counts once.
                continue;
            }

            features.Add(FeatureHash.Combine(template + 3, word));
            features.Add(FeatureHash.Combine(template + 4, before, word));
            features.Add(FeatureHash.Combine(template + 5, before2, word));
            features.Add(FeatureHash.Combine(template + 6, before2, before, word));
            var lower = stream[i].Lower;
            if (stream[i].Kind == TokenKind.Word && lower.Length > 5)
            {
                features.Add(FeatureHash.Combine(template + 7, FeatureHash.Of(lower.AsSpan(0, 5))));
                features.Add(FeatureHash.Combine(template + 8, FeatureHash.Of(lower.AsSpan(lower.Length - 5))));
            }

            (before2, before) = (before, word);
        }

        var frame = facts.Frames.At(stream.SpanOf(sentence));
        features.Add(FeatureHash.Combine(template + 9, (uint)frame));
        foreach (var flag in Enum.GetValues<Frame>())
        {
            if (flag != Frame.None && (frame & flag) != 0)
            {
                features.Add(FeatureHash.Combine(template + 10, (uint)flag));
            }
        }
    }

    /// <summary>Which lists match in a sentence. Their names are features, so that words added later count at once.</summary>
    private static void AddLists(PostFacts facts, List<List<uint>> sentences)
    {
        foreach (var match in facts.Phrases.All)
        {
            var sentence = facts.Tokens.SentenceIndexOf(match.Tokens.Start);
            if (sentence < sentences.Count)
            {
                var list = FeatureHash.Of(match.List);
                sentences[sentence].Add(FeatureHash.Combine(50, list));
                sentences[sentence].Add(FeatureHash.Combine(51, list, FeatureHash.Of(match.Payload)));
                sentences[sentence].Add(FeatureHash.Combine(52, list, (uint)facts.Metadata.Role));
            }
        }
    }
}
