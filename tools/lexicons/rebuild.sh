#!/usr/bin/env bash
# Rebuilds models/lexicon/words.bin from packages and our own lists. Needs Debian, node and the .NET SDK.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work="$root/artifacts/lexicons"
mkdir -p "$work/debian"
(cd "$work/debian" && apt-get download -qq wdutch && dpkg -x wdutch_*.deb .)
(cd "$here" && npm install --no-audit --no-fund --no-package-lock --silent)
node "$here/gather.mjs" "$work/debian/usr/share/dict/dutch" "$work/lists"
dotnet run --project "$root/src/PostLinter.LexiconCompiler" -- "$work/lists" "$root/src/PostLinter.Dutch/Lexicons/words" "$root/models/lexicon/words.bin"
