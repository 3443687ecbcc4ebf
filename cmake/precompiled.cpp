// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiled only for the headers that are precompiled beside it (see CreditsTargets.cmake).
