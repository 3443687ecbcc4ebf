// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace platform {

namespace {

QString trouble(const QString &path, const QString &reason)
{
    return u"%1: %2"_s.arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return trouble(folder, qt_error_string());
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return trouble(path, out.errorString());
    if (out.write(bytes) == bytes.size() && commitWhole(out))
        return std::nullopt;
    return trouble(path, out.errorString());
}

std::optional<QString> removeFile(const QString &path)
{
    QFile file(path);
    if (!file.remove() && file.exists())
        return trouble(path, file.errorString());
    return std::nullopt;
}

} // namespace platform
