#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How the history, and the overview of it, scale: builds the measurements with optimisation, prints their tables, and ends
# with 0 when all that is promised is kept.
# Usage: tests/bench/history.sh [build folder]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build/bench}

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release > /dev/null
cmake --build "$build" --target history_bench overview_bench generate_history > /dev/null

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$build/tests/bench/generate_history" "$folder/brief" 1000
"$build/tests/bench/generate_history" "$folder/full" 5000000

result=0
"$build/tests/bench/history_bench" || result=1
echo
# The platform without a screen has nothing to say about a window's smallest size, and does so at length.
QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES='*.warning=false' \
    "$build/tests/bench/overview_bench" "$folder/brief" "$folder/full" || result=1
exit $result
