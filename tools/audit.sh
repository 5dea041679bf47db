#!/usr/bin/env bash
# Asks the registries what is known of the packages that are locked: fails on a known vulnerability, of NuGet at any depth and
# severity, of npm (what is shipped at any severity, what only builds and tests from high on).
#   tools/audit.sh
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
status=0

report=$(mktemp)
trap 'rm -f "$report"' EXIT
dotnet restore PostLinter.sln -v quiet
dotnet list PostLinter.sln package --vulnerable --include-transitive | tee "$report"
if grep -q 'has the following vulnerable packages' "$report"; then
  status=1
elif ! grep -q 'has no vulnerable packages' "$report"; then
  echo "the registry did not answer: nothing is known" >&2
  status=2
fi

while IFS= read -r lock; do
  folder=$(dirname "$lock")
  echo "== $folder"
  npm audit --prefix "$folder" --package-lock-only --omit=dev || status=1
  npm audit --prefix "$folder" --package-lock-only --audit-level=high || status=1
done < <(git ls-files '*package-lock.json')
exit "$status"
