#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs those packages of the given lists that are missing; asks nothing and does nothing when all are there.
# Usage: install-packages.sh LIST...   (one package a line, # starts a comment)
set -euo pipefail

fail() {
    echo "$*" >&2
    exit 1
}

[[ $# -gt 0 ]] || fail "Usage: install-packages.sh LIST..."

names=$(sed -E 's/#.*//; s/[[:space:]]+//g; /^$/d' "$@")
mapfile -t wanted <<<"$names"

if ! command -v apt-get >/dev/null; then
    echo "This is not a Debian system, so nothing is installed; needed are the counterparts of: ${wanted[*]}" >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    status=$(dpkg-query --show --showformat='${db:Status-Status}\n' "$package" 2>/dev/null) || status=
    grep -qx installed <<<"$status" || missing+=("$package")
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
    command -v sudo >/dev/null \
        || fail "These packages are missing, and installing them takes root or sudo: ${missing[*]}"
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)

echo "Installing what is missing: ${missing[*]}"
"${apt[@]}" update </dev/null || echo "Not every package list could be refreshed; going on with those that are here." >&2
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}" </dev/null \
    || fail "apt-get could not install: ${missing[*]} (its own words are above)."
