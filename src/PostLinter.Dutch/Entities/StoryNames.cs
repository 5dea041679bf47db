using PostLinter.Core.Language;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Takes the characters of books, plays, films and songs out of the private persons of a draft. One place that tells is enough for every mention
/// (<see cref="StoryCues"/>, <see cref="Casts"/>), unless another place tells of a private person of that name: who plays, reads and writes
/// stays a pupil. What only follows upon reading aloud is asked after.
/// </summary>
internal static class StoryNames
{
    /// <summary>The margin of a name that the author is asked about: as of a word that may be no name.</summary>
    private const float Doubtful = 1f;

    /// <param name="stream">The tokens of the draft.</param>
    /// <param name="found">The names in it; characters become public.</param>
    /// <param name="bearers">What animals and toys of the draft are called.</param>
    public static void Apply(TokenStream stream, List<TaggedRange> found, HashSet<string> bearers)
    {
        if (!found.Exists(r => r.Kind == EntityKind.Person))
        {
            return;
        }

        var marks = NameRules.Marks(stream, found);
        var cues = new StoryCues(stream, t => marks[t]);
        var characters = Casts.Of(stream, found);
        var inWork = new HashSet<int>();
        var privates = new HashSet<string>(StringComparer.Ordinal);
        characters.UnionWith(bearers);
        foreach (var range in found.Where(r => r.Kind == EntityKind.Person))
        {
            if (IsPrivate(stream, range.Tokens) || cues.IsPlayer(range.Tokens))
            {
                privates.Add(KeyOf(stream, range));
            }
            else if (cues.IsCharacter(range.Tokens) || cues.IsBesideCharacter(range.Tokens, t => inWork.Contains(t)))
            {
                if (cues.IsInWork(range.Tokens))
                {
                    inWork.Add(range.Tokens.Start);
                }

                characters.Add(KeyOf(stream, range));
                characters.Add(DraftEvidence.Key(stream[range.Tokens.End - 1].Lower).ToString());
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Kind == EntityKind.Person && KeyOf(stream, found[i]) is var key && !privates.Contains(key))
            {
                found[i] = characters.Contains(key) ? found[i] with { Kind = EntityKind.Public }
                    : cues.FollowsReading(found[i].Tokens) ? found[i] with { Margin = Math.Min(found[i].Margin, Doubtful) }
                    : found[i];
            }
        }
    }

    /// <summary>"Juf Roos", "Siham uit 7b", "mijn dochter Lot": a character has no class.</summary>
    private static bool IsPrivate(TokenStream stream, TokenRange name) =>
        RoleCues.IsInClass(stream, name)
        || (name.Start > stream.SentenceOf(name.Start).Start && PersonCues.IsSchoolTitle(stream[name.Start - 1].Lower));

    private static string KeyOf(TokenStream stream, TaggedRange range) => DraftEvidence.Key(stream[range.Tokens.Start].Lower).ToString();
}
