#!/usr/bin/env bash
# Changes the program in small ways and looks whether a test notices (mutation testing), at the lowest priority:
#   tests/mutation/run.sh core|rules [FILES …]
# FILES are patterns from the project, such as 'Text/*.cs'; without them all that the configuration names. The report lies below
# artifacts/mutation; survivors.mjs prints what it says. Texts for people are left alone: golden files hold those. Nothing else may
# build in the working copy meanwhile: the tests run on the changed program.
set -euo pipefail
cd "$(dirname "$0")"
name=${1:?core or rules}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
dotnet tool restore > /dev/null
options=(--config-file "$name.json" --output "../../artifacts/mutation/$name")
for files in "${@:2}"; do
  options+=(--mutate "$files")
done
exec nice -n 19 dotnet stryker "${options[@]}"
