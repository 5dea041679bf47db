using System.Runtime.CompilerServices;
using PostLinter.Configuration;
using PostLinter.Coverage;
using PostLinter.Protocols;

namespace PostLinter.LanguageServer;

/// <summary>
/// Checks drafts of the house in the background until the runtime has compiled well what every check runs, so that the
/// first words somebody types are answered as fast as the last. Short drafts, and none while one of the author's is
/// checked: nobody waits for it.
/// </summary>
/// <param name="linter">The engine to warm.</param>
/// <param name="isBusy">True while somebody's draft is checked.</param>
internal sealed class WarmUp(Linter linter, Func<bool> isBusy)
{
    /// <summary>What ran thirty times is compiled again, and what it calls comes into view only then: a few rounds more.</summary>
    private const int Rounds = 8;

    /// <summary>The runtime compiles when for a tenth of a second nothing ran for the first time.</summary>
    private static readonly TimeSpan BetweenRounds = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan WhileBusy = TimeSpan.FromMilliseconds(20);

    /// <summary>Begins; a program that was compiled ahead of time has nothing to warm.</summary>
    public void Start()
    {
        if (RuntimeFeature.IsDynamicCodeCompiled)
        {
            new Thread(Run) { IsBackground = true, Priority = ThreadPriority.Lowest, Name = "warm-up" }.Start();
        }
    }

    private void Run()
    {
        try
        {
            var pack = PackCatalog.Find(PackCatalog.Ids[0])!;
            var texts = ClausePairs.Of(pack).SelectMany(p => new[] { p.Breaks.Text, p.NearMiss.Text }).ToArray();
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var text in texts)
                {
                    while (isBusy())
                    {
                        Thread.Sleep(WhileBusy);
                    }

                    linter.Lint(new Draft(text, "concept.md"), LintConfiguration.Empty);
                }

                Thread.Sleep(BetweenRounds);
            }
        }
        catch (Exception)
        {
            // What fails here fails in front of somebody soon, and is told there.
        }
    }
}
