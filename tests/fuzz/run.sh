#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds the fuzz targets and runs them side by side for a bounded time. What one of them fails at is kept in
# build/fuzz/failed; what reaches new code is kept in build/fuzz/found and is where the next run goes on from. The seeds in
# tests/fuzz/corpus and tests/data are read only: they grow by hand.
# Usage: run.sh [SECONDS]   (20 when not given)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-20}
packaging/install-packages.sh packaging/packages-build.txt tests/fuzz/packages.txt
packaging/build.sh fuzz

# The first folder is the one that libFuzzer writes to. It looks at its clock only between two inputs, so that one which
# never ends has to be ended from outside.
fuzz() {
    local target=$1
    shift
    mkdir -p "build/fuzz/found/$target" build/fuzz/failed
    exec timeout --kill-after=5 "$((seconds + 60))" "build/fuzz/tests/fuzz/fuzz_$target" \
        -max_total_time="$seconds" -timeout=10 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/failed/$target-" -close_fd_mask=1 \
        "build/fuzz/found/$target" "tests/fuzz/corpus/$target" "$@" >"build/fuzz/$target.log" 2>&1
}

targets=(creditreply retryafter settings)
fuzz creditreply -max_len=4096 tests/data/replies &
runs=("$!")
fuzz retryafter -max_len=64 &
runs+=("$!")
fuzz settings -max_len=1024 &
runs+=("$!")

trap 'kill "${runs[@]}" 2>/dev/null || true' EXIT # whoever ends this ends them too

verdict=0
for i in "${!targets[@]}"; do
    log=build/fuzz/${targets[i]}.log
    if wait "${runs[i]}"; then
        echo "fuzz ${targets[i]}: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs, none fails"
    else
        echo "fuzz ${targets[i]}: failed"
        tail -n 40 "$log"
        verdict=1
    fi
done
exit "$verdict"
