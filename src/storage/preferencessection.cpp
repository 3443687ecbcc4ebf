// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferencessection.h"

#include "storage/settingsfile.h"

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace storage::preferencessection {

namespace {

using domain::Credits;
using domain::Preferences;

/// One preference: its key, and its way from and to text.
struct Entry {
    QLatin1StringView key;
    /// \returns false for text that makes no sense, without touching the preferences.
    bool (*parse)(const QString &text, Preferences &preferences);
    QString (*print)(const Preferences &preferences);
};

bool parseCredits(const QString &text, Credits &amount)
{
    const std::optional<Credits> parsed = Credits::fromDecimal(text);
    amount = parsed.value_or(amount);
    return parsed.has_value();
}

/// A duration in whole units of its own type. Beyond 32 bits it could wrap round on its way to a longer unit's range.
template <typename Duration>
bool parseWhole(const QString &text, Duration &duration)
{
    bool ok = false;
    const int count = text.toInt(&ok);
    if (ok)
        duration = Duration(count);
    return ok;
}

/// A rate has as many decimals as an amount of credits, and the same grammar.
bool parseRate(const QString &text, domain::DollarRate &rate)
{
    const std::optional<Credits> parsed = Credits::fromDecimal(text);
    if (parsed)
        rate.microDollarsPerCredit = parsed->micros();
    return parsed.has_value();
}

constexpr std::array Entries{
    Entry{"alerts/lowCredits"_L1, [](const QString &text, Preferences &p) { return parseCredits(text, p.marks.low); },
          [](const Preferences &p) { return p.marks.low.toDecimal(); }},
    Entry{"alerts/criticalCredits"_L1,
          [](const QString &text, Preferences &p) { return parseCredits(text, p.marks.critical); },
          [](const Preferences &p) { return p.marks.critical.toDecimal(); }},
    Entry{"alerts/runsOutHours"_L1,
          [](const QString &text, Preferences &p) { return parseWhole(text, p.runsOutWarning); },
          [](const Preferences &p) { return QString::number(p.runsOutWarning.count()); }},
    Entry{"polling/intervalSeconds"_L1,
          [](const QString &text, Preferences &p) { return parseWhole(text, p.pollInterval); },
          [](const Preferences &p) { return QString::number(p.pollInterval.count()); }},
    Entry{"history/keepDays"_L1, [](const QString &text, Preferences &p) { return parseWhole(text, p.keepHistory); },
          [](const Preferences &p) { return QString::number(p.keepHistory.count()); }},
    Entry{"display/dollarsPerCredit"_L1,
          [](const QString &text, Preferences &p) { return parseRate(text, p.dollarRate); },
          [](const Preferences &p) { return Credits::fromMicros(p.dollarRate.microDollarsPerCredit).toDecimal(); }},
};

} // namespace

Stored read(const QSettings &settings)
{
    Stored stored;
    Preferences written;
    for (const Entry &entry : Entries) {
        if (settings.contains(entry.key) && !entry.parse(textAt(settings, entry.key), written))
            stored.refused.append(entry.key);
    }
    stored.preferences = written.validated();
    for (const Entry &entry : Entries) {
        if (entry.print(stored.preferences) != entry.print(written) && settings.contains(entry.key))
            stored.refused.append(entry.key);
    }
    return stored;
}

void write(QSettings &settings, const Preferences &before, const Preferences &after)
{
    const QStringList refused = read(settings).refused;
    for (const Entry &entry : Entries) {
        const bool changed = entry.print(before) != entry.print(after);
        if (changed || !settings.contains(entry.key) || refused.contains(entry.key))
            setText(settings, entry.key, entry.print(after));
    }
}

} // namespace storage::preferencessection
