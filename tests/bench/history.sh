#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How the history scales: builds the measurement with optimisation and prints its table.
# Usage: tests/bench/history.sh [build folder]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
build=${1:-$root/build/bench}

cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo > /dev/null
cmake --build "$build" --target history_bench generate_history > /dev/null
exec "$build/tests/bench/history_bench"
