// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <filesystem>
#include <optional>

class QString;

namespace platform {

/// By which two looks at a path show whether it leads to another file, and whether the file was written to in between.
struct FileStamp {
    quint64 device;
    quint64 inode;
    qint64 size; ///< in bytes
    std::filesystem::file_time_type modifiedAt;

    [[nodiscard]] bool isSameFile(const FileStamp &other) const
    {
        return device == other.device && inode == other.inode;
    }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// The stamp of the file that \p path leads to, through symbolic links. \returns nullopt when there is none.
[[nodiscard]] std::optional<FileStamp> stampOf(const QString &path);

} // namespace platform
