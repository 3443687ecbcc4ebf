// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/filestamp.h"

#include <QString>

namespace platform {

/// Windows replaces no file that is open, so all files of one path are taken for the same.
std::optional<FileStamp> stampOf(const QString &path)
{
    const std::filesystem::path file(path.toStdU16String());
    std::error_code error;
    const auto modifiedAt = std::filesystem::last_write_time(file, error);
    const auto size = error ? 0 : std::filesystem::file_size(file, error);
    if (error)
        return std::nullopt;
    return FileStamp{.device = 0, .inode = 0, .size = static_cast<qint64>(size), .modifiedAt = modifiedAt};
}

} // namespace platform
