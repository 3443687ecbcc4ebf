// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace storage::privatefile {

namespace {

constexpr QFile::Permissions OwnFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions OwnFolder = OwnFile | QFile::ExeOwner;
constexpr QFile::Permissions WriteOthers = QFile::WriteGroup | QFile::WriteOther;
constexpr QFile::Permissions Others =
    WriteOthers | QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;

/// Takes from \p path every right that is not in \p own. \returns whether others have \p risky rights afterwards.
bool narrow(const QString &path, QFile::Permissions own, QFile::Permissions risky)
{
    if (!(QFile::permissions(path) & Others))
        return false;
    QFile::setPermissions(path, QFile::permissions(path) & own);
    return QFile::permissions(path) & risky;
}

/// Like QDir::mkpath(), but 0700 (XDG Base Directory Specification).
bool makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return true;
    return makeFolder(info.absolutePath()) && (QDir().mkdir(folder, OwnFolder) || QFileInfo(folder).isDir());
}

/// Writes a new private file. \returns false when it cannot be written, or exists.
bool writeNew(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QFile::NewOnly | QFile::WriteOnly, OwnFile))
        return false;
    if (file.write(bytes) == bytes.size() && file.flush())
        return true;
    file.remove();
    return false;
}

QString nameOf(const QString &file, const QString &reason)
{
    const QDateTime changed = QFileInfo(file).lastModified().toUTC();
    return u"%1.%2-%3"_s.arg(file, reason, changed.toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s));
}

bool holds(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) && file.readAll() == bytes;
}

} // namespace

Exposure protect(const QString &file)
{
    if (!QFileInfo::exists(file))
        return Exposure::None;
    const QString folder = QFileInfo(file).absolutePath();
    const bool wasExposed = (QFile::permissions(file) & Others) || (QFile::permissions(folder) & WriteOthers);
    const bool fileRemains = narrow(file, OwnFile, Others);
    const bool folderRemains = narrow(folder, OwnFolder, WriteOthers);
    if (fileRemains || folderRemains)
        return Exposure::Remains;
    return wasExposed ? Exposure::Repaired : Exposure::None;
}

bool create(const QString &file)
{
    if (QFileInfo::exists(file))
        return true;
    return makeFolder(QFileInfo(file).absolutePath()) && (writeNew(file, {}) || QFileInfo::exists(file));
}

QString corruptName(const QString &file)
{
    return nameOf(file, u"corrupt"_s);
}

QString replacedName(const QString &file)
{
    return nameOf(file, u"replaced"_s);
}

QString freeName(QString name)
{
    while (QFileInfo::exists(name))
        name += u"-again"_s;
    return name;
}

bool copy(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.open(QFile::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    return file.error() == QFile::NoError && writeNew(to, bytes);
}

QString keepCopy(const QString &file, const QByteArray &bytes)
{
    const QString copy = corruptName(file);
    return writeNew(copy, bytes) || holds(copy, bytes) ? copy : QString();
}

} // namespace storage::privatefile
