namespace PostLinter.Core.Metadata;

/// <summary>
/// The Dutch words of the metadata, each with its meaning: the one list from which reading, suggestions,
/// completion and schemas are made.
/// </summary>
public static class MetadataWords
{
    public static IReadOnlyDictionary<string, AuthorRole> Roles { get; } = new Dictionary<string, AuthorRole>
    {
        ["leerling"] = AuthorRole.Pupil,
        ["ouder"] = AuthorRole.Parent,
        ["docent"] = AuthorRole.Teacher,
        ["medewerker"] = AuthorRole.Employee,
        ["staf"] = AuthorRole.OfficeStaff,
        ["leidinggevende"] = AuthorRole.Manager,
        ["schoolleider"] = AuthorRole.SchoolLeader,
        ["bestuurder"] = AuthorRole.BoardMember,
        ["stagiair"] = AuthorRole.Trainee,
        ["vrijwilliger"] = AuthorRole.Volunteer,
        ["extern"] = AuthorRole.External,
    };

    /// <summary>Words that mean one of the roles; a school adds its own under <c>rolnamen</c>.</summary>
    public static IReadOnlyDictionary<string, AuthorRole> RoleSynonyms { get; } = new Dictionary<string, AuthorRole>
    {
        ["leerkracht"] = AuthorRole.Teacher,
        ["leraar"] = AuthorRole.Teacher,
        ["directeur"] = AuthorRole.SchoolLeader,
        ["rector"] = AuthorRole.SchoolLeader,
        ["teamleider"] = AuthorRole.Manager,
        ["stafmedewerker"] = AuthorRole.OfficeStaff,
        ["stagiaire"] = AuthorRole.Trainee,
    };

    public static IReadOnlyDictionary<string, AccountKind> Accounts { get; } = new Dictionary<string, AccountKind>
    {
        ["persoonlijk"] = AccountKind.Personal,
        ["school"] = AccountKind.School,
    };

    public static IReadOnlyDictionary<string, Channel> Channels { get; } = new Dictionary<string, Channel>
    {
        ["facebook"] = Channel.Facebook,
        ["instagram"] = Channel.Instagram,
        ["x"] = Channel.X,
        ["linkedin"] = Channel.LinkedIn,
        ["youtube"] = Channel.YouTube,
        ["tiktok"] = Channel.TikTok,
        ["snapchat"] = Channel.Snapchat,
        ["whatsapp"] = Channel.WhatsApp,
        ["teams"] = Channel.Teams,
        ["leerlingsysteem"] = Channel.PupilSystem,
        ["email"] = Channel.Email,
        ["sms"] = Channel.Sms,
        ["website"] = Channel.Website,
        ["blog"] = Channel.Blog,
        ["nieuwsbrief"] = Channel.Newsletter,
        ["anders"] = Channel.Other,
    };

    public static IReadOnlyDictionary<string, PostKind> Kinds { get; } = new Dictionary<string, PostKind>
    {
        ["bericht"] = PostKind.Post,
        ["reactie"] = PostKind.Reply,
        ["herplaatsing"] = PostKind.Repost,
        ["privebericht"] = PostKind.PrivateMessage,
        ["pagina"] = PostKind.Page,
    };

    public static IReadOnlyDictionary<string, Audience> Audiences { get; } = new Dictionary<string, Audience>
    {
        ["openbaar"] = Audience.Public,
        ["besloten"] = Audience.Closed,
    };

    public static IReadOnlyDictionary<string, SchoolMoment> Moments { get; } = new Dictionary<string, SchoolMoment>
    {
        ["les"] = SchoolMoment.Lesson,
        ["toets"] = SchoolMoment.Test,
        ["middagpauze"] = SchoolMoment.LunchBreak,
        ["pauze"] = SchoolMoment.Break,
        ["vrij"] = SchoolMoment.Free,
    };

    public static IReadOnlyDictionary<string, PostStatus> Statuses { get; } = new Dictionary<string, PostStatus>
    {
        ["concept"] = PostStatus.Draft,
        ["klaar"] = PostStatus.Ready,
        ["gewijzigd"] = PostStatus.Changed,
        ["verwijderd"] = PostStatus.Deleted,
    };

    public static IReadOnlyDictionary<string, ImageKind> ImageKinds { get; } = new Dictionary<string, ImageKind>
    {
        ["foto"] = ImageKind.Photo,
        ["video"] = ImageKind.Video,
        ["audio"] = ImageKind.Audio,
        ["tekening"] = ImageKind.Drawing,
        ["logo"] = ImageKind.Logo,
        ["document"] = ImageKind.Document,
    };

    public static IReadOnlyDictionary<string, ImageRights> Rights { get; } = new Dictionary<string, ImageRights>
    {
        ["eigen"] = ImageRights.Own,
        ["toestemming"] = ImageRights.Permission,
        ["licentie"] = ImageRights.Licence,
        ["citaat"] = ImageRights.Quotation,
    };

    public static IReadOnlyDictionary<string, ConsentPurpose> Purposes { get; } = new Dictionary<string, ConsentPurpose>
    {
        ["naam"] = ConsentPurpose.Name,
        ["beeld"] = ConsentPurpose.Image,
        ["gegevens"] = ConsentPurpose.Data,
        ["citaat"] = ConsentPurpose.Quotation,
        ["app"] = ConsentPurpose.App,
    };

    public static IReadOnlyDictionary<string, Answer> Answers { get; } = new Dictionary<string, Answer>
    {
        ["ja"] = Answer.Yes,
        ["nee"] = Answer.No,
    };

    /// <summary>The Dutch word of a value.</summary>
    public static string WordOf<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct, Enum =>
        words.First(w => EqualityComparer<T>.Default.Equals(w.Value, value)).Key;
}
