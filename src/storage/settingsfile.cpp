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

/// What became of a draft.
enum class Draft {
    Unchanged,
    NotWritten,
    ReadsBackOtherwise, ///< the disk is full, or QSettings has read what it cannot write
    Checked,
};

/// Hands \p draft to \p writer and moves it to \p checked, for QSettings remembers by its name what it has written to a
/// file, and only under another one does it see what is there.
Draft edit(const QString &draft, const QString &checked, const std::function<void(QSettings &)> &writer)
{
    Values wanted;
    {
        QSettings settings(draft, QSettings::IniFormat);
        const Values before = valuesIn(settings);
        writer(settings);
        while (!settings.group().isEmpty())
            settings.endGroup();
        wanted = valuesIn(settings);
        if (wanted == before)
            return Draft::Unchanged;
        settings.sync(); // only then AccessError shows
        if (settings.status() == QSettings::AccessError)
            return Draft::NotWritten;
    }
    QFile::remove(checked);
    if (!QFile::rename(draft, checked))
        return Draft::NotWritten;
    return valuesIn(QSettings(checked, QSettings::IniFormat)) == wanted ? Draft::Checked : Draft::ReadsBackOtherwise;
}

/// A key that is written last, so that it shows whether all before it has found room.
const QString LastKey = u"zzz-written-last/written"_s;

/// Writes those values of \p from to the new file \p to that QSettings can read back. A key with odd escapes is not
/// among them: it is read, but written as another one. \returns whether some were left out and the others are there.
bool copyWhatCanBeKept(const QString &from, const QString &to, const QTemporaryDir &drafts)
{
    const QSettings source(from, QSettings::IniFormat);
    const auto writeAndRename = [&](const QStringList &keys, const QString &file, bool marked) {
        const QString written = drafts.filePath(u"of-%1"_s.arg(QFileInfo(file).fileName()));
        if (!privatefile::create(written)) // QSettings keeps the mode of a file, but would make one for all to read
            return false;
        {
            QSettings settings(written, QSettings::IniFormat);
            for (const QString &key : keys)
                settings.setValue(key, source.value(key));
            if (marked)
                settings.setValue(LastKey, true);
        }
        return QFile::rename(written, file);
    };
    const QString probe = drafts.filePath(u"probe.ini"_s);
    const Values wanted = valuesIn(source);
    if (!writeAndRename(source.allKeys(), probe, true))
        return false;
    Values kept = valuesIn(QSettings(probe, QSettings::IniFormat));
    if (kept.erase(LastKey) == 0)
        return false; // the disk is full
    std::erase_if(kept, [&wanted](const auto &entry) {
        const auto found = wanted.find(entry.first);
        return found == wanted.end() || found->second != entry.second;
    });
    QStringList keys;
    for (const auto &[key, value] : kept)
        keys.append(key);
    return kept != wanted && writeAndRename(keys, to, false) && valuesIn(QSettings(to, QSettings::IniFormat)) == kept;
}

constexpr QLatin1StringView DraftSuffix = ".new-"_L1;

/// What a process has left behind that was killed while it was saving: there may be a key in it.
void removeDraftsOf(const QString &file)
{
    const QFileInfo info(file);
    const QString beginning = info.fileName() + DraftSuffix;
    for (const QFileInfo &left : info.absoluteDir().entryInfoList(QDir::Dirs)) { // a name filter would load PCRE
        if (left.fileName().startsWith(beginning))
            QDir(left.absoluteFilePath()).removeRecursively();
    }
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
    if (!locked || has(troubles, Trouble::Kind::Unreadable) || !replaceByEdited(writer, troubles))
        troubles.push_back({Trouble::Kind::NotWritable});
    return troubles;
}

bool SettingsFile::replaceByEdited(const std::function<void(QSettings &)> &writer, std::vector<Trouble> &troubles)
{
    const QString target = QFileInfo(m_path).canonicalFilePath(); // a symbolic link stays one
    removeDraftsOf(target);
    const QTemporaryDir drafts(target + DraftSuffix + u"XXXXXX"_s);
    const QString original = drafts.filePath(u"original.ini"_s);
    const QString draft = drafts.filePath(u"draft.ini"_s);
    const QString checked = drafts.filePath(u"checked.ini"_s);
    if (!drafts.isValid() || !privatefile::copy(target, original) || !privatefile::copy(original, draft))
        return false;
    Draft state = edit(draft, checked, writer);
    if (state == Draft::ReadsBackOtherwise) {
        const QString cleaned = drafts.filePath(u"cleaned.ini"_s);
        if (!copyWhatCanBeKept(original, cleaned, drafts) || !keepsCopy(troubles))
            return false;
        state = edit(cleaned, checked, writer);
        if (state == Draft::Unchanged)
            state = QFile::rename(cleaned, checked) ? Draft::Checked : Draft::NotWritten;
    }
    if (state != Draft::Checked)
        return state == Draft::Unchanged;
    std::error_code error;
    std::filesystem::rename(checked.toStdU16String(), target.toStdU16String(),
                            error); // QFile::rename() replaces nothing
    return !error;
}

bool SettingsFile::keepsCopy(std::vector<Trouble> &troubles) const
{
    const auto corrupt = std::ranges::find(troubles, Trouble::Kind::Corrupt, &Trouble::kind);
    if (corrupt != troubles.end())
        return !corrupt->keptCopy.isEmpty();
    QFile file(m_path);
    if (!file.open(QFile::ReadOnly))
        return false;
    const QString copy = privatefile::keepCopy(m_path, file.readAll());
    if (!copy.isEmpty())
        troubles.push_back({Trouble::Kind::Corrupt, copy});
    return !copy.isEmpty();
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
