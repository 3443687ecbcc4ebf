# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c kie-credits -f
complete -c kie-credits -n __fish_use_subcommand -a check -d 'Poll the balance and print it'
complete -c kie-credits -n __fish_use_subcommand -a history -d 'Print what was recorded and spent'
complete -c kie-credits -n __fish_use_subcommand -a stand-in -d 'Serve a pretend Kie service on this computer'
complete -c kie-credits -n __fish_use_subcommand -a help -d 'Print the help of a command'
complete -c kie-credits -n __fish_use_subcommand -s v -l version -d 'Print the version'
complete -c kie-credits -s h -l help -d 'Print help'
complete -c kie-credits -n '__fish_seen_subcommand_from check' -l min-credits -x -d 'Exit with 1 if fewer credits are left'
complete -c kie-credits -n '__fish_seen_subcommand_from check history' -l account -x -d 'Only the account with this name or id'
complete -c kie-credits -n '__fish_seen_subcommand_from check' -l format -x -a 'text json' -d 'Output format'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l format -x -a 'text csv json' -d 'Output format'
complete -c kie-credits -n '__fish_seen_subcommand_from check history' -l json -d 'Print JSON'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l since -x -a '12h 7d 4w 1y all' -d 'Start of the output'
complete -c kie-credits -n '__fish_seen_subcommand_from history' -l per-day -d 'Print what was spent on each day, not each change'
complete -c kie-credits -n '__fish_seen_subcommand_from stand-in' -l port -x -d 'Listen on this port'
complete -c kie-credits -n '__fish_seen_subcommand_from stand-in' -l balance -x -d 'Answer with this balance'
complete -c kie-credits -n '__fish_seen_subcommand_from help' -a 'check history stand-in help'
