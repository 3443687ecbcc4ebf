# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_kie_credits() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' each offered
    local commands='check status history watch metrics stand-in help'
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        [[ -z $command && " $commands " == *" $each "* ]] && command=$each
    done
    case $command:$before in
        check:--format) offered='text json' ;;
        status:--format) offered='text json waybar polybar i3blocks i3bar xmobar tmux genmon' ;;
        history:--format) offered='text csv json' ;;
        history:--since) offered='12h 7d 4w 1y all' ;;
        *:--min-credits | *:--account | *:--template | *:--listen | *:--port | *:--balance) offered='' ;;
        check:*) offered='-h --help --min-credits --account --format --json' ;;
        status:*) offered='-h --help --template --follow --hide-amount --account --format --json' ;;
        history:*) offered='-h --help --since --per-day --account --format --json' ;;
        watch:*) offered='-h --help --listen --quiet' ;;
        metrics:*) offered='-h --help --account' ;;
        stand-in:*) offered='-h --help --port --balance' ;;
        help:*) offered="-h --help $commands" ;;
        *) offered="-h --help -v --version $commands" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
}
complete -F _kie_credits kie-credits
