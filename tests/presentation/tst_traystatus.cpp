// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trayview.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::TrayStatus;
using presentation::TrayInput;
using Kind = domain::Problem::Kind;

namespace {

const domain::Instant now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 14h;

using Change = std::function<void(TrayInput &)>;

/// 4335 credits, just read, with the default marks, and the icon hidden while all is well.
TrayInput healthy()
{
    TrayInput input{
        .account = {.account = {.id = u"1"_s, .name = {}}, .key = domain::ApiKey::fromText(u"0123456789abcdef")},
        .state = {.lastGood = domain::Reading{.amount = Credits::fromWhole(4335), .seenAt = now}},
        .preferences = {.hideWhileHealthy = true},
        .now = now,
        .zone = QTimeZone::utc()};
    return input;
}

Change amount(int credits)
{
    return [credits](TrayInput &input) { input.state.lastGood->amount = Credits::fromWhole(credits); };
}

Change problem(Kind kind)
{
    return [kind](TrayInput &input) { input.state.problem = domain::Problem{.kind = kind}; };
}

} // namespace

class TestTrayStatus : public QObject {
    Q_OBJECT

private:
    static void everyState()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<TrayStatus>("status");
        QTest::newRow("enough credits") << Change([](TrayInput &) {}) << TrayStatus::Passive;
        QTest::newRow("first answer awaited")
            << Change([](TrayInput &input) { input.state.lastGood.reset(); }) << TrayStatus::Passive;
        QTest::newRow("runs out after the warning")
            << Change([](TrayInput &input) { input.state.forecast = domain::Forecast{.left = 24h}; })
            << TrayStatus::Passive;

        QTest::newRow("runs out soon") << Change([](TrayInput &input) {
            input.state.forecast = domain::Forecast{.left = 24h - 1s};
        }) << TrayStatus::Active;
        QTest::newRow("out of date") << Change([](TrayInput &input) { input.now += 24h; }) << TrayStatus::Active;
        QTest::newRow("snoozed") << Change([](TrayInput &input) {
            input.alertMemory.snooze = domain::Snooze{.length = domain::SnoozeLength::OneHour, .until = now + 1h};
        }) << TrayStatus::Active;
        QTest::newRow("no key") << Change([](TrayInput &input) { input.account.key.reset(); }) << TrayStatus::Active;
        QTest::newRow("low") << amount(499) << TrayStatus::Active;
        QTest::newRow("offline") << problem(Kind::Unreachable) << TrayStatus::Active;
        QTest::newRow("service trouble") << problem(Kind::ServerError) << TrayStatus::Active;

        QTest::newRow("critical") << amount(99) << TrayStatus::NeedsAttention;
        QTest::newRow("critical and out of date") << Change([](TrayInput &input) {
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
        TrayInput input = healthy();
        change(input);
        QTEST(presentation::trayView(input, QLocale::c()).status, "status");
    }

    void isAlwaysActiveUnlessChosenOtherwise_data() { everyState(); }
    void isAlwaysActiveUnlessChosenOtherwise()
    {
        QFETCH(const Change, change);
        TrayInput input = healthy();
        change(input);
        input.preferences.hideWhileHealthy = false;
        QCOMPARE(presentation::trayView(input, QLocale::c()).status, TrayStatus::Active);
    }

    void isNeverPassiveByDefault() { QVERIFY(!domain::Preferences().hideWhileHealthy); }
};

QTEST_GUILESS_MAIN(TestTrayStatus)
#include "tst_traystatus.moc"
