using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Takes the characters of books, plays and songs, animals and toys out of the private persons of a draft. One place that tells is enough
/// for the mentions behind it (<see cref="StoryCues"/>, <see cref="PublicNames"/>), unless another place tells of a private person of that
/// name: who plays, reads and writes stays a pupil. What tells only half makes the name doubtful, so that the author is asked.
/// </summary>
internal static class StoryNames
{
    /// <summary>The margin of a name that the author is asked about: as of a word that may be no name.</summary>
    private const float Doubtful = 1f;

    /// <param name="stream">The tokens of the draft.</param>
    /// <param name="found">The names in it; characters become public.</param>
    /// <param name="bearers">What animals and toys of the draft are called, with the first sentence that tells it.</param>
    /// <param name="cast">Who belongs to the works of the draft, see <see cref="Casts"/>.</param>
    public static void Apply(TokenStream stream, List<TaggedRange> found, Dictionary<string, int> bearers, IReadOnlySet<string> cast)
    {
        if (!found.Exists(r => r.Kind == EntityKind.Person))
        {
            return;
        }

        var marks = NameRules.Marks(stream, found);
        var cues = new StoryCues(stream, t => marks[t]);
        var characters = new Dictionary<string, int>(bearers, StringComparer.Ordinal);
        var privates = new HashSet<string>(StringComparer.Ordinal);
        var doubtful = new HashSet<string>(cast, StringComparer.Ordinal);
        var inText = new HashSet<int>();
        foreach (var range in found.Where(r => r.Kind == EntityKind.Person))
        {
            var key = KeyOf(stream, range);
            if (!TalesTold.IsMadeUp(stream, range.Tokens) && (IsPrivate(stream, range.Tokens) || cues.IsPlayer(range.Tokens)))
            {
                privates.Add(key);
            }
            else if (TalesTold.IsMadeUp(stream, range.Tokens) || TalesTold.IsFigureOfTale(stream, range.Tokens) || cues.IsCharacter(range.Tokens) || cues.IsBesideCharacter(range.Tokens, inText.Contains))
            {
                if (cues.IsInText(range.Tokens))
                {
                    inText.Add(range.Tokens.Start);
                }

                var sentence = stream.SentenceIndexOf(range.Tokens.Start);
                characters.TryAdd(key, sentence);
                characters.TryAdd(DraftEvidence.Key(stream[range.Tokens.End - 1].Lower).ToString(), sentence);
            }
            else if (cues.MayBeCharacter(range.Tokens) || PublicNames.MayBeAnimal(stream, range.Tokens) || TalesTold.MayBe(stream, range.Tokens))
            {
                doubtful.Add(key);
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != EntityKind.Person || KeyOf(stream, found[i]) is not { } key || privates.Contains(key))
            {
                continue;
            }

            var isTold = characters.TryGetValue(key, out var told);

            // Whoever was named before something was called so may be its namesake.
            found[i] = isTold && stream.SentenceIndexOf(found[i].Tokens.Start) >= told ? found[i] with { Kind = EntityKind.Public }
                : isTold || doubtful.Contains(key) ? found[i] with { Margin = Math.Min(found[i].Margin, Doubtful) }
                : found[i];
        }
    }

    /// <summary>"Juf Roos", "Siham uit 7b", "mijn dochter Lot": a character has no class.</summary>
    private static bool IsPrivate(TokenStream stream, TokenRange name) =>
        RoleCues.IsInClass(stream, name)
        || (name.Start > stream.SentenceOf(name.Start).Start && PersonCues.IsSchoolTitle(stream[name.Start - 1].Lower));

    private static string KeyOf(TokenStream stream, TaggedRange range) => DraftEvidence.Key(stream[range.Tokens.Start].Lower).ToString();
}
