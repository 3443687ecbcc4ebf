#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The desktop file and the metainfo are as freedesktop.org wants them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../../packaging"

verdict=0
desktop-file-validate io.github.kiecredits.Tray.desktop || verdict=1
appstreamcli validate --no-net io.github.kiecredits.Tray.metainfo.xml || verdict=1
exit "$verdict"
