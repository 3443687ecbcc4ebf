// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alertmemorystore.h"

#include "storage/alertmemoryrecord.h"

#include <QUrl>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

using domain::AlertMemory;
using domain::StorageTrouble;

namespace {

/// An id is any text, while a slash divides groups and "General" names none.
QString groupOf(const QString &accountId)
{
    return u"account-"_s + QString::fromLatin1(QUrl::toPercentEncoding(accountId));
}

AlertMemoryRecord recordAt(QSettings &settings, const QString &accountId)
{
    AlertMemoryRecord record;
    settings.beginGroup(groupOf(accountId));
    for (const QString &entry : settings.childKeys())
        record[entry] = textAt(settings, entry);
    settings.endGroup();
    return record;
}

/// nullopt for a mode that was too wide: there is no secret in this file, so its repair is not worth a word.
std::optional<StorageTrouble::Kind> memoryTrouble(SettingsFile::Trouble::Kind kind)
{
    using Kind = SettingsFile::Trouble::Kind;
    switch (kind) {
    case Kind::Corrupt:
        return StorageTrouble::Kind::AlertMemoryCorrupt;
    case Kind::Unreadable:
    case Kind::NotWritable:
        return StorageTrouble::Kind::AlertMemoryNotWritable;
    case Kind::WasOpen:
    case Kind::StaysOpen:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

AlertMemoryStore::AlertMemoryStore(const QString &file, TroubleReport report)
    : m_file(file)
    , m_report(std::move(report))
{
}

AlertMemory AlertMemoryStore::load(const QString &accountId) const
{
    AlertMemoryRecord record;
    tell(m_file.read([&](QSettings &settings) { record = recordAt(settings, accountId); }));
    const std::optional<AlertMemory> memory = memoryFrom(record);
    if (!memory && !record.empty())
        tellOnce({.kind = StorageTrouble::Kind::AlertMemoryCorrupt, .path = m_file.path()});
    return memory.value_or(AlertMemory());
}

bool AlertMemoryStore::save(const QString &accountId, const AlertMemory &memory)
{
    return tell(m_file.write([&](QSettings &settings) {
        const AlertMemoryRecord record = recordOf(memory);
        settings.beginGroup(groupOf(accountId));
        for (const QString &entry : alertMemoryEntries()) {
            if (const auto found = record.find(entry); found != record.end())
                setText(settings, entry, found->second);
            else if (settings.contains(entry))
                settings.remove(entry);
        }
    }));
}

void AlertMemoryStore::forget(const QString &accountId)
{
    const QString group = groupOf(accountId);
    bool known = false;
    tell(m_file.read([&](const QSettings &settings) { known = settings.childGroups().contains(group); }));
    if (known)
        tell(m_file.write([&](QSettings &settings) { settings.remove(group); }));
}

bool AlertMemoryStore::tell(const std::vector<SettingsFile::Trouble> &troubles) const
{
    bool written = true;
    for (const SettingsFile::Trouble &trouble : troubles) {
        written = written && trouble.kind != SettingsFile::Trouble::Kind::NotWritable;
        if (const auto kind = memoryTrouble(trouble.kind))
            tellOnce({.kind = *kind, .path = m_file.path(), .keptCopy = trouble.keptCopy});
    }
    return written;
}

void AlertMemoryStore::tellOnce(const StorageTrouble &trouble) const
{
    if (std::ranges::find(m_told, trouble) != m_told.end())
        return;
    m_told.push_back(trouble);
    m_report(trouble);
}

} // namespace storage
