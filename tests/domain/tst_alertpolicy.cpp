// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alertpolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Alert;
using domain::AlertMemory;
using domain::AlertTopic;
using domain::BalanceState;
using domain::Credits;
using domain::Marks;
using domain::Problem;
using domain::SnoozeLength;
using namespace std::chrono_literals;

namespace {

/// In these stories a rise of 900 credits or more is a top-up; how rises are classified is shown in tst_rise.
std::optional<domain::Rise> riseBetween(const BalanceState &before, Credits after)
{
    if (!before.lastGood || after <= before.lastGood->amount)
        return std::nullopt;
    return after - before.lastGood->amount < Credits::fromWhole(900) ? domain::Rise::Refund : domain::Rise::TopUp;
}

/// One account followed through a story told in words: "600" is a balance, "401", "402", "433" and "offline" are
/// problems, "restart" forgets all but the memory and the last reading; "600/20" is a balance that lasts 20 hours;
/// "snooze-1h", "snooze-top-up" and "wake" are the user's, "+30m" lets time pass, "again" evaluates the same state once
/// more, "no-service" lets no alert be delivered until "service". It begins at noon (UTC). Notes what is raised and
/// closed; what could not be delivered is in brackets.
class Story {
public:
    explicit Story(Marks marks = {}) { m_preferences.marks = marks; }
    explicit Story(const domain::QuietHours &quietHours) { m_preferences.quietHours = quietHours; }

    void setMarks(Marks marks)
    {
        m_preferences.marks = marks;
        take(domain::decide(m_memory, {}, m_state, m_preferences, moment()));
    }

    QString tell(const QString &words)
    {
        m_told.clear();
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts))
            follow(word);
        return m_told.join(u' ');
    }

private:
    void follow(const QString &word)
    {
        if (word == "restart"_L1) {
            m_state = {.lastGood = m_state.lastGood, .problem = std::nullopt};
            return;
        }
        if (word.startsWith(u'+')) {
            m_now += std::chrono::minutes(word.sliced(1).chopped(1).toInt());
            return;
        }
        if (word.startsWith("snooze"_L1)) {
            const auto length = word == "snooze-1h"_L1 ? SnoozeLength::OneHour : SnoozeLength::UntilToppedUp;
            take(domain::snoozed(m_memory, length, domain::standing(m_state, m_preferences.marks), moment()));
            return;
        }
        if (word == "wake"_L1) {
            m_memory = domain::awakened(m_memory);
            return;
        }
        if (word == "no-service"_L1 || word == "service"_L1) {
            m_delivers = word == "service"_L1;
            return;
        }
        if (word == "again"_L1) {
            take(domain::decide(m_memory, {}, m_state, m_preferences, moment()));
            return;
        }
        static const QHash<QString, Problem::Kind> problems{{u"401"_s, Problem::Kind::KeyRefused},
                                                            {u"402"_s, Problem::Kind::Depleted},
                                                            {u"433"_s, Problem::Kind::KeyCapReached},
                                                            {u"offline"_s, Problem::Kind::Unreachable}};
        const std::optional<domain::Reading> previous = m_state.lastGood;
        if (problems.contains(word))
            m_state = domain::after(m_state, Problem{.kind = problems[word]});
        else
            m_state = read(word.split(u'/'));
        take(domain::decide(m_memory, previous, m_state, m_preferences, moment()));
    }

    BalanceState read(const QStringList &amountAndHours) const
    {
        const Credits amount = *Credits::fromDecimal(amountAndHours.first());
        BalanceState state = domain::after(m_state, domain::Reading{.amount = amount, .seenAt = m_now});
        state.rise = riseBetween(m_state, amount);
        if (amountAndHours.size() > 1) {
            const std::chrono::hours left(amountAndHours[1].toInt());
            state.forecast = domain::Forecast{.left = left};
        }
        return state;
    }

    void take(const domain::AlertDecision &decision)
    {
        m_memory = decision.memory;
        for (const AlertTopic topic : decision.closed)
            m_told << (topic == AlertTopic::Balance ? u"-balance"_s : u"-key"_s);
        for (const Alert &alert : decision.raised)
            deliver(alert);
    }

    void deliver(const Alert &alert)
    {
        if (m_delivers) {
            m_memory = domain::delivered(m_memory, alert);
            m_told << name(alert.kind);
            return;
        }
        m_told << u'(' + name(alert.kind) + u')';
        take(domain::undelivered(m_memory));
    }

    [[nodiscard]] domain::Moment moment() const { return {.now = m_now, .zone = QTimeZone::utc()}; }

    static QString name(Alert::Kind kind)
    {
        switch (kind) {
        case Alert::Kind::LowMark:
            return u"low"_s;
        case Alert::Kind::CriticalMark:
            return u"critical"_s;
        case Alert::Kind::Depleted:
            return u"depleted"_s;
        case Alert::Kind::KeyRefused:
            return u"refused"_s;
        case Alert::Kind::KeyCapReached:
            return u"cap"_s;
        case Alert::Kind::RunsOutSoon:
            return u"soon"_s;
        case Alert::Kind::ToppedUp:
            return u"topped-up"_s;
        }
        Q_UNREACHABLE();
    }

    domain::Preferences m_preferences;
    AlertMemory m_memory;
    BalanceState m_state;
    domain::Instant m_now{12h};
    bool m_delivers = true;
    QStringList m_told;
};

