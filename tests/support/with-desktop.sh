#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-desktop.sh COMMAND [ARGUMENT...]
#
# Runs COMMAND on a desktop of its own: an X server without a screen, a session bus on which no service is ever started,
# no system bus, and an empty home. Exits as COMMAND does, or with 125 when there is no such desktop to be had.
# Any number of them may run at the same time.
set -u

fail() {
    echo "with-desktop.sh: $*" >&2
    exit 125
}

[ $# -gt 0 ] || fail "no command given"
root=$(mktemp -d "${TMPDIR:-/tmp}/kie-credits-desktop.XXXXXX") || fail "no temporary folder"
x_server=
command=

# shellcheck disable=SC2317  # called by the traps
clean_up() {
    trap '' HUP INT TERM
    [ -z "$command" ] || kill -- "-$command" 2>/dev/null # all that it started and left behind
    [ -z "$x_server" ] || { kill "$x_server" && wait "$x_server"; } 2>/dev/null
    rm -rf "$root"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

for folder in home config data cache state runtime no-data; do
    mkdir -m 700 "$root/$folder" || fail "cannot write to $root"
done

# A pipe tells of the X server's death as well as of its display.
mkfifo "$root/display" || fail "cannot write to $root"
Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp -noreset 3>"$root/display" >"$root/xvfb.log" 2>&1 &
x_server=$!
display=
read -r display <"$root/display"
[ -n "$display" ] || fail "Xvfb did not start: $(cat "$root/xvfb.log")"

# The usual configuration would start whatever services the machine has installed.
cat >"$root/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$root/runtime</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
END

# In the background, since a shell heeds a signal only between its own commands; in a session, and so a process group,
# of its own, since dbus-run-session does not pass signals on. What is in the background has no standard input by itself.
exec 4<&0
setsid env -u WAYLAND_DISPLAY -u XAUTHORITY -u XDG_CURRENT_DESKTOP -u XDG_SESSION_TYPE -u DBUS_SESSION_BUS_ADDRESS \
    -u XDG_ACTIVATION_TOKEN -u DESKTOP_STARTUP_ID -u QT_QPA_PLATFORMTHEME \
    DISPLAY=":$display" QT_QPA_PLATFORM=xcb HOME="$root/home" \
    XDG_CONFIG_HOME="$root/config" XDG_DATA_HOME="$root/data" XDG_CACHE_HOME="$root/cache" \
    XDG_STATE_HOME="$root/state" XDG_RUNTIME_DIR="$root/runtime" XDG_DATA_DIRS="$root/no-data" \
    DBUS_SYSTEM_BUS_ADDRESS="unix:path=$root/runtime/no-system-bus" \
    dbus-run-session --config-file="$root/bus.conf" -- "$@" <&4 4<&- &
command=$!
wait "$command"
exit "$?"
