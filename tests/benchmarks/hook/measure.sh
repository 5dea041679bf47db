#!/usr/bin/env bash
# How long a commit waits: a repository of 10,000 posts of which 3 changed. Beside it a check of all of them, the same 3
# named as files, git's own part, and the start of the program alone.
#   measure.sh PROGRAM [POSTS] [TIMES]     PROGRAM: postlint, or "dotnet …/postlint.dll"
set -euo pipefail
read -ra program <<< "${1:?name the program}"
posts=${2:-10000}
times=${3:-11}

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
git init -q -b main
git config user.name Test
git config user.email test@example.org
git config commit.gpgsign false
echo 'protocol: vsnon' > postlint.yaml
for ((i = 0; i < posts; i++)); do
  file="berichten/$((i / 100))/bericht-$i.md"
  ((i % 100)) || mkdir -p "berichten/$((i / 100))"
  cat > "$file" <<TEXT
# Sportdag $i

Wat een mooie sportdag was het! De groepen deden mee aan hardlopen, verspringen en een estafette op het veld.
De ouders schonken limonade, en om drie uur was de prijsuitreiking op het plein. Bedankt, iedereen die hielp.

Volgende week $((i % 50)) is er weer gewoon les; denk aan de gymspullen en een gevulde broodtrommel.
TEXT
done
git add .
git commit -q -m berichten
for i in 1 "$((posts / 2))" "$((posts - 1))"; do
  echo 'Tot morgen!' >> "berichten/$((i / 100))/bericht-$i.md"
done
git add .
mapfile -t changed < <(git diff --cached --name-only)

# Milliseconds: the median and the slowest of some calls.
measure() {
  local name=$1 count=$2 start all=()
  shift 2
  for ((n = 0; n < count; n++)); do
    start=$(date +%s%N)
    "$@" > /dev/null 2>&1 || true
    all+=($((($(date +%s%N) - start) / 1000000)))
  done
  printf '%s\n' "${all[@]}" | sort -n | awk -v name="$name" '{ v[NR] = $1 } END { printf "%-42s median %6d ms, slowest %6d ms (%d times)\n", name, v[int((NR + 1) / 2)], v[NR], NR }'
}

echo "$posts posts, 3 changed; $(nproc) cores, load $(cut -d' ' -f1 /proc/loadavg)"
measure 'postlint --version (start alone)' "$times" "${program[@]}" --version
measure 'git diff --cached (its own part)' "$times" git diff --cached --raw
measure 'postlint check, the 3 as files' "$times" "${program[@]}" check "${changed[@]}"
measure 'postlint check --staged (the hook)' "$times" "${program[@]}" check --staged --fail-on warning
measure 'postlint check --since HEAD' "$times" "${program[@]}" check --since HEAD
measure 'postlint check . (all posts)' 1 "${program[@]}" check .
