#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The manuals and the shells' completions name the options that `--help` names, all of them and no others.
# Usage: manuals.sh PROGRAM...   (the built programs; their names are those of the manuals)
set -euo pipefail
packaging=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging" && pwd)
export LC_ALL=C.UTF-8
[[ $# -gt 0 ]] || { echo "Usage: manuals.sh PROGRAM..." >&2; exit 2; }

# The long options in what is read, written as --name, sorted.
long_options() {
    grep -oE -- '--[a-z][a-z-]*' | sort -u
}

verdict=0
for program in "$@"; do
    name=$(basename "$program")
    promised=$("$program" --help | long_options)
    declare -A named=(
        [manual]=$(sed -nE 's/^\.It Fl (h , Fl |v , Fl )?-([a-z-]+).*/--\2/p' "$packaging/man/$name.1" | long_options)
        [bash]=$(sed 's/#.*//' "$packaging/completions/$name.bash" | grep -E "='|-W '" | long_options)
        [zsh]=$(sed 's/^#.*//' "$packaging/completions/_$name" | grep -oE -- "(\{-.,|'\*?)--[a-z-]+" | long_options)
        [fish]=$(sed -nE 's/^complete.* -l ([a-z-]+).*/--\1/p' "$packaging/completions/$name.fish" | long_options)
    )
    for where in manual bash zsh fish; do
        if ! difference=$(diff <(echo "$promised") <(echo "${named[$where]}")); then
            echo "$name: --help (<) and what is for $where (>) differ:"
            grep '^[<>]' <<<"$difference"
            verdict=1
        fi
    done
done
exit "$verdict"
