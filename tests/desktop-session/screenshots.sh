#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh PROGRAM-FOLDER OUTPUT-FOLDER
#
# Takes the pictures of the documentation: the tray program in a real panel (xfce4-panel) with a real notification
# service (dunst), on a desktop of its own (see tests/support/with-desktop.sh).
set -euo pipefail

build=$(realpath "$1")
output=$(realpath "$2")
here=$(cd "$(dirname "$0")" && pwd)

if [ -z "${KIE_CREDITS_DESKTOP:-}" ]; then
    export KIE_CREDITS_DESKTOP=1
    exec "$here/../support/with-desktop.sh" "$0" "$build" "$output"
fi

# Waits until COMMAND... succeeds, for ten seconds at most.
await() {
    for _ in $(seq 100); do
        "$@" >/dev/null 2>&1 && return
        sleep 0.1
    done
    echo "screenshots.sh: waited in vain for: $*" >&2
    exit 1
}

shoot() { # NAME [crop geometry]
    sleep 1 # the panel and the notification fade in; nothing tells when they are done
    import -window root "$output/$1.png"
    [ $# -lt 2 ] || convert "$output/$1.png" -crop "$2" +repage "$output/$1.png"
}

shoot_window() { # NAME TITLE
    await xdotool search --onlyvisible --name "^$2\$"
    sleep 1
    import -window "$(xdotool search --onlyvisible --name "^$2\$" | head -n 1)" "$output/$1.png"
}

item_registered() {
    dbus-send --session --print-reply --dest=org.kde.StatusNotifierWatcher /StatusNotifierWatcher \
        org.freedesktop.DBus.Properties.Get string:org.kde.StatusNotifierWatcher \
        string:RegisteredStatusNotifierItems | grep -q "StatusNotifierItem"
}

# The desktop's programs need their data, which the empty XDG_DATA_DIRS of the test desktop hides.
export XDG_DATA_DIRS=/usr/share LC_ALL=C.UTF-8
xsetroot -solid '#3b5b7a'
panel=$XDG_CONFIG_HOME/xfce4/xfconf/xfce-perchannel-xml
mkdir -p "$panel"
cp "$here/xfce4-panel.xml" "$panel/"
/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd &
xfce4-panel --disable-wm-check >/dev/null 2>&1 &
dunst -conf "$here/dunstrc" >/dev/null 2>&1 &

# The tray program with BALANCE credits left and what ARGUMENT... opens.
run_with() { # BALANCE [ARGUMENT...]
    local balance=$1
    shift
    exec 3< <(exec "$build/src/cli/kie-credits" stand-in --balance "$balance")
    read -r KIE_API_BASE_URL <&3
    export KIE_API_KEY=screenshot KIE_API_BASE_URL
    "$build/src/app/kie-credits-tray" --refresh "$@" >/dev/null 2>&1 &
    await item_registered
}

end() {
    "$build/src/app/kie-credits-tray" --quit
    wait %%
}

run_with 4335.86
sleep 1 # until the balance is there
xdotool mousemove 1201 15 click 3
shoot menu 420x290+860+0
end

rm -r "$XDG_DATA_HOME/kie-credits" # else the program knows that it has spoken
run_with 64
xdotool mousemove 640 400
shoot alert 420x180+860+0
end

# Some months of work, which end with the balance that the service tells.
rm -r "$XDG_DATA_HOME/kie-credits"
"$build/tests/bench/generate_history" "$XDG_DATA_HOME/kie-credits/history.sqlite" 120 days
run_with "$("$build/src/cli/kie-credits" history --format csv | tail -n 1 | cut -d , -f 3)" --overview
await xdotool search --onlyvisible --name '^Kie Credits$' windowfocus --sync
xdotool key alt+3 # 30 days
shoot_window overview 'Kie Credits'
end
run_with 4335.86 --settings
await xdotool search --onlyvisible --name '^Settings.*$' windowfocus --sync
xdotool key alt+i # the icon's page
shoot_window settings 'Settings.*'
end
