#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package in a fresh Debian: apt-get installs it, the command asks the stand-in service, the tray program
# shows its icon to a panel, an upgrade over an older package keeps settings and history, and removing it leaves
# nothing but the user's own files. Takes root.
#
# PACKAGES is a folder with an older package in older/, the one under test in newer/, and the program tray_host, all of
# which were built on that release (tests/run-on.sh does so, and then runs this).
# Usage: install.sh RELEASE PACKAGES
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

release=${1:?"Usage: install.sh RELEASE PACKAGES"}
packages=${2:?"Usage: install.sh RELEASE PACKAGES"}

# shellcheck source=tests/releases/debian.sh
source tests/releases/debian.sh
root=$debians/fresh

inside() {
    in_debian fresh "$@"
}

# What the user does, as the user, on a desktop of its own but in the home that lasts.
as_user() {
    inside --unshare-net runuser -u somebody -- env HOME=/home/somebody /test/with-desktop.sh env HOME=/home/somebody \
        XDG_CONFIG_HOME=/home/somebody/.config XDG_DATA_HOME=/home/somebody/.local/share \
        XDG_DATA_DIRS=/usr/share /test/session.sh "$@"
}

# Installs the only package in that folder of /test, as the user is told to; more arguments go to apt-get.
install_package() {
    # shellcheck disable=SC2016  # for the inner shell
    inside sh -c 'cd "/test/$1" && shift && apt-get -q install --yes "$@" ./kie-credits_*.deb' sh "$@" \
        >"$root/test/apt.log" 2>&1 || { cat "$root/test/apt.log"; fail "apt-get does not install it"; }
}

checks_the_stand_in() {
    answer=$(inside --unshare-net runuser -u somebody -- /test/session.sh check) || fail "kie-credits check does not answer"
    [[ $answer == "4,335.86 credits (\$21.68)" ]] || fail "kie-credits check says: $answer"
}

settings=$root/home/somebody/.config/kie-credits/kie-credits.ini

make_debian fresh "$release"
mkdir "$root/test"
cp -R tests/support/with-desktop.sh tests/packaging/session.sh "$packages"/{tray_host,older,newer} "$root/test"
chmod 755 "$root" "$root/test"
inside useradd --create-home somebody

echo "=== The older package is installed, with what it needs and nothing else"
install_package older --no-install-recommends
checks_the_stand_in
inside apt-get -q install --yes --no-install-recommends xvfb dbus >"$root/test/apt.log" 2>&1 || fail "no display to be had"

echo "=== The tray program shows its icon and keeps a history"
as_user first || fail "the older tray program does not run"
before=$(sha256sum "$settings")
as_user history >"$root/test/history-before"
grep -q 4,335.86 "$root/test/history-before" || fail "nothing was recorded"

echo "=== The newer package over it"
install_package newer --no-install-recommends
grep -q '^1 upgraded' "$root/test/apt.log" || fail "that was no upgrade"
[[ $(sha256sum "$settings") == "$before" ]] || fail "the upgrade changed the settings"
as_user again || fail "the newer tray program does not run"
[[ $(sha256sum "$settings") == "$before" ]] || fail "the newer program lost settings"
as_user history >"$root/test/history-after"
[[ -z $(comm -23 <(sort "$root/test/history-before") <(sort "$root/test/history-after")) ]] || fail "history was lost"
grep -q 4,100 "$root/test/history-after" || fail "the newer program records nothing"

echo "=== Removed"
mapfile -t files < <(inside dpkg -L kie-credits | grep -iE 'kie-?credits')
inside apt-get -q purge --yes kie-credits >"$root/test/apt.log" 2>&1 || fail "apt-get does not remove it"
for file in "${files[@]}"; do
    [[ ! -e $root$file ]] || fail "$file is left"
done
left=$(cd "$root" && find . -mindepth 1 -xdev -iname '*kie*credits*' -not -path './home/*' -not -path './test/*')
[[ -z $left ]] || fail "left behind: $left"
[[ -f $settings && -f $root/home/somebody/.local/share/kie-credits/history.sqlite ]] \
    || fail "the user's own files went with the package"

echo "=== Installed again, with all that is recommended"
install_package newer
checks_the_stand_in
as_user again || fail "the tray program does not run"
echo "PASS: installed, run, upgraded, removed and installed again"
