#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# What the programs cost at rest, at a poll and at the command line, beside the least that they could: installs what is
# missing, builds with optimisation, prints tables, writes build/bench/idle.json, and ends with 0 when every budget is
# met. Takes about a quarter of an hour.
# Usage: idle.sh [POLLS]   (1000 if not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-packages.sh packaging/packages-build.txt tests/packages.txt tests/bench/packages.txt
cmake -S . -B build/bench -G Ninja -DCMAKE_BUILD_TYPE=Release >/dev/null
cmake --build build/bench --target kie-credits kie-credits-tray bench_floor bench_panel bench_close_window >/dev/null

exec tests/support/with-desktop.sh /usr/bin/python3 tests/bench/idle.py build/bench "${1:-1000}"
