using PostLinter.Core.Analysis;
using PostLinter.Core.Language;
using PostLinter.Core.Metadata;
using PostLinter.Dutch.Lexicons;
using PostLinter.Dutch.Tagging;

namespace PostLinter.Dutch.Entities;

/// <summary>
/// What tells whether a named person is a pupil, an employee, a parent, somebody else or the author: the words around the
/// name, the form of the name, its generation (<see cref="GivenNameAge"/>), who writes, and where. The name itself is left out,
/// or the model would learn names.
/// </summary>
/// <param name="stream">The tokens of the draft.</param>
/// <param name="isName">True for tokens that belong to some person's name.</param>
/// <param name="scheduler">Looks up pieces of a long draft at once where the host has threads for it, or null.</param>
public sealed class RoleFeatures(TokenStream stream, Func<int, bool> isName, WorkScheduler? scheduler = null)
{
    /// <summary>Log 2 of the number of features.</summary>
    public const int Bits = 17;

    /// <summary>The roles, in the order of the model's classes.</summary>
    public static IReadOnlyList<PersonRole> Roles { get; } =
        [PersonRole.Pupil, PersonRole.Employee, PersonRole.Parent, PersonRole.Other, PersonRole.Author];

    /// <summary>The class of a role.</summary>
    public static int IndexOf(PersonRole role) => role switch
    {
        PersonRole.Pupil => 0,
        PersonRole.Employee => 1,
        PersonRole.Parent => 2,
        PersonRole.Other => 3,
        PersonRole.Author => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The model knows no such role."),
    };

    /// <summary>The class behind those of the roles: no private person, but a public or historical one, a character, an animal.</summary>
    public static int Public => Roles.Count;

    /// <summary>The number of classes of the model.</summary>
    public static int Classes => Roles.Count + 1;

    private const int Window = 6;

    /// <summary>"The draft" is at most so many tokens on either side, so that a book costs no more a name than a post.</summary>
    private const int Reach = 250;

    private readonly DraftThemes _themes = new(stream, isName, scheduler);

    /// <summary>The features of one mention.</summary>
    /// <param name="name">The tokens of the name.</param>
    /// <param name="metadata">Who writes, and where.</param>
    /// <param name="features">Receives them, in the place of what it held.</param>
    public void Collect(TokenRange name, PostMetadata metadata, List<uint> features)
    {
        features.Clear();
        var role = (uint)metadata.Role;
        var account = (uint)metadata.Account;
        var sentence = stream.SentenceOf(name.Start);
        var (from, to) = (Math.Max(0, Math.Min(name.Start, stream.ProseCount) - Reach), Math.Min(stream.ProseCount, name.End + Reach));
        var form = FormOf(stream, name);
        Add(1, 0);
        Add(2, role, account);
        Add(3, role, form);
        Add(4, form);
        Add(5, (uint)metadata.Channel, role);
        var age = GivenNameAge.Of(DraftEvidence.Key(stream[name.Start].Lower));
        Add(33, age, form);
        Add(34, age, role, account);
        Add(35, age, WordAt(name.Start - 1));
        Add(36, age, WordAt(name.End));
        for (var distance = 1; distance <= Window; distance++)
        {
            AddWord(name.Start - distance, distance, isBefore: true);
            AddWord(name.End - 1 + distance, distance, isBefore: false);
        }

        Add(15, WordAt(name.Start - 1), WordAt(name.End), role);
        Add(16, WordAt(name.Start - 1), WordAt(name.End), form);
        Add(17, role, account, (uint)metadata.Channel * 8 + form);
        Add(13, (uint)Math.Min(Mentions(name), 4), form);
        Add(14, (uint)Math.Min(_themes.NamesBetween(from, to), 6), role);
        AddDraft();

        Add(6, WordAt(name.Start - 1), WordAt(name.Start - 2));
        Add(7, WordAt(name.End), WordAt(name.End + 1));
        Add(8, WordAt(name.Start - 1), form);
        Add(9, WordAt(name.End), form);
        Add(10, WordAt(name.Start - 1), role);

        // Words of the sentence and of the one before it, wherever they stand.
        AddBag(sentence, 11);
        var index = stream.SentenceIndexOf(name.Start);
        if (index > 0 && stream.Sentences[index - 1].End == sentence.Start)
        {
            AddBag(stream.Sentences[index - 1], 12);
        }

        void Add(uint template, uint a, uint b = 0, uint c = 0) => features.Add(FeatureHash.Combine(template, a, b, c));

        uint WordAt(int token) => token < sentence.Start ? 1 : token >= sentence.End ? 2
            : isName(token) ? 3
            : stream[token].Kind == TokenKind.Number ? 4
            : FeatureHash.Of(stream[token].Lower);

        void AddWord(int token, int distance, bool isBefore)
        {
            var word = WordAt(token);
            Add(isBefore ? 20u : 21u, word, (uint)Math.Min(distance, 3));
            var group = token >= sentence.Start && token < sentence.End ? NameCues.GroupOf(stream[token].Lower) : 0;
            if (group > 0)
            {
                Add(isBefore ? 22u : 23u, group, (uint)Math.Min(distance, 3));
                Add(24, group, role, form);
            }
        }

        // How often the name comes back.
        int Mentions(TokenRange range)
        {
            var word = stream[range.Start].Lower;
            var count = 0;
            foreach (ref readonly var token in stream.Tokens.AsSpan(from, to - from))
            {
                count += token.Lower == word ? 1 : 0;
            }

            return count;
        }

        // What the draft is about.
        void AddDraft()
        {
            foreach (var (group, word) in _themes.Between(from, to))
            {
                if (group > 0)
                {
                    Add(30, group);
                    Add(31, group, role, form);
                }
                else
                {
                    Add(32, word);
                }
            }
        }

        void AddBag(TokenRange range, uint template)
        {
            for (var i = range.Start; i < range.End; i++)
            {
                if (stream[i].Kind == TokenKind.Word && !isName(i) && (Lexicon.Lookup(stream[i].Lower) & WordClasses.Frequent) == 0)
                {
                    Add(template, FeatureHash.Of(stream[i].Lower));
                }

                if (NameCues.GroupOf(stream[i].Lower) is > 0 and var group)
                {
                    Add(template + 10, group);
                }
            }
        }
    }

    /// <summary>First name alone, full name, with initials, or a surname alone.</summary>
    private static uint FormOf(TokenStream stream, TokenRange name)
    {
        var first = Lexicon.Lookup(stream[name.Start].Lower);
        var isFirst = (first & (WordClasses.FirstName | WordClasses.FirstNameOrWord)) != 0;
        var hasInitial = false;
        for (var i = name.Start; i < name.End; i++)
        {
            hasInitial |= stream[i].Span.Length <= 2;
        }

        return (uint)((Math.Min(name.Count, 3) * 4) + (isFirst ? 2 : 0) + (hasInitial ? 1 : 0));
    }
}
