#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The released programs are hardened: loaded anywhere (PIE), all of the relocation table read-only (full RELRO), no
# executable stack, no segment that is both writable and executable, guarded stack frames, checked library calls. A
# program does not tell how strictly it checks those (FORTIFY 1, 2 or 3), so the commands that compiled it are asked.
# Usage: hardening.sh [PROGRAM...]   (those of the release build when none is given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

[[ $# -gt 0 ]] || set -- build/release/src/app/kie-credits-tray build/release/src/cli/kie-credits

# The lowest level at which a source in src was compiled for the build that holds $1: the last of a command's flags
# counts. What is in translations is generated data.
fortify_level() {
    local folder
    folder=$(dirname "$1")
    while [[ ! -f $folder/compile_commands.json && $folder != . && $folder != / ]]; do folder=$(dirname "$folder"); done
    [[ -f $folder/compile_commands.json ]] || return 0
    grep -E '"command":.* -c [^ ]*/src/' "$folder/compile_commands.json" |
        sed -E 's/^/0 /; s/^0 .*-[DU]_FORTIFY_SOURCE(=([0-9]))?.*$/0\2/; s/^(0[0-9]?).*/\1/' | sort -n | head -n 1
}

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
    level=$(fortify_level "$program")
    if [[ -z $level ]]; then
        faults+=("lies in no build folder with compile_commands.json, which tells the level of FORTIFY")
    elif ((level < 2)); then
        faults+=("was compiled with FORTIFY at level $((level)), not 2 or 3")
    fi
    if [[ ${#faults[@]} -gt 0 ]]; then
        printf "$program %s\n" "${faults[@]}"
        verdict=1
    else
        echo "$program is hardened, with FORTIFY at level $((level))"
    fi
done
exit "$verdict"
