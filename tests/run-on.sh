#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Tries a release of Debian in a fresh system: README's two commands, then the package. Takes root, a network and up to
# half an hour. CREDITS_DEBIAN_MIRROR names a mirror, if not apt's.
# Usage: run-on.sh bookworm|trixie|sid [start] [tests] [package]   (all three, if none is named)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

release=${1:?"Usage: run-on.sh bookworm|trixie|sid [start] [tests] [package]"}
shift
parts=("$@")
[[ $# -gt 0 ]] || parts=(start tests package)

# shellcheck source=tests/releases/debian.sh
source tests/releases/debian.sh

sources=/root/kie-credits
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kie-credits/ccache-$release # outlasts the system

in_sources() {
    in_debian builder --bind "$cache" /root/.cache/ccache env --chdir="$sources" "$@"
}

part_start() {
    in_sources packaging/run.sh
}

part_tests() {
    in_sources tests/run.sh
}

# What install.sh needs: two packages, the older one with another number, and the panel for its test.
part_package() {
    local packages=$debians/builder$sources/build/for-install
    mkdir -p "$packages"
    in_sources packaging/install-packages.sh packaging/packages-build.txt packaging/packages-deb.txt \
        tests/packages.txt tests/checks/packages.txt
    in_sources packaging/deb.sh -R 0.0.9 -B "$sources/build/for-install/older" >"$packages/log" 2>&1 \
        || { cat "$packages/log"; return 1; }
    in_sources tests/checks/package.sh "$sources/build/for-install/newer"
    in_sources packaging/build.sh dev --target tray_host
    cp "$debians/builder$sources/build/dev/tests/support/tray_host" "$packages"
    tests/packaging/install.sh "$release" "$packages"
}

mkdir -p "$cache"
make_debian builder "$release"
mkdir -p "$debians/builder$sources" "$debians/builder/root/.cache/ccache"
git ls-files --cached --others --exclude-standard -z | tar --create --null --files-from=- \
    | tar --extract --directory "$debians/builder$sources"
for part in "${parts[@]}"; do
    echo "=== On $release: $part"
    "part_$part"
done
echo "PASS on $release: ${parts[*]}"
