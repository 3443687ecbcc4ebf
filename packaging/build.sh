#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Configures and builds one preset of CMakePresets.json into build/PRESET, through ccache where it is installed.
# Usage: build.sh PRESET [more arguments for "cmake --build"]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

preset=${1:?"Usage: build.sh PRESET [more arguments for cmake --build]"}
shift

if command -v ccache >/dev/null; then
    export CMAKE_CXX_COMPILER_LAUNCHER=ccache
    # Else it keeps nothing that was compiled with a precompiled header.
    export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros}
fi
cmake --preset "$preset" || {
    echo "Configuring build/$preset failed; CMake says why above." >&2
    exit 1
}
cmake --build --preset "$preset" "$@" || {
    echo "Building build/$preset failed; the compiler says why above." >&2
    exit 1
}
