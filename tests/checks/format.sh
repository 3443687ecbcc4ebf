#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every C++ file is formatted as .clang-format asks. To mend: clang-format -i FILE
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

find src tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format --dry-run -Werror --style=file
