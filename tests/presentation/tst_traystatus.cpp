// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/programview.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::TrayStatus;
using Kind = domain::Problem::Kind;

namespace {

const domain::Instant now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 14h;

/// What the monitor knows of an account.
struct Input {
    bool hasKey = true;
    domain::BalanceState state;
    domain::AlertMemory alertMemory = {};
    domain::Instant now = ::now;
};

using Change = std::function<void(Input &)>;

/// 4335 credits, just read.
Input healthy()
{
    return {.state = {.lastGood = domain::Reading{.amount = Credits::fromWhole(4335), .seenAt = now}}};
}

/// The status for accounts like \p inputs, with the default marks.
TrayStatus statusOf(const std::vector<Input> &inputs, bool hidesWhileHealthy = true)
{
    const domain::Preferences preferences{.hideWhileHealthy = hidesWhileHealthy};
    const domain::Moment present{.now = inputs.front().now, .zone = QTimeZone::utc()};
    domain::AccountSnapshots snapshots;
    for (const Input &input : inputs) {
        snapshots.push_back(domain::snapshotOf({.id = QString::number(snapshots.size() + 1), .name = {}}, input.state,
                                               input.alertMemory, preferences, present));
        snapshots.back().hasKey = input.hasKey;
    }
    return presentation::programView(snapshots, {.preferences = preferences, .present = present}, false, QLocale::c())
        .status;
}

Change amount(int credits)
{
    return [credits](Input &input) { input.state.lastGood->amount = Credits::fromWhole(credits); };
}

Change problem(Kind kind)
{
    return [kind](Input &input) { input.state.problem = domain::Problem{.kind = kind}; };
}

} // namespace

class TestTrayStatus : public QObject {
    Q_OBJECT

private:
    static void everyState()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<TrayStatus>("status");
        QTest::newRow("enough credits") << Change([](Input &) {}) << TrayStatus::Passive;
        QTest::newRow("first answer awaited")
            << Change([](Input &input) { input.state.lastGood.reset(); }) << TrayStatus::Passive;
        QTest::newRow("runs out after the warning")
            << Change([](Input &input) { input.state.forecast = domain::Forecast{.left = 24h}; })
            << TrayStatus::Passive;

        QTest::newRow("runs out soon") << Change([](Input &input) {
            input.state.forecast = domain::Forecast{.left = 24h - 1s};
        }) << TrayStatus::Active;
        QTest::newRow("out of date") << Change([](Input &input) { input.now += 24h; }) << TrayStatus::Active;
        QTest::newRow("snoozed") << Change([](Input &input) {
            input.alertMemory.snooze = domain::Snooze{.length = domain::SnoozeLength::OneHour, .until = now + 1h};
        }) << TrayStatus::Active;
        QTest::newRow("no key") << Change([](Input &input) { input.hasKey = false; }) << TrayStatus::Active;
        QTest::newRow("low") << amount(499) << TrayStatus::Active;
        QTest::newRow("offline") << problem(Kind::Unreachable) << TrayStatus::Active;
        QTest::newRow("service trouble") << problem(Kind::ServerError) << TrayStatus::Active;

        QTest::newRow("critical") << amount(99) << TrayStatus::NeedsAttention;
        QTest::newRow("critical and out of date") << Change([](Input &input) {
            amount(99)(input);
            input.now += 24h;
        }) << TrayStatus::NeedsAttention;
        QTest::newRow("nothing left") << amount(0) << TrayStatus::NeedsAttention;
        QTest::newRow("payment required") << problem(Kind::Depleted) << TrayStatus::NeedsAttention;
        QTest::newRow("key refused") << problem(Kind::KeyRefused) << TrayStatus::NeedsAttention;
        QTest::newRow("cap reached") << problem(Kind::KeyCapReached) << TrayStatus::NeedsAttention;
    }

private Q_SLOTS:
    void followsTheState_data() { everyState(); }
    void followsTheState()
    {
        QFETCH(const Change, change);
        Input input = healthy();
        change(input);
        QTEST(statusOf({input}), "status");
        if (input.now == now)
            QTEST(statusOf({healthy(), input, healthy()}), "status"); // of the account that needs most
    }

    void isAlwaysActiveUnlessChosenOtherwise_data() { everyState(); }
    void isAlwaysActiveUnlessChosenOtherwise()
    {
        QFETCH(const Change, change);
        Input input = healthy();
        change(input);
        QCOMPARE(statusOf({input}, false), TrayStatus::Active);
    }

    void isNeverPassiveByDefault() { QVERIFY(!domain::Preferences().hideWhileHealthy); }
};

QTEST_GUILESS_MAIN(TestTrayStatus)
#include "tst_traystatus.moc"
