#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The manuals, the README and the shells' completions agree with `--help`: they name the same commands, for each command
# and for the program itself the same options, and for each command the same output formats.
# Usage: manuals.sh PROGRAM...   (the built programs; their names are those of the manuals)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
packaging=$root/packaging
export LC_ALL=C.UTF-8
[[ $# -gt 0 ]] || { echo "Usage: manuals.sh PROGRAM..." >&2; exit 2; }

# The long options in what is read, written as --name, sorted; nothing if there are none.
long_options() {
    { grep -oE -- '--[a-z][a-z-]*' || true; } | sort -u
}

# What is read, one word a line, sorted.
words() {
    tr -s ' ,' '\n' | sed '/^$/d' | sort -u
}

# The options that a help lists; its examples may show others.
options_of_help() {
    grep -E '^  (-., )?--' | long_options
}

# What completions/NAME.bash offers behind WORDS, one a line: offered_by_bash NAME WORDS...
offered_by_bash() {
    # shellcheck source=/dev/null
    source "$packaging/completions/$1.bash"
    local definition
    definition=$(complete -p "$1")
    if [[ $definition =~ -F\ ([a-z_]+) ]]; then
        COMP_WORDS=("$@" '')
        COMP_CWORD=$#
        "${BASH_REMATCH[1]}"
        printf '%s\n' "${COMPREPLY[@]}"
    else
        sed -E "s/.*-W '([^']*)'.*/\1/" <<<"$definition" | tr ' ' '\n'
    fi
}

# The lines on COMMAND, or for an empty COMMAND those on the program itself.
manual_on() {
    if [[ -z $2 ]]; then
        sed -n '/^\.Sh DESCRIPTION/,/^\.Sh COMMANDS/p' "$packaging/man/$1.1"
    else
        sed -n "/^\.Ss $2\$/,/^\.S[sh] /{/^\.Ss $2\$/p; /^\.S[sh] /!p}" "$packaging/man/$1.1"
    fi
}
synopsis_of() {
    local synopsis
    synopsis=$(sed -n '/^\.Sh SYNOPSIS/,/^\.Sh DESCRIPTION/p' "$packaging/man/$1.1")
    awk -v command="${2:-}" '/^\.Nm/ { own = command == "" } $0 == ".Cm " command { own = 1 } /^\.Cm/ && $2 != command { own = 0 } own' \
        <<<"$synopsis"
}
zsh_on() {
    if [[ -z $2 ]]; then
        sed "/^case \\\$state/,\$d" "$packaging/completions/_$1"
    else
        sed -n "/^ *$2)\$/,/^ *;;/p" "$packaging/completions/_$1"
    fi
}
fish_on() {
    if [[ -z $2 ]]; then
        grep -v __fish_seen_subcommand_from "$packaging/completions/$1.fish"
    else
        grep -v __fish_use_subcommand "$packaging/completions/$1.fish" | awk -v command="$2" '
            !/__fish_seen_subcommand_from/ { print; next }
            { split($0, part, "\047"); if (index(part[2] " ", " " command " ")) print }'
    fi
}

verdict=0
# Reports where what WHERE has on WHAT is not what is promised: compare NAME WHERE WHAT PROMISED ACTUAL
compare() {
    local difference
    if ! difference=$(diff <(echo "$4") <(echo "$5")); then
        echo "$1: the $3 of --help (<) and of $2 (>) differ:"
        grep '^[<>]' <<<"$difference"
        verdict=1
    fi
}

# The macros of mdoc for options, in the manual and its synopsis.
options_of_mdoc() {
    grep -oE 'Fl (h , Fl |v , Fl |h \| Fl |v \| Fl )?-[a-z-]+' | sed -E 's/.* -([a-z-]+)$/--\1/' | long_options
}
# compare_options NAME COMMAND PROMISED: also for the program itself, with an empty COMMAND.
compare_options() {
    local name=$1 command=$2 promised=$3 own
    own=$promised # the manual explains --help once, for all commands
    [[ -z $command ]] || own=$(sed '/^--help$/d' <<<"$promised")
    compare "$name $command" "the manual" options "$own" "$(manual_on "$name" "$command" | sed -n '/^\.It Fl/p' | options_of_mdoc)"
    compare "$name $command" "bash" options "$promised" "$(offered_by_bash "$name" ${command:+"$command"} | long_options)"
    compare "$name $command" "zsh" options "$promised" \
        "$(zsh_on "$name" "$command" | sed 's/\[.*//' | grep -v '^#' | long_options)"
    compare "$name $command" "fish" options "$promised" \
        "$(fish_on "$name" "$command" | sed -nE 's/^complete.* -l ([a-z-]+).*/--\1/p' | long_options)"
}
# compare_formats NAME COMMAND FORMATS
compare_formats() {
    local name=$1 command=$2 formats=$3
    compare "$name $command" "bash" formats "$formats" "$(offered_by_bash "$name" "$command" --format | words)"
    compare "$name $command" "zsh" formats "$formats" \
        "$(zsh_on "$name" "$command" | sed -nE 's/.*--format\[.*:\((.*)\).*/\1/p' | words)"
    compare "$name $command" "fish" formats "$formats" \
        "$(fish_on "$name" "$command" | sed -nE "s/.* -l format .*-a '([^']*)'.*/\1/p" | words)"
    compare "$name $command" "the manual" formats "$formats" \
        "$(manual_on "$name" "$command" | sed -n '/^\.It Fl -format/,/if not given/p' | sed -nE 's/^\.Li ([a-z0-9, ]+).*/\1/p' | words)"
}
compare_command() {
    local name=$1 command=$2 help=$3 formats
    compare_options "$name" "$command" "$(options_of_help <<<"$help")"
    compare "$name $command" "the manual's synopsis" options \
        "$(options_of_help <<<"$help" | sed '/^--help$/d')" "$(synopsis_of "$name" "$command" | options_of_mdoc)"
    # Behind "Output format:" and up to the full stop, over line breaks.
    formats=$(tr -s ' \n' ' ' <<<"$help" | sed -nE 's/.*Output format: ([^.]*)\..*/\1/p' | words)
    [[ -z $formats ]] || compare_formats "$name" "$command" "$formats"
    local shown
    shown=$(sed -nE "s/#.*//; /^[$] $name $command( |\$)/p" "$root/README.md" | long_options)
    compare "$name $command" "the README, which shows more" options "$shown" \
        "$(comm -12 <(echo "$shown") <(options_of_help <<<"$help"))"
}

