#!/usr/bin/env bash
# Builds the engine for browsers and the page that needs no installation into artifacts/web (or the folder given), and says
# how large it is. Needs the .NET SDK and node; no workload.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The packages of node are fetched once.
[ -d src/PostLinter.Web/node_modules ] || npm ci --prefix src/PostLinter.Web --no-audit --no-fund
rm -rf src/PostLinter.Web/bin/Release/net10.0/browser-wasm/publish
dotnet publish src/PostLinter.Web -c Release
npm run --silent typecheck --prefix src/PostLinter.Web
node src/PostLinter.Web/scripts/build.mjs "$@"
