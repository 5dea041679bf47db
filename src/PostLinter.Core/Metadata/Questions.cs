using PostLinter.Core.Diagnostics;

namespace PostLinter.Core.Metadata;

/// <summary>
/// The questions that only the author can answer. Each is put so that yes means all is well; the key is the key under
/// <c>attestaties</c> in the front matter.
/// </summary>
public static class Questions
{
    public const string PersonsConsent = "personen_toestemming";
    public const string ImageConsent = "beeld_toestemming";
    public const string SharingConsent = "delen_toestemming";
    public const string Copyright = "auteursrecht";
    public const string LogoCorrect = "logo_juist";
    public const string NoLessonRecording = "geen_lesopname";
    public const string AppConsent = "app_toestemming";
    public const string AppNoObjection = "app_geen_bezwaar";
    public const string PublicInformation = "openbare_informatie";
    public const string Correctness = "juistheid";
    public const string Reasons = "onderbouwing";
    public const string OfficialPosition = "officieel_standpunt";
    public const string CoreValues = "kernwaarden";
    public const string SchoolPurpose = "schooldoel";
    public const string AlsoFormal = "ook_formeel";
    public const string ReadAloud = "voorleestoets";
    public const string LessonPermission = "les_toestemming";
    public const string RealSender = "afzender_echt";
    public const string AccountNameConsent = "accountnaam_toestemming";
    public const string KnownContact = "bekend_contact";
    public const string Consulted = "overlegd";
    public const string Reported = "gemeld";
    public const string CalmThread = "gesprek_rustig";
    public const string ReadAgain = "nagelezen";
    public const string Settings = "instellingen";
    public const string WatchesReplies = "volgt_reacties";
    public const string ProfileCleaned = "profiel_opgeschoond";

    /// <summary>Key and wording of every question, in the order in which they are asked.</summary>
    public static IReadOnlyDictionary<string, LocalizedText> All { get; } = new Dictionary<string, LocalizedText>
    {
        [PersonsConsent] = new(
            "Vinden alle mensen die je noemt of herkenbaar beschrijft (of hun ouders) het goed dat dit over hen online komt?",
            "Do all people you name or describe recognisably (or their parents) agree that this about them goes online?"),
        [ImageConsent] = new(
            "Hebben alle herkenbare personen op foto, film of geluid (of hun ouders) vooraf en aantoonbaar ingestemd?",
            "Did all recognisable people on the photo, film or recording (or their parents) agree beforehand, and can you show it?"),
        [SharingConsent] = new(
            "Stemt degene van wie de woorden of het bericht zijn ermee in dat je ze aanhaalt of doorstuurt?",
            "Does the person whose words or message these are agree that you quote or forward them?"),
        [Copyright] = new(
            "Is alles wat je meestuurt eigen werk, of mag je het van de maker gebruiken, met de bron erbij?",
            "Is everything you send along your own work, or may you use it, with its source?"),
        [LogoCorrect] = new(
            "Is dit het officiële, onveranderde logo, bij inhoud waar de school zich voor wil lenen?",
            "Is this the official, unchanged logo, with content that the school wants to be connected with?"),
        [NoLessonRecording] = new(
            "Is dit beeld door jou zelf gemaakt, en geen opname of bewerking van een (online) les of lesfilmpje?",
            "Did you make this image yourself, and is it not a recording or edit of an (online) lesson?"),
        [AppConsent] = new(
            "Is voor dit gebruik van WhatsApp of een ander sociaal medium in de les dit schooljaar toestemming vastgelegd (16 jaar en ouder zelf, anders de ouders)?",
            "Is consent for this use of WhatsApp or another medium in class on record for this school year (from 16 by the pupil, otherwise by the parents)?"),
        [AppNoObjection] = new(
            "Klopt het dat de schoolleiding geen bezwaar heeft tegen dit gebruik?",
            "Is it right that the school's management has no objection to this use?"),
        [PublicInformation] = new(
            "Is deze informatie al openbaar, of heeft de school besloten dat zij naar buiten mag?",
            "Is this information public already, or did the school decide that it may be?"),
        [Correctness] = new(
            "Heb je dit nagekeken bij een betrouwbare bron?",
            "Did you check this with a reliable source?"),
        [Reasons] = new(
            "Legt je bericht uit waarom je dit vindt?",
            "Does your post explain why you think so?"),
        [OfficialPosition] = new(
            "Is dit het vastgestelde standpunt, en mag jij het namens de school brengen?",
            "Is this the agreed position, and may you bring it on behalf of the school?"),
        [CoreValues] = new(
            "Past dit bij waar de school voor staat (missie, kernwaarden, opbouwende toon)?",
            "Does this fit what the school stands for (mission, core values, constructive tone)?"),
        [SchoolPurpose] = new(
            "Dient dit bericht een school- of onderwijsdoel, en hebben lezers er iets aan?",
            "Does this post serve a purpose of the school, and is it of use to its readers?"),
        [AlsoFormal] = new(
            "Staat deze mededeling ook op de website, in een e-mail of in de nieuwsbrief?",
            "Does this notice also stand on the website, in an e-mail or in the newsletter?"),
        [ReadAloud] = new(
            "Zou je dit zonder schaamte voorlezen aan ouders, familie of je leidinggevende, ook over een paar jaar?",
            "Would you read this aloud without shame to parents, family or your manager, in a few years too?"),
        [LessonPermission] = new(
            "Mag dit nu van de docent (leerling) of de schoolleiding (medewerker), om een reden die met het onderwijs te maken heeft?",
            "Does the teacher (pupil) or the management (staff) allow this now, for a reason that has to do with education?"),
        [RealSender] = new(
            "Plaats je dit onder je eigen naam?",
            "Do you post this under your own name?"),
        [AccountNameConsent] = new(
            "Vindt de schoolleiding het goed dat de schoolnaam in je account of alias staat?",
            "Does the school's management agree that the school's name stands in your account or alias?"),
        [KnownContact] = new(
            "Weet je wie dit is, en is het contact een bewuste keuze?",
            "Do you know who this is, and is the contact a deliberate choice?"),
        [Consulted] = new(
            "Heb je dit vooraf besproken met je leidinggevende (of wie je protocol daarvoor noemt)?",
            "Did you discuss this beforehand with your manager (or whom your protocol names)?"),
        [Reported] = new(
            "Heb je dit gemeld bij mentor, docent, leidinggevende of schoolleider?",
            "Did you report this to a mentor, teacher, manager or head?"),
        [CalmThread] = new(
            "Is het gesprek waarin je reageert nog rustig en zakelijk?",
            "Is the thread in which you reply still calm and to the point?"),
        [ReadAgain] = new(
            "Heb je dit even laten liggen en nagelezen, en sta je ervoor, ook als het altijd vindbaar blijft?",
            "Did you let this rest and read it again, and do you stand for it, even if it can be found forever?"),
        [Settings] = new(
            "Weet je hoe dit kanaal werkt, en staan de instellingen goed (wie leest, reageert, tagt; wat toont je profiel)?",
            "Do you know how this channel works, and are its settings right (who reads, replies, tags; what your profile shows)?"),
        [WatchesReplies] = new(
            "Houd jij of een ander de reacties na plaatsing bij?",
            "Will you or somebody else follow the replies after posting?"),
        [ProfileCleaned] = new(
            "Heb je vóór je stage nagekeken wat er van je online staat, en opgeruimd wat niet past?",
            "Before your traineeship, did you look at what is online about you and clean up what does not fit?"),
    };
}
