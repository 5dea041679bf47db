namespace PostLinter.Core.Metadata;

/// <summary>An answer with three values; unknown raises a question, never an error.</summary>
public enum Answer
{
    Unknown,
    Yes,
    No,
}

/// <summary>Who posts.</summary>
public enum AuthorRole
{
    Unknown,
    Pupil,
    Parent,
    Teacher,
    Employee,
    OfficeStaff,
    Manager,
    SchoolLeader,
    BoardMember,
    Trainee,
    Volunteer,
    External,
}

/// <summary>Whose account carries the post.</summary>
public enum AccountKind
{
    Unknown,
    Personal,
    School,
}

public enum Channel
{
    Unknown,
    Facebook,
    Instagram,
    X,
    LinkedIn,
    YouTube,
    TikTok,
    Snapchat,
    WhatsApp,
    Teams,
    PupilSystem,
    Email,
    Sms,
    Website,
    Blog,
    Newsletter,
    Other,
}

/// <summary>What kind of message it is; absent means an ordinary post.</summary>
public enum PostKind
{
    Post,
    Reply,
    Repost,
    PrivateMessage,
    Page,
}

public enum Audience
{
    Unknown,
    Public,
    Closed,
}

/// <summary>When, in the school day, the author does this.</summary>
public enum SchoolMoment
{
    Unknown,
    Lesson,
    Test,
    LunchBreak,
    Break,
    Free,
}

/// <summary>How far the draft is; absent means still being written.</summary>
public enum PostStatus
{
    Draft,
    Ready,
    Changed,
    Deleted,
}

public enum ImageKind
{
    Unknown,
    Photo,
    Video,
    Audio,
    Drawing,
    Logo,
    Document,
}

/// <summary>Why somebody may use an image.</summary>
public enum ImageRights
{
    Unknown,
    Own,
    Permission,
    Licence,
    Quotation,
}

/// <summary>What a consent covers.</summary>
public enum ConsentPurpose
{
    Name,
    Image,
    Data,
    Quotation,
    App,
}

/// <summary>Groups of roles that protocols bind.</summary>
public static class AuthorRoles
{
    /// <summary>Employees in the sense of the protocols: teacher up to and including board member.</summary>
    public static bool IsStaff(this AuthorRole role) => role is >= AuthorRole.Teacher and <= AuthorRole.BoardMember;

    /// <summary>People who always represent the organisation.</summary>
    public static bool IsLeadership(this AuthorRole role) =>
        role is AuthorRole.Manager or AuthorRole.SchoolLeader or AuthorRole.BoardMember;

    /// <summary>Staff and those who work along with it.</summary>
    public static bool WorksForSchool(this AuthorRole role) =>
        role.IsStaff() || role is AuthorRole.Trainee or AuthorRole.Volunteer or AuthorRole.External;
}
