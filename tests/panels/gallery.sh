#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Renews the part of docs/panels.md that is measured, and its pictures: installs what is missing, builds, and shows the
# tray program in real panels. Takes a quarter of an hour. With a release it does so in a fresh system of that release,
# which takes root, a network and ten minutes more; see tests/run-on.sh.
# Usage: gallery.sh [bookworm|trixie]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

release=${1:-}
if [[ -z $release ]]; then
    packaging/install-packages.sh packaging/packages-build.txt tests/panels/packages.txt
    packaging/build.sh dev --target kie-credits-tray kie-credits
    export LC_ALL=C.UTF-8 TZ=UTC
    exec /usr/bin/python3 tests/panels/gallery.py build/dev "$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)"
fi

# shellcheck source=tests/releases/debian.sh
source tests/releases/debian.sh

sources=/root/kie-credits
cache=${XDG_CACHE_HOME:-$HOME/.cache}/kie-credits/ccache-$release # outlasts the system
mkdir -p "$cache"
make_debian panels "$release"
mkdir -p "$debians/panels$sources" "$debians/panels/root/.cache/ccache"
git ls-files --cached --others --exclude-standard -z | tar --create --null --files-from=- \
    | tar --extract --directory "$debians/panels$sources"
in_debian panels --bind "$cache" /root/.cache/ccache env --chdir="$sources" tests/panels/gallery.sh
cp "$debians/panels$sources/docs/panels.md" docs
cp "$debians/panels$sources/docs/images/panels-$release-"*.png docs/images
