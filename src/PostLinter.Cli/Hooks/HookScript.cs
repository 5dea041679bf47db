using PostLinter.Cli.Hosting;

namespace PostLinter.Cli.Hooks;

/// <summary>The text of a git hook that checks what is staged, in the shell language that every git brings.</summary>
internal static class HookScript
{
    /// <summary>By this line a hook is known as ours.</summary>
    public const string Mark = "# postlint hook";

    /// <summary>What our hook runs first, where it took the place of another.</summary>
    public const string EarlierSuffix = ".voor-postlint";

    /// <param name="program">The full path of the program; null looks for it when the hook runs.</param>
    /// <param name="failOn">The severity that stops a commit.</param>
    /// <param name="session">Gives the language.</param>
    public static string Write(string? program, string failOn, Session session)
    {
        var lang = session.Language == Core.Diagnostics.UserLanguage.English ? " --lang en" : string.Empty;
        return $$"""
            #!/bin/sh
            {{Mark}}: {{session.Say("'postlint hook uninstall' haalt dit weer weg", "'postlint hook uninstall' removes this")}}
            earlier="$(dirname "$0")/pre-commit{{EarlierSuffix}}"
            if [ -x "$earlier" ]; then
              "$earlier" "$@" || exit $?
            fi
            postlint={{Quote(program?.Replace('\\', '/') ?? "postlint")}}
            command -v "$postlint" >/dev/null 2>&1 || postlint=postlint
            if ! command -v "$postlint" >/dev/null 2>&1; then
              echo {{Quote(session.Say(
                  "postlint is niet gevonden, dus er is niets nagelezen. Installeer het opnieuw, of ga zonder door met: git commit --no-verify",
                  "postlint was not found, so nothing was checked. Install it again, or go on without: git commit --no-verify"))}} >&2
              exit 1
            fi
            if [ -f {{Baselines.Baseline.DefaultName}} ]; then
              set -- --baseline {{Baselines.Baseline.DefaultName}}
            else
              set --
            fi
            "$postlint" check "$@" --staged --fail-on {{failOn}}{{lang}} >&2
            code=$?
            if [ "$code" -ne 0 ]; then
              echo >&2
              echo {{Quote(session.Say(
                  "De commit is gestopt. Pas het bericht aan en doe opnieuw git add en git commit.",
                  "The commit was stopped. Change the draft, then git add and git commit again."))}} >&2
              echo {{Quote(session.Say(
                  "Mag het hier wel? Zet de reden in .postlint-ok.yaml. Toch doorgaan: git commit --no-verify",
                  "Is it all right here? Give the reason in .postlint-ok.yaml. To go on all the same: git commit --no-verify"))}} >&2
              exit 1
            fi

            """.ReplaceLineEndings("\n");
    }

    private static string Quote(string text) => "'" + text.Replace("'", "'\\''", StringComparison.Ordinal) + "'";
}
