namespace PostLinter.Dutch.Offence;

/// <summary>What a word can do in an attack on people. A word may have several signs; none makes an attack alone.</summary>
[Flags]
internal enum Sign : ulong
{
    None = 0,

    /// <summary>A group that people are born into or cannot leave.</summary>
    Group = 1 << 0,

    /// <summary>A group of people by work, opinion or hobby.</summary>
    Trade = 1 << 1,

    /// <summary>People in and around a school: often the subject of ordinary sentences.</summary>
    School = 1 << 2,

    /// <summary>One person: spoken to, pointed at or named.</summary>
    Person = 1 << 3,

    Target = Group | Trade | School | Person,

    /// <summary>The author: <c>ik</c>, <c>wij</c>.</summary>
    First = 1 << 4,

    /// <summary>The present of <c>zijn</c> and its like.</summary>
    Copula = 1 << 5,

    /// <summary>What ought to happen: <c>moeten</c>, <c>horen</c>, <c>verdienen</c>.</summary>
    Ought = 1 << 6,

    /// <summary>What somebody means to do: <c>gaan</c>, <c>zullen</c>, <c>willen</c>.</summary>
    Intent = 1 << 7,

    /// <summary>A finite verb in the past tense.</summary>
    Past = 1 << 8,

    Not = 1 << 9,

    /// <summary>An unkind judgment that ordinary sentences make as well: <c>lui</c>, <c>ziek</c>.</summary>
    Bad = 1 << 10,

    /// <summary>A judgment that makes people disgusting, dangerous or worthless.</summary>
    Foul = 1 << 11,

    /// <summary>So hard that it is about the people next to it in almost any sentence.</summary>
    Hard = 1 << 12,

    Hate = 1 << 13,

    Harm = 1 << 14,

    /// <summary>Sending away, locking up, excluding.</summary>
    Out = 1 << 15,

    /// <summary>Harm and removal that ordinary rules and matches know too: <c>straffen</c>, <c>weg</c>.</summary>
    Mild = 1 << 16,

    Good = 1 << 17,

    /// <summary>What people have or deserve: <c>waard</c>, <c>rechten</c>.</summary>
    Worth = 1 << 18,

    Misdeed = 1 << 19,

    /// <summary>Anger and disgust that somebody is made to feel.</summary>
    Feeling = 1 << 20,

    Wish = 1 << 21,

    /// <summary>A place for animals, rubbish and convicts.</summary>
    Pit = 1 << 22,

    /// <summary>An animal or thing that nobody wants to be compared with.</summary>
    Vermin = 1 << 23,

    /// <summary>Office and power over others.</summary>
    Power = 1 << 24,

    /// <summary>What comes of it: <c>ramp</c>, <c>ondergang</c>.</summary>
    Ruin = 1 << 25,

    /// <summary>What one does for people that one accepts: <c>vertrouwen</c>, <c>aannemen</c>.</summary>
    Accept = 1 << 26,

    Preposition = 1 << 27,

    /// <summary>Ends a clause.</summary>
    Stop = 1 << 28,

    /// <summary>Words that end a search for what belongs to a noun: <c>die</c>, <c>dat</c>, <c>wie</c>.</summary>
    Relative = 1 << 29,

    /// <summary>Getting rid of: <c>ontdoen</c>, <c>einde</c>.</summary>
    Rid = 1 << 30,

    /// <summary>People whom their deeds or views make unloved; only harm to them is an offence.</summary>
    Outlaw = 1UL << 31,

    /// <summary>A word for one human being: behind <c>die</c> somebody in particular.</summary>
    Human = 1UL << 32,

    /// <summary>One of a group, by a word that may mean something else as well: <c>schot</c>, <c>man</c>.</summary>
    One = 1UL << 33,
}
