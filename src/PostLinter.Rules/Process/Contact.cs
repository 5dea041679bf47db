using PostLinter.Core.Analysis;
using PostLinter.Core.Metadata;

namespace PostLinter.Rules.Process;

/// <summary>Whom a reminder sends the author to: the person whom the school named, else the function.</summary>
internal static class Contact
{
    /// <summary>For advice in the course of work: a pupil has a mentor, everybody else somebody above them.</summary>
    public static (string Dutch, string English) Of(RuleContext context) => context.Metadata.Role switch
    {
        AuthorRole.Pupil => Named(context, "mentor", "je mentor of een docent", "your mentor or a teacher"),
        AuthorRole.Parent => Named(context, "schoolleider", "de leerkracht of de schoolleiding", "the teacher or the head"),
        AuthorRole.SchoolLeader or AuthorRole.BoardMember => Named(context, "schoolleider", "een collega in de leiding", "a fellow head"),
        _ => Named(context, "leidinggevende", "je leidinggevende", "your manager"),
    };

    /// <summary>What the configuration says of a function, or the function.</summary>
    public static (string Dutch, string English) Named(RuleContext context, string key, string dutch, string english) =>
        context.Organisation.Contacts.TryGetValue(key, out var name) && name.Length > 0 ? (name, name) : (dutch, english);
}
