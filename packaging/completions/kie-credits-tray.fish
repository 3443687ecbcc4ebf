# SPDX-FileCopyrightText: 2026 The Kie Credits developers
# SPDX-License-Identifier: GPL-3.0-or-later

complete -c kie-credits-tray -f
complete -c kie-credits-tray -s h -l help -d 'Print a short help'
complete -c kie-credits-tray -s v -l version -d 'Print the version'
complete -c kie-credits-tray -l demo -d 'Show every state with a pretend service; nothing is kept'
complete -c kie-credits-tray -l overview -d 'Open the overview'
complete -c kie-credits-tray -l settings -d 'Open the settings'
complete -c kie-credits-tray -l refresh -d 'Ask for the balance now'
complete -c kie-credits-tray -l quit -d 'End the running program'
