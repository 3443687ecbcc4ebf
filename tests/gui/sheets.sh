#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheets.sh BUILD-FOLDER OUTPUT-FOLDER
#
# Paints all dialogs in both palettes and in English and Chinese, and once each from right to left and with letters of
# twice the size, and so the settings of several accounts, for docs/dialogs.md. Needs imagemagick.
set -euo pipefail

build=$1
output=$2
screen=$(mktemp)
trap 'rm -f "$screen"' EXIT
echo '{"screens": [{"name": "usual", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}]}' >"$screen"
export QT_QPA_PLATFORM=offscreen:configfile=$screen

paint() { # LANGUAGE NAME [ARGUMENT...]
    local picture=$output/dialogs-$2.png
    LC_ALL=$1.UTF-8 "$build/tests/gui/dialogsheet" "$picture" "${@:3}"
    convert "$picture" +dither -colors 96 "png8:$picture" # a third of the bytes, and nobody sees it
}

for language in en zh_CN; do
    paint "$language" "$language-light"
    paint "$language" "$language-dark" dark
done
paint en accounts-light accounts
paint en accounts-dark accounts dark
paint en accounts-rtl accounts rtl
paint en accounts-large accounts large
paint en rtl rtl
paint en large large
