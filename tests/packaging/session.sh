#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the user of the installed package does in a desktop session; see install.sh.
# Usage: session.sh check|first|again|history
set -eu

# Runs the tray program until the panel shows this balance.
tray_shows() {
    balance=$1
    shown=$2
    kie-credits stand-in --port 18931 --balance "$balance" >/dev/null &
    service=$!
    /test/tray_host "$shown" &
    host=$!
    kie-credits-tray &
    tray=$!
    result=0
    wait "$host" || result=1
    kill "$tray" "$service"
    wait "$tray" || result=1
    return "$result"
}

case $1 in
    check) # asks until the service has started
        kie-credits stand-in --port 18931 --balance 4335.86 >/dev/null &
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            KIE_API_KEY=any KIE_API_BASE_URL=http://127.0.0.1:18931 kie-credits check 2>/dev/null && break
            sleep 0.3
        done
        kill "$!"
        ;;
    first)
        umask 077
        mkdir -p "$XDG_CONFIG_HOME/kie-credits"
        printf '[accounts]\nsize=1\n1\\id=1\n1\\name=Work\n1\\apiKey=0123456789abcdef\n1\\baseUrl=http://127.0.0.1:18931\n[alerts]\nlowCredits=777\n' \
            >"$XDG_CONFIG_HOME/kie-credits/kie-credits.ini"
        tray_shows 4335.86 4,335.86
        grep -q '^lowCredits=777' "$XDG_CONFIG_HOME/kie-credits/kie-credits.ini"
        ;;
    again)
        tray_shows 4100 4,100
        ;;
    history)
        kie-credits history --since 1d
        ;;
esac
