using McMaster.Extensions.CommandLineUtils;
using PostLinter.Cli.Checking;
using PostLinter.Cli.Git;
using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Commands;

/// <summary>The options that keep a check to what git says has changed.</summary>
internal sealed class ChangeOptions(CommandForm form)
{
    private readonly CommandOption _since = form.Value("since", "VERSIE", new("alleen wat veranderd is sinds deze git-versie, zoals main", "only what has changed since this git revision, such as main"));
    private readonly CommandOption _staged = form.Flag("staged", new("alleen wat klaarstaat voor de volgende git-commit, zoals het daar staat", "only what is staged for the next git commit, as it stands there"));

    /// <summary>The settings, kept to what has changed if that was asked for.</summary>
    /// <exception cref="UsageException">Other options do not go with it.</exception>
    public CheckSettings AddTo(CheckSettings settings, Session session)
    {
        if (!_since.HasValue() && !_staged.HasValue())
        {
            return settings;
        }

        if (settings.IsJsonLines || settings.Paths.Contains("-"))
        {
            throw new UsageException(session.Say(
                "--since en --staged kiezen uit bestanden; laat --input en - weg",
                "--since and --staged choose from files; leave --input and - out"));
        }

        if (_staged.HasValue() && (settings.Fix != FixMode.None || settings.Ask))
        {
            throw new UsageException(session.Say(
                "--staged leest wat klaarstaat en kan dat niet veranderen; doe --fix of --ask op het bestand zelf, en dan git add",
                "--staged reads what is staged and cannot change it; use --fix or --ask on the file itself, then git add"));
        }

        return settings with { Changes = new GitSelection(_staged.HasValue(), _since.Value()) };
    }
}
