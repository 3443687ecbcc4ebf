#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# No shell script has a fault that shellcheck knows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

{ echo .ci/run; find packaging tests -name '*.sh'; } | sort | xargs shellcheck
