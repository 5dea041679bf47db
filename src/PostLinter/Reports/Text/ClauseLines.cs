using System.Collections.Immutable;
using PostLinter.Core.Diagnostics;

namespace PostLinter.Reports.Text;

/// <summary>Says what the clauses of a finding say: for every protocol the most fitting one, and the names of the others.</summary>
internal static class ClauseLines
{
    private const int MostOthers = 3;

    public static IEnumerable<string> Of(LintResult result, ImmutableArray<string> clauses, UserLanguage language)
    {
        foreach (var protocol in result.Protocols)
        {
            var own = clauses.Where(c => protocol.FindClause(c) is not null).ToArray();
            if (own.Length > 0 && protocol.FindClause(own[0]) is { } clause)
            {
                var also = language == UserLanguage.English ? "see also" : "zie ook";
                var ids = own.Length == 1 ? clause.Id : $"{clause.Id}; {also} {Others(own)}";
                yield return $"{clause.Summary} ({ids})";
            }
        }
    }

    /// <summary>A clause behind the first, or a few; whoever wants them all asks for the JSON.</summary>
    private static string Others(string[] own) =>
        string.Join(", ", own.Skip(1).Take(MostOthers)) + (own.Length > MostOthers + 1 ? " …" : string.Empty);
}
