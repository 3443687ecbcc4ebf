#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The translations are what lupdate makes of the sources, and every text in them is translated.
# To mend: cmake --build --preset dev --target update_translations, then fill in what is unfinished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp translations/*.ts "$scratch"
lupdate=$(qmake6 -query QT_HOST_BINS)/lupdate
cmake -DLUPDATE="$lupdate" -DFOLDER="$scratch" -P translations/update.cmake >"$scratch/log" 2>&1 || {
    cat "$scratch/log" >&2
    exit 1
}

verdict=0
for file in translations/*.ts; do
    if ! diff --unified=1 --label "$file" --label "$file after lupdate" "$file" "$scratch/${file##*/}"; then
        echo "$file is not up to date with the sources."
        verdict=1
    fi
    unfinished=$(awk '
        /<source>/ { text = $0; gsub(/^ *<source>|<\/source>.*$/, "", text) }
        /type="unfinished"/ || /><\/(translation|numerusform)>/ { print "    " text }' "$file" | sort -u)
    if [[ -n $unfinished ]]; then
        printf '%s has texts that are not translated:\n%s\n' "$file" "$unfinished"
        verdict=1
    fi
done
exit "$verdict"
