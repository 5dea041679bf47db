#!/usr/bin/env bash
# Asks the registries what is known of the packages that are locked: NuGet at any depth and severity, npm (what is shipped at
# any severity, what only builds and tests from high on).
#   tools/audit.sh          ends with 1 if a vulnerability is known, with 2 if a registry could not say
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
found='has the following vulnerable packages'
known=0
unsaid=0

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# A registry that keeps no record of vulnerabilities calls everything sound. So it is asked first for one that is known of a
# package since 2022 (GHSA-5crp-9r3c-p9vr).
for file in Directory.Build.props Directory.Packages.props; do
  echo '<Project />' > "$scratch/$file"
done
cat > "$scratch/control.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
PROJECT
dotnet restore "$scratch/control.csproj" -v quiet
if ! dotnet list "$scratch/control.csproj" package --vulnerable | grep -q "$found"; then
  echo "NuGet: this registry keeps no record of vulnerabilities, so nothing is known of the packages below" >&2
  unsaid=1
fi

dotnet restore PostLinter.sln -v quiet
dotnet list PostLinter.sln package --vulnerable --include-transitive > "$scratch/nuget"
if grep -q "$found" "$scratch/nuget"; then
  cat "$scratch/nuget"
  known=1
else
  echo "NuGet: $(grep -c 'has no vulnerable packages' "$scratch/nuget") projects without a known vulnerability"
fi

# npm ends with 1 for both: a vulnerability, and a registry that cannot be asked.
npm_audit() {
  npm audit --prefix "$1" --package-lock-only "${@:2}" > "$scratch/npm" 2>&1 && return
  if grep -q 'npm error audit' "$scratch/npm"; then
    unsaid=1
    echo "npm, $1: the registry did not say" >&2
  else
    known=1
    echo "npm, $1:"
    cat "$scratch/npm"
  fi
}

while IFS= read -r lock; do
  folder=$(dirname "$lock")
  npm_audit "$folder" --omit=dev
  npm_audit "$folder" --audit-level=high
done < <(git ls-files '*package-lock.json')

if [ "$known" = 1 ]; then
  exit 1
fi

[ "$unsaid" = 0 ] || exit 2
echo "npm: nothing known either"
