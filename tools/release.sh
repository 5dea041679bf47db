#!/usr/bin/env bash
# Makes what a release consists of, out of what is committed: the dotnet tool, archives, an SBOM and SHA256SUMS.
#   tools/release.sh FOLDER [--twice]
# --twice builds again in another place and compares. An archive for a system whose runtime cannot be restored is left out,
# and said. Needs git, the .NET SDK and, for the SBOM (cdxgen), node with npm.
set -euo pipefail

cdxgen=12.8.4
systems=(linux-x64 linux-arm64 win-x64 win-arm64 osx-x64 osx-arm64)
host=linux-$([ "$(uname -m)" = aarch64 ] && echo arm64 || echo x64)

out=${1:?name a folder for the release}
mkdir -p "$out"
out=$(cd "$out" && pwd)
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git -C "$repository" rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git -C "$repository" log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDDISABLENODEREUSE=1

# The same files give the same bytes: order, times and owners are fixed.
archive() {
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --mode=u+rwX,go+rX,go-w -C "$1" -cf - . | gzip -n9 > "$2"
}

build() {
  local source=$1 made=$2 version name
  git clone -q "$repository" "$source"
  git -C "$source" checkout -q "$commit"
  mkdir -p "$made"
  local options=(-c Release -v quiet -p:ContinuousIntegrationBuild=true -p:EnableSourceLink=false "-p:PathMap=$source=/_" -p:UseSharedCompilation=false)
  local project="$source/src/PostLinter.Cli"
  version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$source/Directory.Build.props")

  dotnet publish "$project" "${options[@]}" -o "$source/out/portable"
  dotnet pack "$project" "${options[@]}" -o "$made"
  extra "$source" "$source/out/portable"
  archive "$source/out/portable" "$made/postlint-$version-portable.tar.gz"
  for system in "${systems[@]}"; do
    name="postlint-$version-$system"
    if program "$project" "$system" "$source/out/$system" "${options[@]}" > "$work/log" 2>&1; then
      extra "$source" "$source/out/$system"
      archive "$source/out/$system" "$made/$name.tar.gz"
    else
      echo "left out: $system ($(grep -oE 'error [A-Z0-9]+: .*' "$work/log" | head -1 | cut -c1-160))" >&2
    fi
  done
}

# A native program for the system that builds, where it has a linker; elsewhere the runtime comes along.
program() {
  local project=$1 system=$2 folder=$3
  shift 3
  if [ "$system" = "$host" ] && { command -v clang || command -v gcc; }; then
    dotnet publish "$project" "$@" -r "$system" -p:Native=true -o "$folder"
    find "$folder" -type f ! -name postlint -delete
  else
    dotnet publish "$project" "$@" -r "$system" --self-contained "-p:NuGetLockFilePath=obj/$system.lock.json" -o "$folder"
  fi
}

# What lies beside the program in every archive.
extra() {
  cp "$1"/{README.md,LICENSE,THIRD-PARTY-NOTICES.md,docs/postlint.1} "$2"
  rm -f "$2"/*.pdb
}

# A list of all parts with versions and hashes, from the lock file of the program. Its number and time are left out, so that
# the same parts give the same list.
sbom() {
  local input="$work/sbom"
  mkdir -p "$input/src"
  cp "$1"/src/PostLinter.Cli/{packages.lock.json,PostLinter.Cli.csproj} "$input/src"
  npm install --silent --no-audit --no-fund --omit=optional --prefix "$input" "@cyclonedx/cdxgen@$cdxgen"
  "$input/node_modules/.bin/cdxgen" -t dotnet --no-install-deps --no-recurse --spec-version 1.6 -o "$input/bom.json" "$input/src" > /dev/null 2>&1
  node -e '
    const fs = require("fs");
    const bom = JSON.parse(fs.readFileSync(process.argv[1], "utf8").replaceAll(process.argv[3], "."));
    delete bom.serialNumber;
    delete bom.annotations;
    bom.metadata.timestamp = new Date(process.env.SOURCE_DATE_EPOCH * 1000).toISOString();
    if (!bom.components.some((c) => c.name === "YamlDotNet")) throw new Error("the SBOM lacks parts");
    fs.writeFileSync(process.argv[2], JSON.stringify(bom, null, 2) + "\n");
  ' "$input/bom.json" "$2" "$input/src"
}

build "$work/one" "$work/made"

# The tool is installed from the package alone, and works.
printf '<configuration><packageSources><clear /></packageSources></configuration>' > "$work/nuget.config"
dotnet tool install --configfile "$work/nuget.config" --add-source "$work/made" --tool-path "$work/tool" postlint
echo 'Wat een mooie sportdag!' | "$work/tool/postlint" check -
sbom "$work/one" "$work/made/postlint.cdx.json"
(cd "$work/made" && sha256sum -- * > SHA256SUMS)

if [ "${2:-}" = --twice ]; then
  build "$work/second-place" "$work/again"
  status=0
  for file in "$work"/again/*; do
    if cmp -s "$file" "$work/made/$(basename "$file")"; then
      echo "same: $(basename "$file")"
    else
      echo "different: $(basename "$file")" >&2
      status=1
    fi
  done
  [ "$status" = 0 ] || exit 1
fi

cp "$work"/made/* "$out"
cat "$out/SHA256SUMS"
