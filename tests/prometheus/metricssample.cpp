// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints every metric that there is, of accounts with usual and unusual names, for `promtool check metrics`.
#include "feeds/metrics.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

feeds::AccountStates accounts()
{
    feeds::AccountStates accounts;
    const QStringList names{u"Own"_s, u"Own"_s, QString(), u"\\ \"quoted\"\n{a=\"b\"} 1"_s, u"東京 \u202e"_s};
    for (const QString &name : names)
        accounts.push_back({.id = QString::number(accounts.size() + 1),
                            .name = name,
                            .standing = domain::Standing::Healthy,
                            .credits = domain::Credits::fromMicros(4'335'860'001),
                            .observedAt = domain::Instant(1'795'334'400'123ms),
                            .left = 36h});
    accounts.push_back({.id = u"unknown"_s});
    accounts.push_back({.id = u"refused"_s, .problem = domain::Problem::Kind::KeyRefused});
    return accounts;
}

} // namespace

int main()
{
    const feeds::AccountStates states = accounts();
    feeds::MetricCounters counters;
    for (const feeds::AccountState &state : states) {
        counters.flows.insert(state.id, {.spent = domain::Credits::fromWhole(12)});
        counters.polls.insert(state.id, {{u"ok"_s, 3}, {u"timed-out"_s, 1}});
    }
    const QByteArray text = feeds::metricsText(states, counters, u"1.2.3"_s);
    return std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout)
            == static_cast<std::size_t>(text.size())
        ? EXIT_SUCCESS
        : EXIT_FAILURE;
}
