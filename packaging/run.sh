#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# From a fresh Debian 12 or 13 to a running tray: installs what is missing, builds, starts. Arguments go to kie-credits-tray.
# Without a key a stand-in service answers (--demo); without a display `kie-credits check` takes the tray's place.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh packaging/packages-build.txt
packaging/build.sh release

tray=build/release/src/app/kie-credits-tray
cli=build/release/src/cli/kie-credits
settings=${XDG_CONFIG_HOME:-$HOME/.config}/kie-credits/kie-credits.ini

wants_demo() {
    [[ " $* " == *" --demo "* ]]
}

has_key() {
    [[ -n ${KIE_API_KEY:-} ]] || grep -Eqs '^[0-9]+\\apiKey=[^[:space:]]' "$settings"
}

# Asks a stand-in service once, with settings and history of its own: made-up readings must not mix with real ones.
check_stand_in() {
    scratch=$(mktemp -d)
    exec {announcement}< <(exec "$cli" stand-in)
    stand_in=$!
    trap 'kill "$stand_in" 2>/dev/null || true; rm -rf "$scratch"' EXIT
    if ! read -r -t 10 -u "$announcement" url; then
        echo "The stand-in service did not start." >&2
        return 1
    fi
    KIE_API_KEY=demo KIE_API_BASE_URL=$url XDG_CONFIG_HOME=$scratch XDG_DATA_HOME=$scratch "$cli" check
}

if [[ -n ${DISPLAY:-} || -n ${WAYLAND_DISPLAY:-} ]]; then
    if ! has_key && ! wants_demo "$@"; then
        echo "No key is set: starting the demo. For your own balance choose \"Use my own key\" there, or set KIE_API_KEY."
        set -- --demo "$@"
    fi
    exec "$tray" "$@"
elif has_key && ! wants_demo "$@"; then
    echo "No display: asking the service once instead of starting the tray."
    exec "$cli" check
else
    echo "No display: asking the stand-in service once instead of starting the tray."
    check_stand_in
fi
