using PostLinter.Core.Data;

namespace PostLinter.Core.Metadata;

/// <summary>
/// The Dutch words of the metadata, each with its meaning: the one list from which reading, suggestions,
/// completion and schemas are made.
/// </summary>
public static class MetadataWords
{
    public static WordTable<AuthorRole> Roles { get; } = new()
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
    public static WordTable<AuthorRole> RoleSynonyms { get; } = new()
    {
        ["leerkracht"] = AuthorRole.Teacher,
        ["leraar"] = AuthorRole.Teacher,
        ["directeur"] = AuthorRole.SchoolLeader,
        ["rector"] = AuthorRole.SchoolLeader,
        ["teamleider"] = AuthorRole.Manager,
        ["stafmedewerker"] = AuthorRole.OfficeStaff,
        ["stagiaire"] = AuthorRole.Trainee,
    };

    public static WordTable<AccountKind> Accounts { get; } = new()
    {
        ["persoonlijk"] = AccountKind.Personal,
        ["school"] = AccountKind.School,
    };

    public static WordTable<Channel> Channels { get; } = new()
    {
        ["facebook"] = Channel.Facebook,
        ["instagram"] = Channel.Instagram,
        ["x"] = Channel.X,
        ["twitter"] = Channel.X,
        ["linkedin"] = Channel.LinkedIn,
        ["youtube"] = Channel.YouTube,
        ["tiktok"] = Channel.TikTok,
        ["snapchat"] = Channel.Snapchat,
        ["whatsapp"] = Channel.WhatsApp,
        ["teams"] = Channel.Teams,
        ["leerlingsysteem"] = Channel.PupilSystem,
        ["email"] = Channel.Email,
        ["e-mail"] = Channel.Email,
        ["sms"] = Channel.Sms,
        ["website"] = Channel.Website,
        ["blog"] = Channel.Blog,
        ["nieuwsbrief"] = Channel.Newsletter,
        ["anders"] = Channel.Other,
    };

    public static WordTable<PostKind> Kinds { get; } = new()
    {
        ["bericht"] = PostKind.Post,
        ["reactie"] = PostKind.Reply,
        ["herplaatsing"] = PostKind.Repost,
        ["privebericht"] = PostKind.PrivateMessage,
        ["pagina"] = PostKind.Page,
    };

    public static WordTable<Audience> Audiences { get; } = new()
    {
        ["openbaar"] = Audience.Public,
        ["besloten"] = Audience.Closed,
    };

    public static WordTable<SchoolMoment> Moments { get; } = new()
    {
        ["les"] = SchoolMoment.Lesson,
        ["toets"] = SchoolMoment.Test,
        ["middagpauze"] = SchoolMoment.LunchBreak,
        ["pauze"] = SchoolMoment.Break,
        ["vrij"] = SchoolMoment.Free,
    };

    public static WordTable<PostStatus> Statuses { get; } = new()
    {
        ["concept"] = PostStatus.Draft,
        ["klaar"] = PostStatus.Ready,
        ["gewijzigd"] = PostStatus.Changed,
        ["verwijderd"] = PostStatus.Deleted,
    };

    public static WordTable<ImageKind> ImageKinds { get; } = new()
    {
        ["foto"] = ImageKind.Photo,
        ["video"] = ImageKind.Video,
        ["audio"] = ImageKind.Audio,
        ["tekening"] = ImageKind.Drawing,
        ["logo"] = ImageKind.Logo,
        ["document"] = ImageKind.Document,
    };

    public static WordTable<ImageRights> Rights { get; } = new()
    {
        ["eigen"] = ImageRights.Own,
        ["toestemming"] = ImageRights.Permission,
        ["licentie"] = ImageRights.Licence,
        ["citaat"] = ImageRights.Quotation,
    };

    public static WordTable<ConsentPurpose> Purposes { get; } = new()
    {
        ["naam"] = ConsentPurpose.Name,
        ["beeld"] = ConsentPurpose.Image,
        ["gegevens"] = ConsentPurpose.Data,
        ["citaat"] = ConsentPurpose.Quotation,
        ["app"] = ConsentPurpose.App,
    };

    public static WordTable<Answer> Answers { get; } = new()
    {
        ["ja"] = Answer.Yes,
        ["nee"] = Answer.No,
    };
}
