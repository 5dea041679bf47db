namespace PostLinter.Dutch.Tokens;

/// <summary>What the dot of an abbreviation says about the end of a sentence.</summary>
internal enum AbbreviationKind
{
    None,

    /// <summary>Something always follows: <c>dhr.</c>, <c>m.b.t.</c>, <c>nr.</c></summary>
    Leads,

    /// <summary>Stands within and at the end of sentences: <c>enz.</c>, <c>a.u.b.</c>, <c>sept.</c></summary>
    Either,

    /// <summary>Belongs to a name before or after it: <c>J.P.</c>, <c>MSc.</c></summary>
    Name,

    /// <summary>An abbreviation before a number only, a word of its own elsewhere: <c>zo. 12 mei</c>.</summary>
    BeforeNumber,
}
