using System.Collections.Immutable;
using PostLinter.Core.Analysis;
using PostLinter.Core.Data;
using PostLinter.Core.Facts;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// Gives persons a role, and says which of them are no private persons after all: the sequence model sees two words around a name, this
/// one what the draft is about. All mentions of one person in a draft vote together; what the text says outright (a title, "mijn
/// zoon") goes before the model.
/// </summary>
internal sealed class RoleClassifier(LinearClassifier model)
{
    /// <summary>Below this probability the role stays unknown.</summary>
    private const float Certain = 0.65f;

    /// <summary>
    /// Added to the score of a pupil: pupils are named more often in the drafts that the model was learned from than in posts, and of the
    /// rest the author is warned less sharply.
    /// </summary>
    private const float PupilBias = -0.5f;

    private const float CertainAuthor = 0.9f;

    /// <summary>
    /// Enough for a pupil where nothing is known of the author: the model learned from drafts most of which tell who writes, and is less sure
    /// of all others. Who is a pupil by so little is asked about.
    /// </summary>
    private const float CertainPupil = 0.5f;

    /// <summary>
    /// From this probability on somebody is a public person, a character or an animal. Below it the name is believed in as much
    /// less: on drafts kept apart no private person was lost so, and what is unsure is asked.
    /// </summary>
    private const double CertainPublic = 0.6;

    /// <summary>What the words of the name itself count in that, beside those around it.</summary>
    private const float LeadWeight = 0.5f;

    /// <summary>So many mentions tell enough of a person.</summary>
    private const int MostMentions = 12;

    /// <summary>The classifier in a table of the program.</summary>
    public static RoleClassifier FromTable(string name) =>
        new(new LinearClassifier(FlatTables.Of(typeof(RoleClassifier).Assembly, name), RoleFeatures.Classes));

    /// <summary>The entities, persons with their role.</summary>
    /// <param name="facts">The draft.</param>
    /// <param name="entities">What was found in it, in order.</param>
    /// <param name="leads">For each by how much the words of the name speak for a public person.</param>
    public ImmutableArray<Entity> Assign(PostFacts facts, List<Entity> entities, List<float> leads)
    {
        if (!entities.Exists(e => e.Kind == EntityKind.Person))
        {
            return [.. entities];
        }

        var stream = facts.Tokens;
        var isName = new bool[stream.Count];
        foreach (var entity in entities.Where(e => e.Kind is EntityKind.Person or EntityKind.Public))
        {
            Array.Fill(isName, true, entity.Tokens.Start, entity.Tokens.Count);
        }

        var signed = new bool[stream.Count];
        RoleFeatures? features = null;
        List<int>[]? groups = null;
        WorkPieces.AtOnce(
            facts.Scheduler,
            stream.Count,
            () => features = new RoleFeatures(stream, t => isName[t], facts.Scheduler),
            () =>
            {
                groups = PersonGroups.Of(stream, entities);
                var authors = new AuthorCues(stream, t => isName[t]);
                foreach (var entity in entities.Where(e => e.Kind == EntityKind.Person && authors.IsAuthor(e.Tokens)))
                {
                    Array.Fill(signed, true, entity.Tokens.Start, entity.Tokens.Count);
                }
            });
        var persons = new Person[entities.Count];
        WorkPieces.Run(facts.Scheduler, WorkPieces.Count(facts.Scheduler, stream.Count), entities.Count, (_, from, to) =>
        {
            var room = new List<uint>(256);
            for (var i = from; i < to; i++)
            {
                // A person is read where it stands first.
                if (entities[i].Kind == EntityKind.Person && groups![i][0] == i)
                {
                    persons[i] = PersonOf(facts, entities, leads, groups[i], features!, signed, room);
                }
            }
        });
        var result = ImmutableArray.CreateBuilder<Entity>(entities.Count);
        for (var i = 0; i < entities.Count; i++)
        {
            if (entities[i].Kind != EntityKind.Person)
            {
                result.Add(entities[i]);
                continue;
            }

            var person = persons[groups![i][0]];
            if (person.Public >= CertainPublic || (person.HoldsOffice && person.Reading.Role != PersonRole.Pupil))
            {
                result.Add(entities[i] with { Kind = EntityKind.Public });
                continue;
            }

            result.Add(entities[i] with
            {
                Confidence = entities[i].Confidence * (1 - person.Public),
                Role = person.Reading.Role,
                RoleConfidence = person.Reading.Confidence,
                IsOwnFamily = person.IsOwnFamily,
                IsAddressed = PersonCues.IsAddressed(stream, entities[i].Tokens),
                HoldsOffice = person.HoldsOffice,
            });
        }

        return result.MoveToImmutable();
    }

    /// <summary>What is known of a person by all mentions together.</summary>
    private Person PersonOf(
        PostFacts facts, List<Entity> entities, List<float> leads, List<int> group, RoleFeatures features, bool[] signed, List<uint> room)
    {
        var stream = facts.Tokens;
        var mentions = group.Take(MostMentions).Select(m => entities[m]).ToArray();
        var reading = mentions.Any(m => signed[m.Tokens.Start])
            ? Reading.Told(PersonRole.Author)
            : Read(facts, [.. mentions, .. ListMembers(stream, entities, group[0])], mentions.Length, features, room);
        return new Person(
            reading,
            reading.PublicWith(LeadWeight * group.Average(m => leads[m])),
            mentions.Any(m => OwnPeople.Includes(stream, m.Tokens) || OwnPeople.IsChildOfSigner(stream, m.Tokens, t => signed[t])),
            group.Exists(m => RoleCues.HoldsOffice(stream, entities[m].Tokens)));
    }

