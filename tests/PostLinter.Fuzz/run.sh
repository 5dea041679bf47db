#!/usr/bin/env bash
# Builds the fuzzer, puts counters into a copy of the program so that inputs that reach new code are kept, and runs it on one
# core at the lowest priority:
#   tests/PostLinter.Fuzz/run.sh --count 1000000 [--seed N] [--minutes N] [--targets draft,http] [--out FOLDER]
set -euo pipefail
cd "$(dirname "$0")/../.."
made=artifacts/fuzz/program
nice -n 10 dotnet build tests/PostLinter.Fuzz -c Release -v quiet
mkdir -p artifacts/fuzz
rm -rf "$made"
cp -r tests/PostLinter.Fuzz/bin/Release/net10.0 "$made"
dotnet "$made/PostLinter.Fuzz.dll" instrument "$made"
exec nice -n 19 dotnet "$made/PostLinter.Fuzz.dll" run "$@"
