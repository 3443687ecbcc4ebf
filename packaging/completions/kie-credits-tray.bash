# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

complete -W '-h --help -v --version --demo --overview --settings --refresh --quit' kie-credits-tray
