#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Whether Prometheus takes what the program prints and what packaging/prometheus holds, the alerts fire when they should,
# and the dashboard queries metrics that exist.
# Usage: prometheus.sh PROGRAM   (which prints metrics: the built metricssample)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

program=${1:?"Usage: prometheus.sh PROGRAM"}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

promtool check rules packaging/prometheus/kie-credits.rules.yml
promtool test rules tests/prometheus/rules.test.yml

"$program" >"$scratch/metrics"
promtool check metrics <"$scratch/metrics"

names() { # the metrics that a file speaks of
    grep -o 'kie_credits_[a-z_]*' "$1" | sort -u
}
names "$scratch/metrics" >"$scratch/printed"
for file in packaging/prometheus/*; do
    unknown=$(names "$file" | comm -23 - "$scratch/printed")
    [[ -z $unknown ]] || { echo "$file: no such metric: $unknown" >&2; exit 1; }
done
