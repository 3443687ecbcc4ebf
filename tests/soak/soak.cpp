// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Polls a service that fails in every way, as often as the program does in a year, at a clock that need not be waited
// for; the client, its connection and the account's loop are the program's own, and so is the socket between them.
// What the process holds must not grow. Usage: soak POLLS
#include "footprint.h"
#include "kie/creditclient.h"
#include "monitor/accountmonitor.h"
#include "monitor/historyport.h"
#include "support/fakeclock.h"
#include "unsteadyservice.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>

#include <cstdio>
#include <set>

using namespace Qt::StringLiterals;
using monitor::AccountMonitor;

namespace {

/// Caches fill up in the meantime; it is a whole number of the service's rounds.
constexpr int WarmUp = 5 * UnsteadyService::Round;
constexpr qint64 GrowthLimit = 1 << 20; // bytes
/// Short, since every round waits for it; a poll that misses it on a busy machine is one fault more.
constexpr std::chrono::milliseconds Deadline(250);

/// Keeps nothing, since what is kept would be taken for a leak.
class NoHistory final : public monitor::HistoryPort {
public:
    monitor::Appended append(const QString &accountId, const domain::Reading &reading,
                             std::chrono::seconds longestSilence) override
    {
        Q_UNUSED(accountId)
        Q_UNUSED(reading)
        Q_UNUSED(longestSilence)
        return {};
    }
    [[nodiscard]] std::optional<domain::Reading> latest(const QString &accountId) const override
    {
        Q_UNUSED(accountId)
        return std::nullopt;
    }
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override
    {
        Q_UNUSED(accountId)
        Q_UNUSED(from)
        Q_UNUSED(to)
        Q_UNUSED(visit)
        return std::nullopt;
    }
};

/// One account under observation.
class Soak {
public:
    Soak()
        : m_account{.id = u"1"_s, .name = {}, .endpoint = m_service.url()}
        , m_monitor(m_account,
                    std::make_unique<kie::CreditClient>(m_connection, m_clock, m_account,
                                                        *domain::ApiKey::fromText(u"0123456789abcdef"_s), Deadline),
                    m_clock, m_history, m_preferences, {})
    {
        QObject::connect(&m_monitor, &AccountMonitor::answered, &m_answered, [this](const auto &state) {
            note(state);
            m_answered.quit();
        });
        QObject::connect(&m_monitor, &AccountMonitor::alertRaised, &m_answered, [this](const domain::Alert &alert) {
            ++m_alerts;
            m_monitor.alertDelivered(domain::topic(alert.kind));
        });
    }

    /// \returns false when the account is no longer asked for.
    [[nodiscard]] bool poll(int times)
    {
        for (int i = 0; i < times; ++i) {
            const std::optional<std::chrono::milliseconds> wait = m_clock.untilFirstMadeAlarm();
            if (!wait)
                return false;
            m_service.prepare(m_polls++);
            m_clock.advance(*wait);
            m_answered.exec();
        }
        m_service.leave();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

    [[nodiscard]] int readings() const { return m_readings; }
    [[nodiscard]] int alerts() const { return m_alerts; }
    [[nodiscard]] std::size_t kindsOfProblems() const { return m_kinds.size(); }

private:
    void note(const domain::BalanceState &state)
    {
        if (state.problem)
            m_kinds.insert(state.problem->kind);
        else
            ++m_readings;
    }

    UnsteadyService m_service;
    kie::Connection m_connection;
    FakeClock m_clock;
    NoHistory m_history;
    domain::Preferences m_preferences;
    domain::Account m_account;
    AccountMonitor m_monitor;
    QEventLoop m_answered;
    int m_polls = 0;
    int m_readings = 0;
    int m_alerts = 0;
    std::set<domain::Problem::Kind> m_kinds;
};

double megabytes(qint64 bytes)
{
    return static_cast<double>(bytes) / (1 << 20);
}

/// What the process holds once no more than \p descriptors are open. What was let go is closed in another thread, in
/// its own time.
Footprint settledAt(qint64 descriptors)
{
    const QDeadlineTimer patience(std::chrono::seconds(5));
    Footprint footprint = Footprint::now();
    while (footprint.descriptors > descriptors && !patience.hasExpired()) {
        QThread::msleep(10);
        QCoreApplication::processEvents();
        footprint = Footprint::now();
    }
    return footprint;
}

void print(const char *when, const Footprint &footprint)
{
    std::printf("%-8s %7.2f MiB resident, %7.2f MiB proportional, %3lld descriptors\n", when,
                megabytes(footprint.residentBytes), megabytes(footprint.ownBytes), footprint.descriptors);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int polls = QCoreApplication::arguments().value(1).toInt() / UnsteadyService::Round * UnsteadyService::Round;
    if (polls == 0) {
        std::fprintf(stderr, "Usage: soak POLLS   (%d or more)\n", UnsteadyService::Round);
        return 2;
    }

    QElapsedTimer timer;
    timer.start();
    Soak soak;
    bool asks = soak.poll(WarmUp);
    const Footprint before = Footprint::now();
    asks = asks && soak.poll(polls);
    const Footprint after = settledAt(before.descriptors);

    std::printf("%d polls in %.1f s: %d balances, %zu kinds of problems, %d alerts\n", WarmUp + polls,
                static_cast<double>(timer.elapsed()) / 1000, soak.readings(), soak.kindsOfProblems(), soak.alerts());
    print("warm", before);
    print("end", after);
    const qint64 growth = after.residentBytes - before.residentBytes;
    std::printf("growth   %7.2f MiB resident\n", megabytes(growth));
    if (!asks)
        std::fprintf(stderr, "The account is no longer asked for.\n");
    return asks && growth < GrowthLimit && after.descriptors <= before.descriptors ? 0 : 1;
}
