// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/alertmemoryrecord.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Alert;
using domain::AlertMemory;
using domain::Credits;
using domain::Instant;
using domain::Snooze;
using domain::SnoozeLength;
using domain::Standing;

namespace {

constexpr std::array StandingNames{
    std::pair{Standing::Healthy, "healthy"_L1},
    std::pair{Standing::Low, "low"_L1},
    std::pair{Standing::Critical, "critical"_L1},
    std::pair{Standing::Depleted, "depleted"_L1},
};

constexpr std::array KindNames{
    std::pair{Alert::Kind::LowMark, "low"_L1},          std::pair{Alert::Kind::CriticalMark, "critical"_L1},
    std::pair{Alert::Kind::Depleted, "depleted"_L1},    std::pair{Alert::Kind::KeyRefused, "keyRefused"_L1},
    std::pair{Alert::Kind::KeyCapReached, "keyCap"_L1}, std::pair{Alert::Kind::RunsOutSoon, "runsOutSoon"_L1},
    std::pair{Alert::Kind::ToppedUp, "toppedUp"_L1},
};

constexpr std::array LengthNames{
    std::pair{SnoozeLength::OneHour, "oneHour"_L1},
    std::pair{SnoozeLength::UntilTomorrow, "untilTomorrow"_L1},
    std::pair{SnoozeLength::UntilToppedUp, "untilToppedUp"_L1},
};

constexpr std::array FlagNames{std::pair{true, "true"_L1}, std::pair{false, "false"_L1}};

template <typename Value, std::size_t Count>
QString nameOf(Value value, const std::array<std::pair<Value, QLatin1StringView>, Count> &names)
{
    return std::ranges::find(names, value, &std::pair<Value, QLatin1StringView>::first)->second;
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const QString &name, const std::array<std::pair<Value, QLatin1StringView>, Count> &names)
{
    const auto found = std::ranges::find(names, name, &std::pair<Value, QLatin1StringView>::second);
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

QString timeText(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODateWithMs);
}

std::optional<Instant> timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()))) : std::nullopt;
}

/// Reads entries, and remembers whether all of them made sense.
class RecordReader {
public:
    explicit RecordReader(const AlertMemoryRecord &record)
        : m_record(record)
    {
    }

    [[nodiscard]] bool sound() const { return m_sound; }

    [[nodiscard]] bool has(const QString &entry) const { return m_record.contains(entry); }

    /// An entry that may be missing but, if it is there, has to make sense to \p parse.
    template <typename Parse>
    auto optional(const QString &entry, const Parse &parse) -> decltype(parse(QString()))
    {
        const auto found = m_record.find(entry);
        if (found == m_record.end())
            return std::nullopt;
        const auto value = parse(found->second);
        m_sound = m_sound && value.has_value();
        return value;
    }

    /// An entry that has to be there. \returns a default where it is not.
    template <typename Parse>
    auto required(const QString &entry, const Parse &parse)
    {
        m_sound = m_sound && has(entry);
        using Value = typename decltype(parse(QString()))::value_type;
        return optional(entry, parse).value_or(Value());
    }

private:
    const AlertMemoryRecord &m_record;
    bool m_sound = true;
};

std::optional<Standing> standingFrom(const QString &text)
{
    return valueOf(text, StandingNames);
}

std::optional<Alert::Kind> kindFrom(const QString &text)
{
    return valueOf(text, KindNames);
}

std::optional<bool> flagFrom(const QString &text)
{
    return valueOf(text, FlagNames);
}

std::optional<Credits> amountFrom(const QString &text)
{
    return Credits::fromDecimal(text);
}

std::optional<Snooze> snoozeFrom(RecordReader &reader)
{
    if (!reader.has(u"snoozeLength"_s))
        return std::nullopt;
    const auto lengthFrom = [](const QString &text) { return valueOf(text, LengthNames); };
    return Snooze{.length = reader.required(u"snoozeLength"_s, lengthFrom),
                  .since = reader.required(u"snoozedSince"_s, timeFrom),
                  .until = reader.required(u"snoozedUntil"_s, timeFrom),
                  .standing = reader.required(u"snoozedStanding"_s, standingFrom),
                  .runningOut = reader.required(u"snoozedRunningOut"_s, flagFrom)};
}

