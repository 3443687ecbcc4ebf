// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What this process holds of the machine.
struct Footprint {
    qint64 residentBytes = 0; ///< resident set, after what is free was given back to the system
    qint64 ownBytes = 0; ///< proportional set size: a page that is shared counts in parts
    qint64 descriptors = 0; ///< open files, sockets and the like

    [[nodiscard]] static Footprint now();
};
