using PostLinter.Coverage;
using PostLinter.Protocols;
using PostLinter.Testing;
using Xunit;
using Xunit.Abstractions;

namespace PostLinter.Tests.Protocols;

public sealed class ClausePairTests(ITestOutputHelper output)
{
    [Fact]
    public void Score()
    {
        var linter = new Linter(clock: FixedClock.Instance);
        foreach (var pack in PackCatalog.All)
        {
            var pairs = ClausePairs.Of(pack);
            int fires = 0, silent = 0, both = 0;
            foreach (var pair in pairs)
            {
                var b = pair.Breaks.Lint(linter);
                var n = pair.NearMiss.Lint(linter);
                var f = b.Diagnostics.Any(d => d.Clauses.Contains(pair.Clause));
                var s = !n.Diagnostics.Any(d => d.Clauses.Contains(pair.Clause));
                fires += f ? 1 : 0; silent += s ? 1 : 0; both += f && s ? 1 : 0;
                foreach (var e in b.Errors.Concat(n.Errors)) output.WriteLine($"ERR {pair.Clause} {e.Message}");
                if (!f) output.WriteLine($"MISS {pair.Clause} [{string.Join(',', pack.FindClause(pair.Clause)!.Rules)}] :: {pair.Breaks.Text} => {string.Join(' ', b.Diagnostics.Select(d => d.RuleId + ":" + string.Join('/', d.Clauses)))}");
                if (!s) output.WriteLine($"LOUD {pair.Clause} :: {pair.NearMiss.Text} => {string.Join(' ', n.Diagnostics.Where(d => d.Clauses.Contains(pair.Clause)).Select(d => d.RuleId))}");
            }
            output.WriteLine($"SCORE {pack.Id} fires {fires} silent {silent} both {both} of {pairs.Length}");
        }
    }
}