void addSnooze(AlertMemoryRecord &record, const Snooze &snooze)
{
    record[u"snoozeLength"_s] = nameOf(snooze.length, LengthNames);
    record[u"snoozedSince"_s] = timeText(snooze.since);
    record[u"snoozedUntil"_s] = timeText(snooze.until);
    record[u"snoozedStanding"_s] = nameOf(snooze.standing, StandingNames);
    record[u"snoozedRunningOut"_s] = nameOf(snooze.runningOut, FlagNames);
}

} // namespace

const QStringList &alertMemoryEntries()
{
    static const QStringList entries{
        u"lowMark"_s,       u"criticalMark"_s, u"told"_s,           u"keyRefusedTold"_s,  u"keyCapTold"_s,
        u"runsOutTold"_s,   u"untoldTopUp"_s,  u"shownOfBalance"_s, u"shownOfKey"_s,      u"fullCredits"_s,
        u"snoozeLength"_s,  u"snoozedSince"_s, u"snoozedUntil"_s,   u"snoozedStanding"_s, u"snoozedRunningOut"_s,
        u"keyFingerprint"_s};
    return entries;
}

AlertMemoryRecord recordOf(const AlertMemory &memory)
{
    AlertMemoryRecord record{{u"told"_s, nameOf(memory.told, StandingNames)},
                             {u"keyRefusedTold"_s, nameOf(memory.keyRefusedTold, FlagNames)},
                             {u"keyCapTold"_s, nameOf(memory.keyCapTold, FlagNames)},
                             {u"runsOutTold"_s, nameOf(memory.runsOutTold, FlagNames)}};
    if (memory.marks) {
        record[u"lowMark"_s] = memory.marks->low.toDecimal();
        record[u"criticalMark"_s] = memory.marks->critical.toDecimal();
    }
    if (memory.untoldTopUp)
        record[u"untoldTopUp"_s] = timeText(*memory.untoldTopUp);
    if (memory.shownOfBalance)
        record[u"shownOfBalance"_s] = nameOf(*memory.shownOfBalance, KindNames);
    if (memory.shownOfKey)
        record[u"shownOfKey"_s] = nameOf(*memory.shownOfKey, KindNames);
    if (memory.fullAmount)
        record[u"fullCredits"_s] = memory.fullAmount->toDecimal();
    if (memory.snooze)
        addSnooze(record, *memory.snooze);
    if (!memory.keyFingerprint.isEmpty())
        record[u"keyFingerprint"_s] = memory.keyFingerprint;
    return record;
}

std::optional<AlertMemory> memoryFrom(const AlertMemoryRecord &record)
{
    RecordReader reader(record);
    AlertMemory memory{.told = reader.required(u"told"_s, standingFrom),
                       .keyRefusedTold = reader.required(u"keyRefusedTold"_s, flagFrom),
                       .keyCapTold = reader.required(u"keyCapTold"_s, flagFrom),
                       .runsOutTold = reader.required(u"runsOutTold"_s, flagFrom),
                       .untoldTopUp = reader.optional(u"untoldTopUp"_s, timeFrom),
                       .shownOfBalance = reader.optional(u"shownOfBalance"_s, kindFrom),
                       .shownOfKey = reader.optional(u"shownOfKey"_s, kindFrom),
                       .fullAmount = reader.optional(u"fullCredits"_s, amountFrom),
                       .snooze = snoozeFrom(reader)};
    if (reader.has(u"lowMark"_s) || reader.has(u"criticalMark"_s))
        memory.marks = domain::Marks{.low = reader.required(u"lowMark"_s, amountFrom),
                                     .critical = reader.required(u"criticalMark"_s, amountFrom)};
    if (const auto found = record.find(u"keyFingerprint"_s); found != record.end())
        memory.keyFingerprint = found->second;
    return reader.sound() ? std::optional(memory) : std::nullopt;
}

} // namespace storage
