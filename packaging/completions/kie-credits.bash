# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

_kie_credits() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command='' each offered
    for each in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $each in
            check | history | stand-in) command=$each ;;
        esac
    done
    case $before in
        --format) offered='csv json text' ;;
        --since) offered='12h 7d 4w' ;;
        --min-credits | --account | --port | --balance) offered='' ;;
        *)
            case $command in
                check) offered='--json --min-credits --account' ;;
                history) offered='--since --format --per-day --account' ;;
                stand-in) offered='--port --balance' ;;
                *) offered='check history stand-in -h --help -v --version' ;;
            esac
            ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
}
complete -F _kie_credits kie-credits
