using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports.Text;

/// <summary>Says what the clauses of a finding say: for every protocol the most fitting one, and the names of the others.</summary>
internal static class ClauseLines
{
    public static IEnumerable<string> Of(LintResult result, ImmutableArray<string> clauses, UserLanguage language)
    {
        foreach (var protocol in result.Protocols)
        {
            var own = clauses.Where(c => protocol.FindClause(c) is not null).ToArray();
            if (own.Length > 0 && protocol.FindClause(own[0]) is { } clause)
            {
                var also = language == UserLanguage.English ? "see also" : "zie ook";
                var ids = own.Length == 1 ? clause.Id : $"{clause.Id}; {also} {string.Join(", ", own[1..])}";
                yield return $"{clause.Summary} ({ids})";
            }
        }
    }
}