for program in "$@"; do
    name=$(basename "$program")
    help=$("$program" --help)
    promised=$(sed -n '/^Options:/,$p' <<<"$help" | options_of_help)
    mapfile -t commands < <(sed -n '/^Commands:/,/^$/p' <<<"$help" | sed -nE 's/^  ([a-z-]+) .*/\1/p' | sort)
    compare_options "$name" "" "$promised"
    ((${#commands[@]} > 0)) || continue
    listed=$(printf '%s\n' "${commands[@]}")
    compare "$name" "the manual" commands "$listed" "$(sed -nE 's/^\.Ss ([a-z-]+)$/\1/p' "$packaging/man/$name.1" | sort)"
    compare "$name" "bash" commands "$listed" "$(offered_by_bash "$name" | sed '/^-/d' | sort)"
    compare "$name" "zsh" commands "$listed" "$(sed -nE "s/^    '([a-z-]+):.*/\1/p" "$packaging/completions/_$name" | sort)"
    compare "$name" "fish" commands "$listed" \
        "$(sed -nE 's/.*__fish_use_subcommand -a ([a-z-]+) .*/\1/p' "$packaging/completions/$name.fish" | sort)"
    compare "$name" "the README" commands "$listed" "$(sed -nE "s/^\| \`$name ([a-z-]+)\` .*/\1/p" "$root/README.md" | sort)"
    for command in "${commands[@]}"; do
        compare_command "$name" "$command" "$("$program" "$command" --help)"
    done
done
exit "$verdict"
