#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the Debian package from a clean checkout: installs what is missing, builds the release, packs it. The package is
# in build/release/packages.
# Usage: deb.sh [arguments for cpack, such as: -R VERSION]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh packaging/packages-build.txt packaging/packages-deb.txt
packaging/build.sh release

umask 022
# The files' times within the package; with those of the day, no two builds would be the same.
SOURCE_DATE_EPOCH=$(dpkg-parsechangelog --file packaging/debian/changelog --show-field Timestamp)
export SOURCE_DATE_EPOCH
exec cpack --config build/release/CPackConfig.cmake -G DEB "$@"
