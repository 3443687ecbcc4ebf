// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString trouble(const QString &path, const QString &reason)
{
    return u"%1: %2"_s.arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

std::optional<QString> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return trouble(folder, qt_error_string());
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly))
        return trouble(path, out.errorString());
    // A write that fails only when commit() empties the buffer goes unnoticed there, and an empty file replaces the
    // old one (Qt 6.4).
    if (out.write(bytes) != bytes.size() || !out.flush()) {
        out.cancelWriting();
        return trouble(path, out.errorString());
    }
    if (!out.commit())
        return trouble(path, out.errorString());
    return std::nullopt;
}

std::optional<QString> removeFile(const QString &path)
{
    QFile file(path);
    if (!file.remove() && file.exists())
        return trouble(path, file.errorString());
    return std::nullopt;
}

} // namespace desktop
