#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Installs what is missing, builds with warnings as errors, runs every test. Arguments go to ctest (-R, -L, --verbose ...).
# The exit code is ctest's, or not zero when there is nothing to test.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

packaging/install-packages.sh packaging/packages-build.txt tests/packages.txt
packaging/build.sh dev
exec ctest --preset dev --parallel "$(nproc)" "$@"
