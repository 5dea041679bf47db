#!/usr/bin/env bash
# What the GitHub Action runs: annotations beside the lines, the report in the summary of the run, and a SARIF file.
# Wants postlint on the PATH and, in the environment, INPUT_PATHS (one a line), INPUT_SINCE, INPUT_PROTOCOL, INPUT_BASELINE,
# INPUT_FAIL_ON, INPUT_SARIF (any of them may be empty), GITHUB_STEP_SUMMARY and
# GITHUB_OUTPUT.
set -uo pipefail

options=(check --fail-on "${INPUT_FAIL_ON:-warning}")
[ -z "${INPUT_SINCE:-}" ] || options+=(--since "$INPUT_SINCE")
[ -z "${INPUT_PROTOCOL:-}" ] || options+=(--protocol "$INPUT_PROTOCOL")
[ -z "${INPUT_BASELINE:-}" ] || options+=(--baseline "$INPUT_BASELINE")

# What follows is a path, also where it begins with a dash.
options+=(--no-color)
paths=()
while IFS= read -r path; do
  [ -z "$path" ] || paths+=("$path")
done <<< "${INPUT_PATHS:-.}"

postlint "${options[@]}" --format github -- "${paths[@]}"
code=$?

{
  echo '## PostLinter'
  echo '<pre>'
  postlint "${options[@]}" --format text -- "${paths[@]}" 2>&1 | sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g'
  echo '</pre>'
} >> "${GITHUB_STEP_SUMMARY:-/dev/null}"

if [ -n "${INPUT_SARIF:-}" ]; then
  postlint "${options[@]}" --format sarif --output "$INPUT_SARIF" -- "${paths[@]}" 2> /dev/null
  [ ! -s "$INPUT_SARIF" ] || echo "sarif=$INPUT_SARIF" >> "${GITHUB_OUTPUT:-/dev/null}"
fi

exit "$code"
