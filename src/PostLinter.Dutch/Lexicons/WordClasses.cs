namespace PostLinter.Dutch.Lexicons;

/// <summary>What the lists know of a word. The bits are part of the table's form.</summary>
[Flags]
public enum WordClasses : ushort
{
    None = 0,

    /// <summary>A first name on a list of names that occur in Dutch classes.</summary>
    FirstName = 1,

    /// <summary>A first name on a large international list; weak evidence.</summary>
    FirstNameRare = 2,

    /// <summary>A first name that is an ordinary word as well: <c>Roos</c>, <c>Storm</c>.</summary>
    FirstNameOrWord = 4,

    Surname = 8,

    /// <summary>A surname that is an ordinary word as well: <c>Bakker</c>, <c>Vos</c>.</summary>
    SurnameOrWord = 16,

    /// <summary>A part of a surname that comes before it: <c>van</c>, <c>der</c>, <c>el</c>.</summary>
    NameParticle = 32,

    /// <summary>A place or country.</summary>
    Place = 64,

    /// <summary>An ordinary Dutch word.</summary>
    Dutch = 128,

    /// <summary>A Dutch word that is written with a capital only.</summary>
    DutchCapital = 256,

    /// <summary>One of the 1,000 most frequent words.</summary>
    Frequent = 512,

    /// <summary>One of the 10,000 most frequent words.</summary>
    Common = 1024,

    /// <summary>A word that stands before or after the name of a school.</summary>
    SchoolType = 2048,

    MonthOrDay = 4096,

    /// <summary>An organisation, brand or programme of one word.</summary>
    Organisation = 8192,

    /// <summary>A public or fictional person known by one word.</summary>
    Public = 16384,

    /// <summary>A form of address or function before a name.</summary>
    Title = 32768,
}