    /// <summary>The others of an enumeration ("Floor, Mees en Julia"): they are mostly of one kind.</summary>
    private static List<Entity> ListMembers(TokenStream stream, List<Entity> entities, int index)
    {
        var members = new List<Entity>();
        for (var i = index; i > 0 && members.Count < MostMentions && IsListed(stream, entities[i - 1], entities[i]); i--)
        {
            members.Add(entities[i - 1]);
        }

        for (var i = index; i + 1 < entities.Count && members.Count < MostMentions && IsListed(stream, entities[i], entities[i + 1]); i++)
        {
            members.Add(entities[i + 1]);
        }

        return members;
    }

    private static bool IsListed(TokenStream stream, Entity first, Entity second) =>
        first.Kind == EntityKind.Person && second.Kind == EntityKind.Person
        && second.Tokens.Start - first.Tokens.End == 1
        && stream[first.Tokens.End].Lower is "," or "en" or "&" or "/" or "+";

    /// <summary>What the text says outright: a title first, then what the sentence says, then whom an enumeration names.</summary>
    private static PersonRole? ToldRole(PostFacts facts, Entity[] mentions, int own)
    {
        var stream = facts.Tokens;
        var names = mentions.Take(own).Select(m => m.Tokens).ToArray();
        return names.Any(n => RoleCues.IsSelf(stream, n)) ? PersonRole.Author
            : names.Select(n => PersonCues.RoleOf(facts, n)).FirstOrDefault(r => r is not null)
            ?? (names.Any(n => RoleCues.IsInClass(stream, n)) ? PersonRole.Pupil
                : names.Select(n => RoleRelations.Of(stream, n)).FirstOrDefault(r => r is not null) is { } related ? related
                : mentions.Length == own ? null
                : mentions.Select(m => RoleCues.OfEnumeration(stream, m.Tokens)).FirstOrDefault(r => r is not null));
    }

    /// <param name="facts">The draft.</param>
    /// <param name="mentions">Mentions of the person, then members of the same enumeration.</param>
    /// <param name="own">How many of them are mentions of the person: only their titles count.</param>
    /// <param name="features">The features of mentions in this draft.</param>
    /// <param name="room">Room for the features of one.</param>
    private Reading Read(PostFacts facts, Entity[] mentions, int own, RoleFeatures features, List<uint> room)
    {
        if (ToldRole(facts, mentions, own) is { } told)
        {
            return Reading.Told(told);
        }

        var stream = facts.Tokens;
        Span<float> scores = stackalloc float[RoleFeatures.Classes];
        scores.Clear();
        foreach (var mention in mentions)
        {
            features.Collect(mention.Tokens, facts.Metadata, room);
            model.Score(room, scores);
        }

        scores[RoleFeatures.IndexOf(PersonRole.Pupil)] += PupilBias;
        var publicShare = ShareOf(scores, RoleFeatures.Public);
        scores = scores[..RoleFeatures.Roles.Count];
        RuleOut(stream, mentions.AsSpan(0, own), scores);
        var best = 0;
        for (var c = 1; c < scores.Length; c++)
        {
            best = scores[c] > scores[best] ? c : best;
        }

        var probability = ShareOf(scores, best);
        // Whoever is taken for the author is not reported at all, so that takes more.
        var enough = RoleFeatures.Roles[best] switch
        {
            PersonRole.Author => CertainAuthor,
            PersonRole.Pupil when facts.Metadata.Role == AuthorRole.Unknown => CertainPupil,
            _ => Certain,
        };
        return new Reading(probability >= enough ? RoleFeatures.Roles[best] : PersonRole.Unknown, probability, publicShare);
    }

    /// <summary>"De heer Bouazza" is no pupil, and nobody tags himself.</summary>
    private static void RuleOut(TokenStream stream, ReadOnlySpan<Entity> mentions, Span<float> scores)
    {
        foreach (var mention in mentions)
        {
            if (PersonCues.IsGrownUp(stream, mention.Tokens))
            {
                scores[RoleFeatures.IndexOf(PersonRole.Pupil)] = float.NegativeInfinity;
            }

            if (mention.Source == EntitySource.Handle)
            {
                scores[RoleFeatures.IndexOf(PersonRole.Author)] = float.NegativeInfinity;
            }
        }
    }

    /// <summary>The probability of a class.</summary>
    private static float ShareOf(ReadOnlySpan<float> scores, int index)
    {
        var sum = 0f;
        foreach (var score in scores)
        {
            sum += MathF.Exp(score - scores[index]);
        }

        return 1 / sum;
    }

    /// <summary>What the words around a name make of its bearer.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Confidence">Its probability.</param>
    /// <param name="Public">The probability that this is no private person; null where the text itself tells the role.</param>
    private readonly record struct Reading(PersonRole Role, double Confidence, double? Public)
    {
        public static Reading Told(PersonRole role) => new(role, 0.99, null);

        /// <summary>The probability of a public person with more evidence, as log-odds, on top.</summary>
        public double PublicWith(double evidence) => Public is { } share ? 1 / (1 + (((1 - share) / Math.Max(share, 1e-9)) * Math.Exp(-evidence))) : 0;
    }

    /// <summary>One person of the draft.</summary>
    private readonly record struct Person(Reading Reading, double Public, bool IsOwnFamily, bool HoldsOffice);
}
