// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// Why a history cannot be read, or not to its end.
struct HistoryFault {
    enum class Kind {
        NotPermitted, ///< to open the file, or to make what the database needs beside it
        NotAFile, ///< but a folder, pipe, socket or device
        DanglingLink, ///< to a file that does not exist
        Empty, ///< a file of 0 bytes
        Damaged, ///< not a database, a broken one, or another program's
        TooNew, ///< written by a newer version of this program
        Locked, ///< by another program, for longer than a reader waits
        Failed, ///< another error, such as one of the disk
    };

    Kind kind = Kind::Failed;
    QString path; ///< of the history

    friend bool operator==(const HistoryFault &, const HistoryFault &) = default;
};

} // namespace domain
