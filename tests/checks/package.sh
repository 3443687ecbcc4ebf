#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package can be made, and lintian finds neither errors nor warnings in it.
# Usage: package.sh [FOLDER]   (where the package is to be; one that is gone in the end, if not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [[ $# -gt 0 ]]; then
    folder=$1
    mkdir -p "$folder"
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi

packaging/deb.sh -B "$folder" >"$folder/build.log" 2>&1 || {
    cat "$folder/build.log" >&2
    exit 1
}
lintian --allow-root --fail-on error,warning "$folder"/*.deb
