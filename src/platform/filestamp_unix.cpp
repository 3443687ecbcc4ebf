// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace platform {

std::optional<FileStamp> stampOf(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    std::error_code error;
    const auto modifiedAt = std::filesystem::last_write_time(name.constData(), error);
    if (error || ::stat(name.constData(), &status) != 0)
        return std::nullopt;
    return FileStamp{.device = static_cast<quint64>(status.st_dev),
                     .inode = static_cast<quint64>(status.st_ino),
                     .size = static_cast<qint64>(status.st_size),
                     .modifiedAt = modifiedAt};
}

} // namespace platform
