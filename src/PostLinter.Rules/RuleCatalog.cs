using PostLinter.Core.Analysis;
using PostLinter.Rules.Behaviour;
using PostLinter.Rules.Conduct;
using PostLinter.Rules.Confidentiality;
using PostLinter.Rules.Media;
using PostLinter.Rules.Privacy;
using PostLinter.Rules.Process;
using PostLinter.Rules.School;
using PostLinter.Rules.Tone;
using PostLinter.Rules.Transparency;
using System.Collections.Immutable;

namespace PostLinter.Rules;

/// <summary>Every rule there is, one line each, and every rule that a protocol needs and that is still to come.</summary>
public static class RuleCatalog
{
    public static ImmutableArray<PostAnalyzer> Analyzers { get; } =
    [
        // Privacy
        new PupilNameAnalyzer(),
        new OtherNameAnalyzer(),
        new NameWithClassAnalyzer(),
        new ContactDataAnalyzer(),
        new SensitiveDataAnalyzer(),
        new SchoolResultAnalyzer(),
        new LocationAnalyzer(),
        new OwnDataAnalyzer(),

        // Media
        new ImageConsentAnalyzer(),
        new ConsentRegisterAnalyzer(),
        new LessonRecordingAnalyzer(),
        new QuotationAnalyzer(),
        new CopyrightAnalyzer(),
        new ForwardingAnalyzer(),
        new LogoAnalyzer(),

        // Confidentiality
        new ConfidentialityMarkerAnalyzer(),
        new EmbargoAnalyzer(),
        new PolicyInformationAnalyzer(),
        new InsideSourceAnalyzer(),
        new SecretAnalyzer(),
        new UnauthorisedAccessAnalyzer(),

        // Transparency
        new MissingDisclaimerAnalyzer(),
        new MissingRoleAnalyzer(),
        new DisclaimerOfLeaderAnalyzer(),
        new IncompleteDisclaimerAnalyzer(),
        new MissingCapacityAnalyzer(),
        new SpeaksForSchoolAnalyzer(),
        new SenderNameAnalyzer(),
        new UnconfirmedClaimAnalyzer(),

        // Tone
        new PopularLanguageAnalyzer(),
        new ParentDiscussionAnalyzer(),
        new UnpleasantThreadAnalyzer(),
        new UnfoundedOpinionAnalyzer(),
        new CensorshipAnalyzer(),

        // School
        new NegativeAboutSchoolAnalyzer(),
        new ImageAnalyzer(),
        new AccountNameAnalyzer(),
        new SchoolPageAnalyzer(),
        new SchoolAccountAuthorAnalyzer(),
        new CoreValuesAnalyzer(),

        // Behaviour
        new LessonTimeAnalyzer(),
        new OneToOneAnalyzer(),
        new ImpulsivePostAnalyzer(),
        new PrivateContactAnalyzer(),
        new LessonAppAnalyzer(),
        new FriendRequestAnalyzer(),
        new ProfessionalDistanceAnalyzer(),

        // Process
        new ReplyReminderAnalyzer(),
        new DerailingThreadAnalyzer(),
        new DoubtAnalyzer(),
        new RevisionAnalyzer(),
        new ReportInsteadAnalyzer(),
        new PageUpkeepAnalyzer(),
        new AccountSettingsAnalyzer(),
        new PermanenceAnalyzer(),
        new SchoolCalendarAnalyzer(),
        new TraineeProfileAnalyzer(),

        // Conduct
        new ProfanityAnalyzer(),
        new InsultAnalyzer(),
        new ThreatAnalyzer(),
        new BullyingAnalyzer(),
        new DiscriminationAnalyzer(),
        new SexualAnalyzer(),
        new AccusationAnalyzer(),
    ];

    /// <summary>
    /// Ids that packs name and that report nothing by themselves: PL6000 is the fact that a draft is about a school
    /// (<see cref="Core.Facts.SchoolScope"/>), on which other rules stand.
    /// </summary>
    public static ImmutableSortedSet<string> Facts { get; } = ImmutableSortedSet.Create(StringComparer.Ordinal, "PL6000");

    /// <summary>
    /// Ids that packs name and that no analyzer serves yet. The list may only shrink; a test holds it against the packs.
    /// </summary>
    public static ImmutableSortedSet<string> StillToCome { get; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);
}
