using System.Runtime.CompilerServices;
using PostLinter.Configuration;

namespace PostLinter.Cli.Hosting;

/// <summary>
/// Builds the engine while the command line is still being read, and checks a sentence of the house with it: the runtime
/// compiles what a check runs on one core, and what reads options and files on another.
/// </summary>
internal static class EarlyStart
{
    private const string Sentence = "Op 3 mei om 9.00 uur gaat groep 7 van onze school met juf Noor en meester Bas naar het museum in Ede! #schoolreis";

    /// <summary>Begins, if there is anything to compile and a core to do it. What fails here fails again where it is told.</summary>
    /// <param name="args">The command line as it was given.</param>
    public static void Begin(string[] args)
    {
        if (args is ["check", ..] && RuntimeFeature.IsDynamicCodeCompiled && System.Environment.ProcessorCount > 1)
        {
            Task.Run(static () => new Linter().Lint(new Draft(Sentence, "concept"), LintConfiguration.Empty));
        }
    }
}
