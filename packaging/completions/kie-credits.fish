# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

set -l commands check history stand-in
complete -c kie-credits -f
complete -c kie-credits -n "not __fish_seen_subcommand_from $commands" -a check -d 'Ask for the balance and print it'
complete -c kie-credits -n "not __fish_seen_subcommand_from $commands" -a history -d 'Print what was spent'
complete -c kie-credits -n "not __fish_seen_subcommand_from $commands" -a stand-in -d 'Serve a pretend service on this computer'
complete -c kie-credits -n "not __fish_seen_subcommand_from $commands" -s h -l help -d 'Print a short help'
complete -c kie-credits -n "not __fish_seen_subcommand_from $commands" -s v -l version -d 'Print the version'
complete -c kie-credits -n '__fish_seen_subcommand_from check' -l json -d 'Print JSON'
complete -c kie-credits -n '__fish_seen_subcommand_from check' -l min-credits -x -d 'Exit with 1 when less than this is left'
complete -c kie-credits -n '__fish_seen_subcommand_from check history' -l account -x -d 'Only the account of this name'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l since -x -a '12h 7d 4w' -d 'From when on'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l format -x -a 'csv json text' -d 'How to print'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l per-day -d 'What was spent on each day, not each change'
complete -c kie-credits -n '__fish_seen_subcommand_from stand-in' -l port -x -d 'Listen on this port'
complete -c kie-credits -n '__fish_seen_subcommand_from stand-in' -l balance -x -d 'The balance to tell'
