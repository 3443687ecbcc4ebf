#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Whether systemd takes the unit as it is meant, and its exposure to what might go wrong in it is at most "OK" (2.5 of 10).
# Usage: unit.sh PROGRAM   (the built kie-credits)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=${1:?"Usage: unit.sh PROGRAM"}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export XDG_RUNTIME_DIR=$scratch # systemd-analyze needs one
unit=$scratch/kie-credits-watch.service
# The program need not be installed, nor its manual.
sed -e "s#^ExecStart=kie-credits #ExecStart=$program #" -e '/^Documentation=/d' \
    packaging/systemd/kie-credits-watch.service >"$unit"

verdict=$(systemd-analyze --user verify "$unit" 2>&1) || { echo "$verdict" >&2; exit 1; }
[[ -z $verdict ]] || { echo "systemd has doubts about the unit: $verdict" >&2; exit 1; }
systemd-analyze --user security --offline=true --threshold=25 "$unit" >"$scratch/security" || {
    cat "$scratch/security" >&2
    exit 1
}
tail -1 "$scratch/security"
