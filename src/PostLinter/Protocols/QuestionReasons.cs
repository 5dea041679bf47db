using PostLinter.Core.Diagnostics;
using PostLinter.Core.Metadata;

namespace PostLinter.Protocols;

/// <summary>Which answers a protocol wants a reason with: a permission needs its purpose, a consent that must be shown its place.</summary>
public static class QuestionReasons
{
    /// <summary>What to ask after a yes, or null where yes is enough.</summary>
    /// <param name="question">A key of <see cref="Questions"/>.</param>
    /// <param name="protocols">The chosen protocols.</param>
    public static LocalizedText? Of(string question, IEnumerable<ProtocolPack> protocols) => question switch
    {
        Questions.LessonPermission when Any(protocols, "les_toestemming_van", v => v != "niemand") => new(
            "Waarvoor in de les is dit nodig?", "What is it needed for in the lesson?"),
        Questions.ImageConsent when Any(protocols, "beeld_toestemming_vorm", v => v == "aantoonbaar") => new(
            "Waar ligt die toestemming vast?", "Where is that consent on record?"),
        _ => null,
    };

    private static bool Any(IEnumerable<ProtocolPack> protocols, string setting, Func<string, bool> holds) =>
        protocols.Any(p => p.Settings.TryGetValue(setting, out var value) && holds(value));
}
