using System.Runtime.InteropServices;
using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;

namespace PostLinter.Dutch.Tagging;

/// <summary>
/// What the rest of the draft says about a word: somebody who is "juf Hanneke" once is Hanneke everywhere.
/// </summary>
internal readonly record struct DraftEvidence(DraftEvidence.Sign Signs)
{
    [Flags]
    internal enum Sign
    {
        None = 0,

        /// <summary>Stands behind a title somewhere.</summary>
        AfterTitle = 1,

        /// <summary>Stands next to a listed first name somewhere.</summary>
        BesideFirstName = 2,

        /// <summary>Stands with a capital inside a sentence somewhere.</summary>
        CapitalInside = 4,

        /// <summary>Stands in lower case somewhere.</summary>
        Lower = 8,

        /// <summary>Stands behind a type of school somewhere.</summary>
        AfterSchoolType = 16,

        /// <summary>Stands more than once.</summary>
        Repeated = 32,
    }

    private const uint TitleGroup = 1;

    private const uint SchoolGroup = 11;

    /// <summary>A word without its possessive ending.</summary>
    public static ReadOnlySpan<char> Key(ReadOnlySpan<char> lower) =>
        lower.EndsWith("'s") ? lower[..^2] : lower.EndsWith('\'') ? lower[..^1] : lower;

    /// <summary>What some sentences say of their words.</summary>
    public static Dictionary<string, DraftEvidence> Collect(TokenStream stream, ReadOnlySpan<TokenRange> sentences, TokenFacts[] facts)
    {
        var evidence = new Dictionary<string, DraftEvidence>(StringComparer.Ordinal);
        var byKey = evidence.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var sentence in sentences)
        {
            for (var i = sentence.Start; i < sentence.End; i++)
            {
                // Frequent words would only collect chance.
                if (stream[i].Kind != TokenKind.Word || (facts[i].Classes & WordClasses.Frequent) != 0)
                {
                    continue;
                }

                var sign = facts[i].Shape == 0 ? Sign.Lower : Sign.None;
                if (i > sentence.Start)
                {
                    sign |= facts[i - 1].Role == TitleGroup ? Sign.AfterTitle : 0;
                    sign |= facts[i - 1].Role == SchoolGroup ? Sign.AfterSchoolType : 0;
                    sign |= IsFirstName(facts[i - 1]) ? Sign.BesideFirstName : 0;
                    sign |= facts[i].Shape == 1 ? Sign.CapitalInside : 0;
                }

                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(byKey, Key(stream[i].Lower), out var repeated);
                known = new DraftEvidence(known.Signs | sign | (repeated ? Sign.Repeated : 0));
            }
        }

        return evidence;
    }

    /// <summary>What all pieces of a draft say together: a word that stands in two of them is repeated.</summary>
    public static Dictionary<string, DraftEvidence> Join(Dictionary<string, DraftEvidence>[] pieces)
    {
        var all = pieces[0];
        foreach (var piece in pieces.AsSpan(1))
        {
            foreach (var (word, evidence) in piece)
            {
                ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(all, word, out var repeated);
                known = new DraftEvidence(known.Signs | evidence.Signs | (repeated ? Sign.Repeated : 0));
            }
        }

        return all;
    }

    private static bool IsFirstName(TokenFacts facts) =>
        (facts.Classes & WordClasses.FirstName) != 0 && (facts.Classes & WordClasses.Dutch) == 0;
}
