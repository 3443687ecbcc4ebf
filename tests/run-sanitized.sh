#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds everything under a sanitizer and runs the tests; a finding fails the test it is in. What other libraries leak is
# named in tests/sanitizers/leaks.txt, what is left out altogether is named below, each with the reason.
# Usage: run-sanitized.sh asan|tsan [arguments for ctest]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?"Usage: run-sanitized.sh asan|tsan [arguments for ctest]"}
shift

packaging/install-packages.sh packaging/packages-build.txt tests/packages.txt
packaging/build.sh "$preset"

export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1
export LSAN_OPTIONS=suppressions=$PWD/tests/sanitizers/leaks.txt:print_suppressions=0
export UBSAN_OPTIONS=print_stacktrace=1
# Qt and GLib are not instrumented: what they do with their own locks cannot be seen.
export TSAN_OPTIONS=ignore_noninstrumented_modules=1
TSAN_OPTIONS+=:atexit_sleep_ms=0:die_after_fork=0 # nobody waits for a thread at the end, and a test forks

# Most tests wait for something most of the time, so that they can wait side by side. The soak measures memory, which a
# sanitizer multiplies and keeps.
exec ctest --preset "$preset" --parallel "$((2 * $(nproc)))" --label-exclude '^soak$' "$@"
