#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# sheets.sh BUILD-FOLDER OUTPUT-FOLDER
#
# Paints all dialogs in both palettes and in English and Chinese, and once each from right to left and with letters of
# twice the size, for docs/dialogs.md.
set -euo pipefail

sheet=$1/tests/gui/dialogsheet
output=$2
export QT_QPA_PLATFORM=offscreen
for language in en_US zh_CN; do
    LC_ALL=$language.UTF-8 "$sheet" "$output/dialogs-$language-light.png"
    LC_ALL=$language.UTF-8 "$sheet" "$output/dialogs-$language-dark.png" dark
done
LC_ALL=en_US.UTF-8 "$sheet" "$output/dialogs-rtl.png" rtl
LC_ALL=en_US.UTF-8 "$sheet" "$output/dialogs-large.png" large
