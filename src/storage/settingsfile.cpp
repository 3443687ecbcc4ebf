// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingsfile.h"

#include "storage/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStringDecoder>
#include <QStringList>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <map>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

/// What QSettings itself finds wrong. It parses late, so everything has to be asked for before its status is true;
/// and the status is that of one object, so the one that is used later must be another.
bool isRefusedByQSettings(const QString &path)
{
    const QSettings settings(path, QSettings::IniFormat);
    (void)settings.allKeys();
    return settings.status() == QSettings::FormatError;
}

/// The traces of a crash that QSettings reads past: zeros where a block was never written, and broken UTF-8.
bool looksTorn(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8);
    (void)QString(decoder(bytes));
    return decoder.hasError();
}

/// A folder that may not be entered hides whether there is a file in it.
bool isBehindClosedFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    return folder.isDir() && !folder.isExecutable();
}

/// How long a save waits for another process that is saving, in milliseconds.
constexpr int LongestWait = 5'000;

/// The age, in milliseconds, from which a lock is broken that nobody holds: one that was made by a process that was
/// killed before it could put its name into it. (That of a living process is held by the kernel as well, and stays.)
constexpr int OrphanedLockAge = 1'000;

/// All that a cut file could lack. Types that this program does not write are taken by their keys alone, since not all
/// of them can be compared.
using Values = std::map<QString, QStringList>;

Values valuesIn(const QSettings &settings)
{
    Values values;
    for (const QString &key : settings.allKeys())
        values[key] = settings.value(key).toStringList();
    return values;
}

constexpr QLatin1StringView DraftSuffix = ".new-"_L1;

/// What a process has left behind that was killed while it was saving: there may be a key in it.
void removeDraftsOf(const QString &file)
{
    const QFileInfo info(file);
    for (const QFileInfo &left : info.absoluteDir().entryInfoList({info.fileName() + DraftSuffix + u'*'}, QDir::Dirs))
        QDir(left.absoluteFilePath()).removeRecursively();
}

bool has(const std::vector<SettingsFile::Trouble> &troubles, SettingsFile::Trouble::Kind kind)
{
    return std::any_of(troubles.begin(), troubles.end(), [kind](const auto &trouble) { return trouble.kind == kind; });
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

std::vector<SettingsFile::Trouble> SettingsFile::inspect() const
{
    std::vector<Trouble> troubles;
    QFile file(m_path);
    if (!QFileInfo(m_path).isFile() || !file.open(QFile::ReadOnly)) {
        troubles.push_back({Trouble::Kind::Unreadable});
        return troubles;
    }
    switch (privatefile::protect(m_path)) {
    case privatefile::Exposure::None:
        break;
    case privatefile::Exposure::Repaired:
        troubles.push_back({Trouble::Kind::WasOpen});
        break;
    case privatefile::Exposure::Remains:
        troubles.push_back({Trouble::Kind::StaysOpen});
        break;
    }
    const QByteArray bytes = file.readAll();
    if (looksTorn(bytes) || isRefusedByQSettings(m_path))
        troubles.push_back({Trouble::Kind::Corrupt, privatefile::keepCopy(m_path, bytes)});
    return troubles;
}

std::vector<SettingsFile::Trouble> SettingsFile::read(const std::function<void(QSettings &)> &reader) const
{
    if (!QFileInfo::exists(m_path) && !isBehindClosedFolder(m_path))
        return {};
    std::vector<Trouble> troubles = inspect();
    if (!has(troubles, Trouble::Kind::Unreadable)) {
        QSettings settings(m_path, QSettings::IniFormat);
        reader(settings);
    }
    return troubles;
}

std::vector<SettingsFile::Trouble> SettingsFile::write(const std::function<void(QSettings &)> &writer)
{
    if (!privatefile::create(m_path))
        return {{Trouble::Kind::NotWritable}};
    QLockFile lock(m_path + u".lock"_s);
    lock.setStaleLockTime(OrphanedLockAge);
    const bool locked = lock.tryLock(LongestWait);
    std::vector<Trouble> troubles = inspect();
    if (!locked || has(troubles, Trouble::Kind::Unreadable) || !replaceByEdited(writer))
        troubles.push_back({Trouble::Kind::NotWritable});
    return troubles;
}

bool SettingsFile::replaceByEdited(const std::function<void(QSettings &)> &writer)
{
    const QString target = QFileInfo(m_path).canonicalFilePath(); // a symbolic link stays one
    removeDraftsOf(target);
    const QTemporaryDir drafts(target + DraftSuffix + u"XXXXXX"_s);
    const QString draft = drafts.filePath(u"draft.ini"_s);
    const QString checked = drafts.filePath(u"checked.ini"_s);
    if (!drafts.isValid() || !privatefile::copy(target, draft))
        return false;
    Values wanted;
    {
        QSettings settings(draft, QSettings::IniFormat);
        const Values before = valuesIn(settings);
        writer(settings);
        while (!settings.group().isEmpty())
            settings.endGroup();
        wanted = valuesIn(settings);
        if (wanted == before)
            return true;
        settings.sync(); // only then AccessError shows
        if (settings.status() == QSettings::AccessError)
            return false;
    }
    // QSettings remembers by its name what it has written to a file, so it has to see it under another one.
    if (!QFile::rename(draft, checked) || valuesIn(QSettings(checked, QSettings::IniFormat)) != wanted)
        return false;
    std::error_code error;
    std::filesystem::rename(checked.toStdU16String(), target.toStdU16String(),
                            error); // QFile::rename() replaces nothing
    return !error;
}

QString textAt(const QSettings &settings, const QString &key)
{
    const QVariant value = settings.value(key);
    // QSettings reads a list back as one of variants when a part of it had to be marked as text: one with a NUL.
    const bool isList = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList;
    return isList ? value.toStringList().join(u',') : value.toString();
}

void setText(QSettings &settings, const QString &key, const QString &text)
{
    if (!settings.contains(key) || textAt(settings, key) != text)
        settings.setValue(key, text);
}

} // namespace storage
