// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/picturefolder_fdo.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QStandardPaths>

#include <chrono>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desktop {

namespace {

/// The usual sizes of icons in panels, at scale 1 and 2.
constexpr int Sizes[]{16, 18, 20, 21, 22, 24, 28, 32, 36, 40, 42, 44, 48, 64};
/// Qt's quality of such a PNG. All files of a picture take 70 kB then, and half the time.
constexpr int Uncompressed = 100;

QString folderOf(int size)
{
    return u"%1x%1/apps"_s.arg(size);
}

QByteArray themeIndex()
{
    QByteArrayList folders;
    QByteArray sections;
    for (const int size : Sizes) {
        const QByteArray folder = folderOf(size).toLatin1();
        folders.append(folder);
        sections += "\n[" + folder + "]\nSize=" + QByteArray::number(size) + "\nType=Fixed\nContext=Applications\n";
    }
    return "[Icon Theme]\nName=Hicolor\nDirectories=" + folders.join(',') + '\n' + sections;
}

QByteArray png(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG", Uncompressed);
    return bytes;
}

/// Not synced to the disk and not replaced whole, as none of these files outlives the program or is read before its
/// picture is complete.
/// \returns what went wrong
std::optional<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return std::nullopt;
    return u"%1: %2"_s.arg(path, file.errorString());
}

QString runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

QString lockOf(const QString &folder)
{
    return folder + u"/lock"_s;
}

/// Removes the folder of a program that was killed. One without a lock is left alone: somebody is just making it.
void removeIfOrphaned(const QString &folder)
{
    if (!QFile::exists(lockOf(folder)))
        return;
    QLockFile lock(lockOf(folder));
    lock.setStaleLockTime(0); // never by age: the program runs for weeks
    if (!lock.tryLock(0))
        return;
    QDir(folder + u"/hicolor"_s).removeRecursively();
    lock.unlock(); // which removes its file
    QDir().rmdir(folder);
}

} // namespace

PictureFolder::PictureFolder()
{
    const QDir runtime(runtimeFolder());
    for (const QString &folder : runtime.entryList({u"kie-credits-??????"_s}, QDir::Dirs | QDir::NoSymLinks))
        removeIfOrphaned(runtime.filePath(folder));
}

void PictureFolder::write(const TrayPainter &paint)
{
    const QString name = u"kie-credits-%1"_s.arg(++m_written);
    removeFiles(m_former);
    m_former = std::exchange(m_name, {});
    std::optional<QString> trouble = begin();
    if (!trouble)
        trouble = writeFiles(paint, name);
    if (!trouble) {
        m_name = name;
        touchTheme();
        return;
    }
    removeFiles(name);
    if (!std::exchange(m_reported, true))
        qWarning("The panel has to scale the tray icon: %ls", qUtf16Printable(*trouble));
}

/// \returns what went wrong
std::optional<QString> PictureFolder::begin()
{
    if (m_folder)
        return std::nullopt;
    const QString runtime = runtimeFolder();
    if (runtime.isEmpty())
        return u"there is no folder for files of the session"_s;
    auto folder = std::make_unique<QTemporaryDir>(runtime + u"/kie-credits-XXXXXX"_s);
    if (!folder->isValid())
        return u"%1: %2"_s.arg(runtime, folder->errorString());
    auto lock = std::make_unique<QLockFile>(lockOf(folder->path()));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return u"%1 cannot be locked"_s.arg(folder->path());
    for (const int size : Sizes)
        QDir(folder->path())
            .mkpath(u"hicolor/"_s + folderOf(size)); // else the files cannot be written, which is reported
    if (auto trouble = writeFile(folder->filePath(u"hicolor/index.theme"_s), themeIndex()))
        return trouble;
    m_folder = std::move(folder);
    m_lock = std::move(lock);
    return std::nullopt;
}

/// \returns what went wrong
std::optional<QString> PictureFolder::writeFiles(const TrayPainter &paint, const QString &name)
{
    for (const int size : Sizes) {
        if (auto trouble = writeFile(fileOf(name, size), png(paint(size))))
            return trouble;
    }
    return std::nullopt;
}

void PictureFolder::removeFiles(const QString &name)
{
    if (name.isEmpty() || !m_folder)
        return;
    for (const int size : Sizes)
        QFile::remove(fileOf(name, size));
}

/// GTK reads a theme again when its folder's time differs by whole seconds; two changes may be closer together.
void PictureFolder::touchTheme()
{
    const std::filesystem::path theme = m_folder->filePath(u"hicolor"_s).toStdString();
    std::error_code failed; // then the panel may find the name only later, and has Qt's pictures until then
    const auto changed = std::filesystem::last_write_time(theme, failed);
    if (!failed)
        std::filesystem::last_write_time(theme, changed + 1s, failed);
}

QString PictureFolder::fileOf(const QString &name, int size) const
{
    return m_folder->filePath(u"hicolor/%1/%2.png"_s.arg(folderOf(size), name));
}

} // namespace desktop
