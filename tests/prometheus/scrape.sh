#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# `kie-credits watch --listen` with a real Prometheus and Alertmanager: the metrics are scraped, each query of the dashboard
# is answered, the alerts of packaging/prometheus reach a receiver when credits run low and when the key is refused, and end
# when all is well. Takes about two minutes. With HOURS, as many accelerated hours with faults follow (see scrape.py).
# Installs what is missing; Debian's packages of both start services of their own, which this script does not need.
# Usage: scrape.sh [HOURS]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

packaging/install-packages.sh packaging/packages-build.txt tests/packages.txt tests/prometheus/packages.txt
cmake --preset dev >/dev/null
cmake --build --preset dev --target kie-credits >/dev/null

exec /usr/bin/python3 tests/prometheus/scrape.py build/dev/src/cli/kie-credits "${1:-0}"
