#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# contactsheet.sh BUILD-FOLDER OUTPUT-FOLDER
#
# Makes the contact sheets of the documentation (docs/icons.md): every state at every size, in every style, on every
# kind of panel. The colours are reduced to those of a small PNG file, with ImageMagick.
set -euo pipefail

build=$1
output=$2

QT_QPA_PLATFORM=offscreen "$build/tests/gui/contactsheet" "$output"
for style in number gauge symbol; do
    convert "$output/icons-$style.png" +dither -colors 255 -strip -define png:compression-level=9 "png8:$output/icons-$style.png"
done
