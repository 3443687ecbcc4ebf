// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace domain {

/// Something about the files that outlive the program that the user has to know.
struct StorageTrouble {
    enum class Kind {
        SettingsCorrupt, ///< unreadable lines; the file as it was is kept at keptCopy
        SettingsUnreadable, ///< no permission, or no file at all; defaults are in force
        SettingsNotWritable, ///< what was changed holds until the program ends
        SettingsWereOpen, ///< others could read or change the file with the key in it; its mode was repaired
        SettingsStayOpen, ///< others can read or change the file with the key in it; its mode cannot be repaired
        SettingRefused, ///< the value of `setting` is not in force: its default or the nearest legal value is;
                        ///< an address is kept as it is and nothing is asked there
        StoredKeyRefused, ///< the value of `setting` cannot be an API key; the account has none
        AlertMemoryCorrupt, ///< what has been told is forgotten; the file as it was is kept at keptCopy
        AlertMemoryNotWritable, ///< alerts may be repeated after a restart
        HistoryCorrupt, ///< the history starts anew; the file as it was is kept at keptCopy
        HistoryDeleted, ///< while it was in use; the history starts anew
        HistoryReplaced, ///< by another file, which is used from now on; the history as it was is kept at keptCopy
        HistoryNotWritable, ///< locked, full or not permitted; readings are kept in memory and tried again
        HistoryNotAFile, ///< but a folder, pipe, socket or device; kept in memory only
        HistoryLinkDangling, ///< it is a link to a file that does not exist; kept in memory only
        HistoryTooNew, ///< written by a newer version of this program and left alone; kept in memory only
    };

    Kind kind;
    QString path;
    QString keptCopy = {}; ///< empty when there is none
    QString setting = {}; ///< which value it is about, such as "accounts/1/apiKey"; empty when it is the whole file

    friend bool operator==(const StorageTrouble &, const StorageTrouble &) = default;
};

} // namespace domain
