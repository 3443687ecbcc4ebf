// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alertmemorystore.h"

#include <QDateTime>
#include <QUrl>

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

using domain::AlertMemory;
using domain::Credits;
using domain::Snooze;
using domain::Standing;
using domain::StorageTrouble;

namespace {

/// The entries of one account's record.
using Record = std::map<QString, QString>;

constexpr std::array StandingNames{
    std::pair{Standing::Healthy, "healthy"_L1},
    std::pair{Standing::Low, "low"_L1},
    std::pair{Standing::Critical, "critical"_L1},
    std::pair{Standing::Depleted, "depleted"_L1},
};

constexpr std::array Entries{"lowMark"_L1,        "criticalMark"_L1, "told"_L1,
                             "keyRefusedTold"_L1, "keyCapTold"_L1,   "runsOutTold"_L1,
                             "fullCredits"_L1,    "snoozedUntil"_L1, "keyFingerprint"_L1};

/// What "snoozedUntil" says of a snooze without a time; else a time in UTC as ISO 8601 writes it.
constexpr QLatin1StringView ToppedUp = "toppedUp"_L1;

QString snoozeText(const Snooze &snooze)
{
    if (!snooze.until)
        return ToppedUp;
    return QDateTime::fromMSecsSinceEpoch(snooze.until->time_since_epoch().count()).toUTC().toString(Qt::ISODateWithMs);
}

/// A snooze that may be missing but, if it is there, has to make sense. \returns false when it does not.
bool readSnooze(const Record &record, std::optional<Snooze> &snooze)
{
    const auto found = record.find(u"snoozedUntil"_s);
    if (found == record.end())
        return true;
    if (found->second == ToppedUp) {
        snooze = Snooze{};
        return true;
    }
    const QDateTime until = QDateTime::fromString(found->second, Qt::ISODateWithMs);
    if (!until.isValid())
        return false;
    snooze = Snooze{.until = domain::Instant(std::chrono::milliseconds(until.toMSecsSinceEpoch()))};
    return true;
}

/// An id is any text, while a slash divides groups and "General" names none.
QString groupOf(const QString &accountId)
{
    return u"account-"_s + QString::fromLatin1(QUrl::toPercentEncoding(accountId));
}

Record recordOf(const AlertMemory &memory)
{
    Record record;
    if (memory.marks) {
        record[u"lowMark"_s] = memory.marks->low.toDecimal();
        record[u"criticalMark"_s] = memory.marks->critical.toDecimal();
    }
    const auto *const told =
        std::ranges::find(StandingNames, memory.told, &std::pair<Standing, QLatin1StringView>::first);
    record[u"told"_s] = told->second;
    record[u"keyRefusedTold"_s] = memory.keyRefusedTold ? u"true"_s : u"false"_s;
    record[u"keyCapTold"_s] = memory.keyCapTold ? u"true"_s : u"false"_s;
    record[u"runsOutTold"_s] = memory.runsOutTold ? u"true"_s : u"false"_s;
    if (memory.fullAmount)
        record[u"fullCredits"_s] = memory.fullAmount->toDecimal();
    if (memory.snooze)
        record[u"snoozedUntil"_s] = snoozeText(*memory.snooze);
    if (!memory.keyFingerprint.isEmpty())
        record[u"keyFingerprint"_s] = memory.keyFingerprint;
    return record;
}

std::optional<Standing> standingFrom(const QString &text)
{
    const auto *const found = std::ranges::find(StandingNames, text, &std::pair<Standing, QLatin1StringView>::second);
    return found == StandingNames.end() ? std::nullopt : std::optional(found->first);
}

std::optional<bool> flagFrom(const QString &text)
{
    if (text == "true"_L1)
        return true;
    return text == "false"_L1 ? std::optional(false) : std::nullopt;
}

/// An amount that may be missing but, if it is there, has to make sense. \returns false when it does not.
bool readAmount(const Record &record, const QString &entry, std::optional<Credits> &amount)
{
    const auto found = record.find(entry);
    if (found == record.end())
        return true;
    amount = Credits::fromDecimal(found->second);
    return amount.has_value();
}

/// nullopt for a record that is incomplete or makes no sense: half a memory could hide an alert.
std::optional<AlertMemory> memoryFrom(const Record &record)
{
    const auto textOf = [&record](const QString &entry) {
        const auto found = record.find(entry);
        return found == record.end() ? QString() : found->second;
    };
    const std::optional<Standing> told = standingFrom(textOf(u"told"_s));
    const std::optional<bool> keyRefusedTold = flagFrom(textOf(u"keyRefusedTold"_s));
    const std::optional<bool> keyCapTold = flagFrom(textOf(u"keyCapTold"_s));
    const std::optional<bool> runsOutTold = flagFrom(textOf(u"runsOutTold"_s));
    std::optional<Credits> low;
    std::optional<Credits> critical;
    std::optional<Credits> full;
    std::optional<Snooze> snooze;
    const bool sound = readAmount(record, u"lowMark"_s, low) && readAmount(record, u"criticalMark"_s, critical)
        && readAmount(record, u"fullCredits"_s, full) && readSnooze(record, snooze)
        && low.has_value() == critical.has_value();
    if (!told || !keyRefusedTold || !keyCapTold || !runsOutTold || !sound)
        return std::nullopt;

    AlertMemory memory{.told = *told,
                       .keyRefusedTold = *keyRefusedTold,
                       .keyCapTold = *keyCapTold,
                       .runsOutTold = *runsOutTold,
                       .fullAmount = full,
                       .snooze = snooze,
                       .keyFingerprint = textOf(u"keyFingerprint"_s)};
    if (low)
        memory.marks = domain::Marks{.low = *low, .critical = *critical};
    return memory;
}

Record recordAt(QSettings &settings, const QString &accountId)
{
    Record record;
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
    Record record;
    tell(m_file.read([&](QSettings &settings) { record = recordAt(settings, accountId); }));
    const std::optional<AlertMemory> memory = memoryFrom(record);
    if (!memory && !record.empty())
        tellOnce({.kind = StorageTrouble::Kind::AlertMemoryCorrupt, .path = m_file.path()});
    return memory.value_or(AlertMemory());
}

bool AlertMemoryStore::save(const QString &accountId, const AlertMemory &memory)
{
    return tell(m_file.write([&](QSettings &settings) {
        const Record record = recordOf(memory);
        settings.beginGroup(groupOf(accountId));
        for (const QLatin1StringView entry : Entries) {
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