domain::Reading readingOf(int amount)
{
    return {.amount = Credits::fromWhole(amount), .seenAt = {}};
}

constexpr Marks HigherMarks{.low = Credits::fromWhole(1000), .critical = Credits::fromWhole(200)};

} // namespace

class TestAlertPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEachThingOnce_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("told");
        QTest::newRow("healthy is no news") << u"600 550 500"_s << u""_s;
        QTest::newRow("all the way down") << u"600 400 50 0"_s << u"low critical depleted"_s;
        QTest::newRow("ten more polls add nothing")
            << u"600 400 50 0 0 0 0 0 0 0 0 0 0 0"_s << u"low critical depleted"_s;
        QTest::newRow("a restart adds nothing")
            << u"600 400 restart 400 50 restart 50 0 restart 0 402"_s << u"low critical depleted"_s;
        QTest::newRow("two marks at once are told as the graver") << u"600 50"_s << u"critical"_s;
        QTest::newRow("all marks at once") << u"600 0"_s << u"depleted"_s;
        QTest::newRow("already low and never told") << u"400 400"_s << u"low"_s;
        QTest::newRow("never on the way up") << u"0 5 50"_s << u"depleted -balance"_s;
        QTest::newRow("depleted by word") << u"600 402 402"_s << u"depleted"_s;
        QTest::newRow("depleted without any balance") << u"402"_s << u"depleted"_s;
        QTest::newRow("depleted by word, then by amount") << u"600 402 0"_s << u"depleted"_s;
        QTest::newRow("negative is depleted") << u"600 -3 -4"_s << u"depleted"_s;
        QTest::newRow("a problem in between ends nothing") << u"400 offline 400 offline offline 399"_s << u"low"_s;
        QTest::newRow("a problem in between ends no depletion") << u"0 offline 0 401 0"_s << u"depleted refused -key"_s;
        QTest::newRow("hovering at the mark") << u"501 499 501 499 550 499"_s << u"low"_s;
        QTest::newRow("re-armed 10 % over the mark") << u"499 550.000001 499"_s << u"low -balance low"_s;
        QTest::newRow("hovering at nothing") << u"0 1 0 10 0"_s << u"depleted"_s;
        QTest::newRow("a refund ends the graver episode") << u"90 150 90"_s << u"critical -balance critical"_s;
        QTest::newRow("topped up") << u"50 1050 1040"_s << u"critical topped-up"_s;
        QTest::newRow("a refund is no top-up") << u"2000 2060 2959.999999"_s << u""_s;
        QTest::newRow("the smallest top-up") << u"2000 2900"_s << u"topped-up"_s;
        QTest::newRow("topped up during an outage") << u"2000 offline offline 4000"_s << u"topped-up"_s;
        QTest::newRow("topped up while switched off") << u"2000 restart 4000"_s << u"topped-up"_s;
        QTest::newRow("topped up, then down again") << u"400 2400 400"_s << u"low topped-up low"_s;
        QTest::newRow("network trouble is never told") << u"offline offline offline"_s << u""_s;
        QTest::newRow("a refused key is told once") << u"401 401 offline 401 restart 401"_s << u"refused"_s;
        QTest::newRow("a refused key, told again once it had worked") << u"401 600 401"_s << u"refused -key refused"_s;
        QTest::newRow("a reached cap is told once") << u"600 433 433 offline 433"_s << u"cap"_s;
        QTest::newRow("runs out within a day") << u"4000/25 4000/23 3900/22 restart 3900/21"_s << u"soon"_s;
        QTest::newRow("no forecast ends nothing") << u"4000/23 4000 4000/23"_s << u"soon"_s;
        QTest::newRow("lasts longer again") << u"4000/23 4000/26 4000/23 4000/27 4000/23"_s << u"soon -balance soon"_s;
        QTest::newRow("a top-up ends the shortage") << u"4000/23 6000/40 5900/39"_s << u"soon topped-up"_s;
        QTest::newRow("a top-up that does not last")
            << u"4000/23 6000/23 5900/22 5800/21"_s << u"soon topped-up soon"_s;
        QTest::newRow("low, and soon out") << u"600/40 400/40 400/20"_s << u"low soon"_s;
        QTest::newRow("two things at once are told as the mark") << u"600/40 400/20 399/20"_s << u"low"_s;
        QTest::newRow("the critical mark has said so") << u"600/40 90/20 89/3"_s << u"critical"_s;
        QTest::newRow("cap and balance are separate") << u"600 433 400"_s << u"cap -key low"_s;
        QTest::newRow("another trouble of the key") << u"401 433 401 600"_s << u"refused cap refused -key"_s;
        QTest::newRow("runs out no longer, but still low")
            << u"600/40 400/40 400/20 400/30 400/20"_s << u"low soon -balance soon"_s;
        QTest::newRow("a top-up under the mark, then above it") << u"-900 300 600"_s << u"depleted topped-up"_s;
    }
    void saysEachThingOnce()
    {
        QFETCH(QString, story);
        QTEST(Story().tell(story), "told");
    }

    void takesChangedMarksAsTheNewBaseLineInSilence()
    {
        Story story;
        QCOMPARE(story.tell(u"600"_s), u""_s);
        story.setMarks(HigherMarks);
        QCOMPARE(story.tell(u"600 590"_s), u""_s);
        QCOMPARE(story.tell(u"150"_s), u"critical"_s);
    }

    void tellsAFallThatFollowsAChangeOfMarks()
    {
        Story story;
        QCOMPARE(story.tell(u"1200"_s), u""_s);
        story.setMarks(HigherMarks);
        QCOMPARE(story.tell(u"999"_s), u"low"_s);
    }

    void takesChangedMarksInSilenceEvenWhileOffline()
    {
        Story story;
        QCOMPARE(story.tell(u"600 offline"_s), u""_s);
        story.setMarks(HigherMarks);
        QCOMPARE(story.tell(u"offline 600"_s), u""_s);
    }

    void leavesFirstNewsToTheFirstReadingWhenMarksWereChangedBefore()
    {
        Story story;
        story.setMarks(HigherMarks);
        QCOMPARE(story.tell(u"600"_s), u"low"_s);
    }

    void closesTheNotificationWhenChangedMarksEndTheTrouble()
    {
        Story story(HigherMarks);
        QCOMPARE(story.tell(u"600"_s), u"low"_s);
        story.setMarks({});
        QCOMPARE(story.tell(u"600"_s), u""_s);
        QCOMPARE(story.tell(u"400"_s), u"low"_s);
    }

    void saysNothingAboutTheForecastWhereThatIsSwitchedOff()
    {
        domain::Preferences preferences;
        preferences.runsOutWarning = std::chrono::hours(0);
        BalanceState state = domain::after({}, readingOf(4000));
        state.forecast = domain::Forecast{.left = std::chrono::hours(1)};
        QVERIFY(domain::decide({}, {}, state, preferences, {}).raised.empty());
    }

    void saysNothingWhileSnoozedAndWhatIsStillTrueAfterwards_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("told");
        QTest::newRow("what is on the screen goes") << u"400 snooze-1h"_s << u"low -balance -key"_s;
        QTest::newRow("silent for an hour") << u"600 snooze-1h 400 50 0 402 +59m 0"_s << u"-balance -key"_s;
        QTest::newRow("told once, afterwards") << u"600 snooze-1h 400 +60m 400 400"_s << u"-balance -key low"_s;
        QTest::newRow("what was on the screen") << u"400 snooze-1h +60m 400 400"_s << u"low -balance -key low"_s;
        QTest::newRow("what was told long ago") << u"400 +999m snooze-1h +60m 400"_s << u"low -balance -key low"_s;
        QTest::newRow("a refused key on the screen")
            << u"401 snooze-1h +60m 401"_s << u"refused -balance -key refused"_s;
        QTest::newRow("at its instant, without a reading")
            << u"400 snooze-1h +55m 400 +5m again again"_s << u"low -balance -key low"_s;
        QTest::newRow("but not about a stale amount")
            << u"400 snooze-1h +60m again 400"_s << u"low -balance -key low"_s;
        QTest::newRow("offline meanwhile")
            << u"400 snooze-1h +55m 400 +3m offline +2m again again"_s << u"low -balance -key low"_s;
        QTest::newRow("topped up with a pack of which some is spent")
            << u"50 snooze-top-up 800 400"_s << u"critical -balance -key low"_s;
        QTest::newRow("a rise to a mark that is still to be told")
            << u"50 snooze-1h 400 400"_s << u"critical -balance -key low"_s;
        QTest::newRow("a rise within the state") << u"50 snooze-1h 90 60"_s << u"critical -balance -key"_s;
        QTest::newRow("a top-up that does not lift the state")
            << u"-950 snooze-top-up -40 -60"_s << u"depleted -balance -key"_s;
        QTest::newRow("a top-up that does not lift the state, afterwards")
            << u"-950 snooze-top-up -40 wake -40"_s << u"depleted -balance -key depleted"_s;
        QTest::newRow("a top-up of what was healthy when the snooze began")
            << u"2000 snooze-top-up 50 1400 400"_s << u"-balance -key topped-up low"_s;
        QTest::newRow("a top-up of what was healthy, for an hour")
            << u"2000 snooze-1h 50 1400 400"_s << u"-balance -key"_s;
        QTest::newRow("a fall and a rise back into the state")
            << u"400 snooze-1h 50 400 50"_s << u"low -balance -key"_s;
        QTest::newRow("an error is no rise")
            << u"400 402 snooze-1h offline +30m offline"_s << u"low depleted -balance -key"_s;
        QTest::newRow("graver afterwards") << u"400 snooze-1h 50 +60m 50"_s << u"low -balance -key critical"_s;
        QTest::newRow("not true any more") << u"600 snooze-1h 400 600 +60m 600"_s << u"-balance -key"_s;
        QTest::newRow("outlives a restart") << u"600 snooze-1h restart 50"_s << u"-balance -key"_s;
        QTest::newRow("ended by the user") << u"600 snooze-1h 400 wake 400"_s << u"-balance -key low"_s;
        QTest::newRow("the key's troubles too")
            << u"snooze-1h 401 433 +60m 401 401 433"_s << u"-balance -key refused cap"_s;
        QTest::newRow("the forecast too") << u"4000/40 snooze-1h 4000/20 +60m 4000/20"_s << u"-balance -key soon"_s;
        QTest::newRow("until topped up") << u"400 snooze-top-up +9999m 50 0 2000 400"_s
                                         << u"low -balance -key topped-up low"_s;
        QTest::newRow("until topped up, 30 days at most")
            << u"400 snooze-top-up +43199m 400 +1m 400"_s << u"low -balance -key low"_s;
        QTest::newRow("a top-up that lifts nothing is no news afterwards")
            << u"2000 snooze-1h 3000 +60m 3000"_s << u"-balance -key"_s;
        QTest::newRow("a top-up that ends a shortage")
            << u"4000/20 snooze-1h 6000/40"_s << u"soon -balance -key topped-up"_s;
        QTest::newRow("a clock set back by years") << u"600 snooze-1h +-999999m 400"_s << u"-balance -key low"_s;
    }
    void saysNothingWhileSnoozedAndWhatIsStillTrueAfterwards()
    {
        QFETCH(QString, story);
        QTEST(Story().tell(story), "told");
    }

    void raisesWhatCouldNotBeDeliveredOnceItCan_data()
    {
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("told");
        QTest::newRow("a mark") << u"no-service 400 service again again"_s << u"(low) low"_s;
        QTest::newRow("a mark, with the next reading") << u"no-service 400 service 390 380"_s << u"(low) low"_s;
        QTest::newRow("over a restart") << u"no-service 400 restart service 400 restart 400"_s << u"(low) low"_s;
        QTest::newRow("not true any more") << u"no-service 400 600 service again 400"_s << u"(low) low"_s;
        QTest::newRow("graver by then") << u"no-service 400 50 service again"_s << u"(low) (critical) critical"_s;
        QTest::newRow("milder by then") << u"no-service 50 400 service again"_s << u"(critical) (low) low"_s;
        QTest::newRow("a refused key") << u"no-service 401 offline service 401 401"_s << u"(refused) refused"_s;
        QTest::newRow("a key that worked again") << u"no-service 401 600 service again"_s << u"(refused)"_s;
        QTest::newRow("a forecast") << u"no-service 4000/20 service again again"_s << u"(soon) soon"_s;
        QTest::newRow("a mark that stands for the forecast")
            << u"600/40 no-service 400/20 service again again"_s << u"(low) low"_s;
        QTest::newRow("a top-up") << u"2000 no-service 4000 service again again"_s << u"(topped-up) topped-up"_s;
        QTest::newRow("a top-up, over a restart")
            << u"2000 no-service 4000 restart service 4000 4000"_s << u"(topped-up) topped-up"_s;
        QTest::newRow("a top-up that is spent")
            << u"2000 no-service 4000 400 service 400"_s << u"(topped-up) (low) low"_s;
        QTest::newRow("a top-up of yesterday") << u"2000 no-service 4000 +1440m service 4000"_s << u"(topped-up)"_s;
        QTest::newRow("what is untrue goes, even if its successor cannot come")
            << u"400 no-service 4000"_s << u"low (topped-up) -balance"_s;
        QTest::newRow("what is true stays") << u"400 no-service 50 service again"_s << u"low (critical) critical"_s;
        QTest::newRow("another trouble of the key") << u"401 no-service 433"_s << u"refused (cap) -key"_s;
        QTest::newRow("offline, as long as the amount is fresh")
            << u"no-service 400 offline service +9m again"_s << u"(low) (low) low"_s;
        QTest::newRow("not about a stale amount") << u"no-service 400 offline service +11m again"_s << u"(low) (low)"_s;
    }
    void raisesWhatCouldNotBeDeliveredOnceItCan()
    {
        QFETCH(QString, story);
        QTEST(Story().tell(story), "told");
    }

    void letsAlertsWaitForTheEndOfQuietHours_data()
    {
        QTest::addColumn<bool>("graveBreakThrough");
        QTest::addColumn<QString>("story");
        QTest::addColumn<QString>("told");
        QTest::newRow("before") << true << u"600 400"_s << u"low"_s;
        QTest::newRow("in the night") << true << u"600 +600m 400 +539m 400 +1m 400"_s << u"low"_s;
        QTest::newRow("until the morning") << true << u"600 +600m 400 +539m 400"_s << u""_s;
        QTest::newRow("a refused key waits") << true << u"600 +600m 401"_s << u""_s;
        QTest::newRow("good news wait for ever") << true << u"600 +600m 5000 +600m 5000"_s << u""_s;
        QTest::newRow("critical breaks through") << true << u"600 +600m 50"_s << u"critical"_s;
        QTest::newRow("depleted breaks through") << true << u"600 +600m 402"_s << u"depleted"_s;
        QTest::newRow("nothing breaks through") << false << u"600 +600m 50 0 402"_s << u""_s;
        QTest::newRow("the gravest afterwards") << false << u"600 +600m 50 0 +540m 0"_s << u"depleted"_s;
    }
    void letsAlertsWaitForTheEndOfQuietHours()
    {
        QFETCH(bool, graveBreakThrough);
        QFETCH(QString, story);
        Story night({.enabled = true, .graveAlertsBreakThrough = graveBreakThrough});
        QTEST(night.tell(story), "told");
    }

    void takesTheAmountAfterATopUpForFull_data()
    {
        QTest::addColumn<QList<int>>("amounts");
        QTest::addColumn<int>("full");
        QTest::newRow("the first") << QList{400} << 400;
        QTest::newRow("spending changes nothing") << QList{400, 300} << 400;
        QTest::newRow("a refund beyond") << QList{400, 460, 300} << 460;
        QTest::newRow("a top-up") << QList{4000, 100, 1100, 900} << 1100;
        QTest::newRow("one that lifts no standing") << QList{4000, 1500, 2500, 2400} << 4000;
    }
    void takesTheAmountAfterATopUpForFull()
    {
        QFETCH(QList<int>, amounts);
        AlertMemory memory;
        BalanceState state;
        for (const int amount : amounts) {
            const std::optional<domain::Reading> previous = state.lastGood;
            const std::optional<domain::Rise> rise = riseBetween(state, Credits::fromWhole(amount));
            state = domain::after(state, readingOf(amount));
            state.rise = rise;
            memory = domain::decide(memory, previous, state, {}, {}).memory;
        }
        QFETCH(int, full);
        QVERIFY(memory.fullAmount == Credits::fromWhole(full));
    }

    void remembersNothingNewOfABalanceThatMerelyMoves()
    {
        const AlertMemory memory = domain::decide({}, {}, domain::after({}, readingOf(4000)), {}, {}).memory;
        const BalanceState state = domain::after({}, readingOf(3990));
        QVERIFY(domain::decide(memory, readingOf(4000), state, {}, {}).memory == memory);
    }

    void seesATopUpThatComesWithChangedMarks()
    {
        const AlertMemory memory{.marks = HigherMarks,
                                 .fullAmount = Credits::fromWhole(9000),
                                 .snooze = domain::snoozeFor(SnoozeLength::UntilToppedUp, {}, {})};
        BalanceState state = domain::after({}, readingOf(1600));
        state.rise = domain::Rise::TopUp;
        const domain::AlertDecision decision = domain::decide(memory, readingOf(400), state, {}, {});
        QCOMPARE(decision.raised.size(), 1);
        QVERIFY(decision.raised.front().kind == Alert::Kind::ToppedUp);
        QVERIFY(!decision.memory.snooze);
        QVERIFY(decision.memory.fullAmount == Credits::fromWhole(1600));
    }

    void tellsATopUpOnceHoweverOftenTheStateIsJudged()
    {
        BalanceState state = domain::after({}, readingOf(4000));
        state.rise = domain::Rise::TopUp;
        const domain::AlertDecision first = domain::decide({}, readingOf(3000), state, {}, {});
        QCOMPARE(first.raised.size(), 1);
        const AlertMemory told = domain::delivered(first.memory, first.raised.front());
        QVERIFY(domain::decide(told, {}, state, {}, {}).raised.empty());
    }

    void tellsTheAmountThatIsKnown()
    {
        const BalanceState state = domain::after({}, readingOf(400));
        const domain::AlertDecision decision = domain::decide({}, {}, state, {}, {});
        QVERIFY(decision.raised
                == std::vector({Alert{.kind = Alert::Kind::LowMark, .amount = Credits::fromWhole(400)}}));
    }
};

QTEST_APPLESS_MAIN(TestAlertPolicy)
#include "tst_alertpolicy.moc"
