#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The released programs are hardened: loaded anywhere (PIE), all of the relocation table read-only (full RELRO), no
# executable stack, no segment that is both writable and executable, guarded stack frames, checked library calls.
# Usage: hardening.sh [PROGRAM...]   (those of the release build when none is given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[[ $# -gt 0 ]] || set -- build/release/src/app/kie-credits-tray build/release/src/cli/kie-credits

verdict=0
for program in "$@"; do
    faults=()
    about=$(LC_ALL=C readelf --wide --file-header --program-headers --dynamic "$program")
    imports=$(LC_ALL=C readelf --wide --dyn-syms "$program")
    grep -Eq '^ *Type: +DYN ' <<<"$about" || faults+=("is always loaded at the same address (no PIE)")
    grep -q 'GNU_RELRO' <<<"$about" || faults+=("has no read-only relocations (no RELRO)")
    grep -Eq '\(FLAGS(_1)?\).*NOW' <<<"$about" || faults+=("binds late, so that its relocations stay writable")
    grep -Eq 'GNU_STACK .* RW +0x' <<<"$about" || faults+=("has an executable stack")
    ! grep -Eq '^ +[A-Z_]+ .* RWE ' <<<"$about" || faults+=("has memory that is both writable and executable")
    grep -Eq 'UND __stack_chk_fail' <<<"$imports" || faults+=("does not guard its stack frames")
    grep -Eq 'UND __[a-z]+_chk(@|$)' <<<"$imports" || faults+=("does not check its calls to the C library (no FORTIFY)")
    if [[ ${#faults[@]} -gt 0 ]]; then
        printf "$program %s\n" "${faults[@]}"
        verdict=1
    else
        echo "$program is hardened"
    fi
done
exit "$verdict"
