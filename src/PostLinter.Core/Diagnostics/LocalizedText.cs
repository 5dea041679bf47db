namespace PostLinter.Core.Diagnostics;

/// <summary>The languages in which the tool speaks to people.</summary>
public enum UserLanguage
{
    Dutch,
    English,
}

/// <summary>One text for people, in both languages. <c>{0}</c>, <c>{1}</c> stand for the arguments of a finding.</summary>
public sealed record LocalizedText(string Dutch, string English)
{
    public string In(UserLanguage language) => language == UserLanguage.English ? English : Dutch;

    /// <summary>The text with its arguments filled in; braces that name no argument stay as they are.</summary>
    public string Format(UserLanguage language, IReadOnlyList<string> arguments)
    {
        var text = In(language);
        for (var i = 0; i < arguments.Count; i++)
        {
            text = text.Replace("{" + (char)('0' + i) + "}", arguments[i], StringComparison.Ordinal);
        }

        return text;
    }
}
