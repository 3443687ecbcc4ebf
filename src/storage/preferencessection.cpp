// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferencessection.h"

#include "storage/settingsfile.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace storage::preferencessection {

namespace {

using domain::Credits;
using domain::IconStyle;
using domain::IconSubject;
using domain::PanelTone;
using domain::Preferences;

/// One preference: its key, and its way from and to text.
struct Entry {
    QLatin1StringView key;
    /// \returns false for text that makes no sense; without touching the preferences, but for the address of a webhook.
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

template <typename Choice>
using Names = std::array<std::pair<Choice, QLatin1StringView>, 3>;

constexpr Names<IconStyle> IconStyles{
    {{IconStyle::Number, "number"_L1}, {IconStyle::Gauge, "gauge"_L1}, {IconStyle::Symbol, "symbol"_L1}}};
constexpr Names<IconSubject> IconSubjects{
    {{IconSubject::Account, "account"_L1}, {IconSubject::Gravest, "gravest"_L1}, {IconSubject::Sum, "sum"_L1}}};
constexpr Names<PanelTone> PanelTones{
    {{PanelTone::Automatic, "automatic"_L1}, {PanelTone::Light, "light"_L1}, {PanelTone::Dark, "dark"_L1}}};

template <typename Choice>
bool parseChoice(const QString &text, const Names<Choice> &names, Choice &choice)
{
    const auto *const found = std::ranges::find(names, text, &Names<Choice>::value_type::second);
    if (found == names.end())
        return false;
    choice = found->first;
    return true;
}

template <typename Choice>
QString nameOf(Choice choice, const Names<Choice> &names)
{
    return std::ranges::find(names, choice, &Names<Choice>::value_type::first)->second;
}

bool parseFlag(const QString &text, bool &flag)
{
    const bool yes = text == "true"_L1;
    if (!yes && text != "false"_L1)
        return false;
    flag = yes;
    return true;
}

QString flagText(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

constexpr QLatin1StringView TimeFormat = "HH:mm"_L1;

bool parseTime(const QString &text, QTime &time)
{
    const QTime parsed = QTime::fromString(text, TimeFormat);
    if (parsed.isValid())
        time = parsed;
    return parsed.isValid();
}

/// A faulty address is kept, so that it can be corrected; nothing is sent there.
bool parseWebhook(const QString &text, domain::EventSettings &events)
{
    events.webhook = text.trimmed();
    return !events.webhookFault();
}

bool parseToken(const QString &text, domain::EventSettings &events)
{
    events.webhookToken = domain::Secret::fromText(text);
    return events.webhookToken || text.trimmed().isEmpty();
}

QString tokenText(const domain::EventSettings &events)
{
    return events.webhookToken ? QString::fromLatin1(events.webhookToken->bytes()) : QString();
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
    Entry{"display/icon"_L1,
          [](const QString &text, Preferences &p) { return parseChoice(text, IconStyles, p.iconStyle); },
          [](const Preferences &p) { return nameOf(p.iconStyle, IconStyles); }},
    Entry{"display/panel"_L1,
          [](const QString &text, Preferences &p) { return parseChoice(text, PanelTones, p.panelTone); },
          [](const Preferences &p) { return nameOf(p.panelTone, PanelTones); }},
    Entry{"display/hideWhileHealthy"_L1,
          [](const QString &text, Preferences &p) { return parseFlag(text, p.hideWhileHealthy); },
          [](const Preferences &p) { return flagText(p.hideWhileHealthy); }},
    Entry{"display/gaugeBudget"_L1,
          [](const QString &text, Preferences &p) { return parseCredits(text, p.gaugeBudget); },
          [](const Preferences &p) { return p.gaugeBudget.toDecimal(); }},
    Entry{"display/iconShows"_L1,
          [](const QString &text, Preferences &p) { return parseChoice(text, IconSubjects, p.iconSubject); },
          [](const Preferences &p) { return nameOf(p.iconSubject, IconSubjects); }},
    Entry{"display/iconAccount"_L1,
          [](const QString &text, Preferences &p) {
              p.iconAccount = text.trimmed(); // any text is an id
              return true;
          },
          [](const Preferences &p) { return p.iconAccount; }},
    Entry{"display/gravestFirst"_L1,
          [](const QString &text, Preferences &p) { return parseFlag(text, p.gravestFirst); },
          [](const Preferences &p) { return flagText(p.gravestFirst); }},
    Entry{"display/sum"_L1, [](const QString &text, Preferences &p) { return parseFlag(text, p.showsSum); },
          [](const Preferences &p) { return flagText(p.showsSum); }},
    Entry{"quietHours/enabled"_L1,
          [](const QString &text, Preferences &p) { return parseFlag(text, p.quietHours.enabled); },
          [](const Preferences &p) { return flagText(p.quietHours.enabled); }},
    Entry{"quietHours/from"_L1, [](const QString &text, Preferences &p) { return parseTime(text, p.quietHours.from); },
          [](const Preferences &p) { return p.quietHours.from.toString(TimeFormat); }},
    Entry{"quietHours/to"_L1, [](const QString &text, Preferences &p) { return parseTime(text, p.quietHours.to); },
          [](const Preferences &p) { return p.quietHours.to.toString(TimeFormat); }},
    Entry{"quietHours/graveAlertsBreakThrough"_L1,
          [](const QString &text, Preferences &p) { return parseFlag(text, p.quietHours.graveAlertsBreakThrough); },
          [](const Preferences &p) { return flagText(p.quietHours.graveAlertsBreakThrough); }},
    Entry{"events/command"_L1,
          [](const QString &text, Preferences &p) {
              p.events.command = text.trimmed(); // any text is a command
              return true;
          },
          [](const Preferences &p) { return p.events.command; }},
    Entry{"events/webhook"_L1, [](const QString &text, Preferences &p) { return parseWebhook(text, p.events); },
          [](const Preferences &p) { return p.events.webhook; }},
    Entry{"events/webhookToken"_L1, [](const QString &text, Preferences &p) { return parseToken(text, p.events); },
          [](const Preferences &p) { return tokenText(p.events); }},
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
