// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/eventqueue.h"
#include "support/fakeclock.h"

#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feeds::DeliveryFailure;
using feeds::Event;
using feeds::EventDelivery;
using feeds::EventQueue;

namespace {

Event numbered(int number)
{
    return {.kind = Event::Kind::Low, .accountId = QString::number(number), .accountName = {}, .text = {}};
}

const DeliveryFailure mayPass{.text = u"busy"_s, .mayPass = true};
const DeliveryFailure permanent{.text = u"refused"_s};

} // namespace

class TestEventQueue : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<EventQueue> m_queue;
    QStringList m_attempts; ///< the ids of the events, in order
    QStringList m_reported;
    QPointer<EventDelivery> m_current;

    [[nodiscard]] feeds::DeliveryFactory factory()
    {
        return [this](const Event &event) {
            m_attempts.append(event.accountId);
            auto delivery = std::make_unique<EventDelivery>();
            m_current = delivery.get();
            return delivery;
        };
    }
    void succeed() { Q_EMIT m_current->delivered(); }
    void fail(const DeliveryFailure &failure) { Q_EMIT m_current->failed(failure); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_queue = std::make_unique<EventQueue>(*m_clock);
        m_attempts.clear();
        m_reported.clear();
        connect(m_queue.get(), &EventQueue::failed, this, [this](const QString &text) { m_reported.append(text); });
        m_queue->setDelivery(factory());
    }
    void cleanup() { m_queue.reset(); }

    void delaysDoubleFromASecondToAnHour_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<std::optional<std::chrono::seconds>>("wait");
        QTest::addColumn<std::chrono::seconds>("delay");
        const auto none = std::optional<std::chrono::seconds>();
        QTest::newRow("first") << 1 << none << 1s;
        QTest::newRow("second") << 2 << none << 2s;
        QTest::newRow("twelfth") << 12 << none << 2048s;
        QTest::newRow("thirteenth") << 13 << none << std::chrono::seconds(1h);
        QTest::newRow("after days") << 10'000 << none << std::chrono::seconds(1h);
        QTest::newRow("longer wait asked for") << 1 << std::optional(90s) << 90s;
        QTest::newRow("shorter wait asked for") << 5 << std::optional(3s) << 16s;
        QTest::newRow("longer than an hour asked for") << 1 << std::optional(7200s) << 7200s;
    }
    void delaysDoubleFromASecondToAnHour()
    {
        QFETCH(int, failures);
        QFETCH(std::optional<std::chrono::seconds>, wait);
        QTEST(feeds::retryDelay(failures, wait), "delay");
    }

    void eventsGoOneAfterAnother()
    {
        for (int number = 1; number <= 3; ++number)
            m_queue->add(numbered(number));
        QCOMPARE(m_attempts, QStringList{u"1"_s});
        succeed();
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"2"_s}));
        succeed();
        succeed();
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(m_clock->untilNextAlarm(), std::nullopt);
    }

    void aFailureThatMayPassIsTriedAgainInOrder()
    {
        m_queue->add(numbered(1));
        m_queue->add(numbered(2));
        fail(mayPass);
        QCOMPARE(m_clock->untilNextAlarm(), 1s);
        m_clock->advance(1s);
        fail({.text = u"busy"_s, .mayPass = true, .wait = 30s});
        QCOMPARE(m_clock->untilNextAlarm(), 30s);
        m_clock->advance(30s);
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"1"_s, u"1"_s}));
        succeed();
        QCOMPARE(m_attempts.last(), u"2"_s);
        fail(mayPass);
        QCOMPARE(m_clock->untilNextAlarm(), 1s); // the back-off begins anew
    }

    void anEventIsTriedForADay()
    {
        m_queue->add(numbered(1));
        m_queue->add(numbered(2));
        while (m_attempts.last() == u"1"_s) {
            fail(mayPass);
            m_clock->advance(m_clock->untilNextAlarm().value_or(0ms));
        }
        QVERIFY(m_clock->uptime() > 22h && m_clock->uptime() < 24h);
        QVERIFY(m_attempts.size() < 50);
        QCOMPARE(m_reported, QStringList{u"busy"_s});
    }

    void aPermanentFailureGoesOnWithTheNextEvent()
    {
        m_queue->add(numbered(1));
        m_queue->add(numbered(2));
        fail(permanent);
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(m_clock->untilNextAlarm(), std::nullopt);
    }

    void aFailureIsReportedOnceUntilItWorksAgain()
    {
        for (int number = 1; number <= 4; ++number)
            m_queue->add(numbered(number));
        fail(permanent);
        fail(mayPass);
        QCOMPARE(m_reported, QStringList{u"refused"_s});
        m_clock->advance(1s);
        succeed();
        fail(permanent);
        QCOMPARE(m_reported, QStringList({u"refused"_s, u"refused"_s}));
    }

    void theOldestThatWaitsIsDroppedWhenThereAreTooMany()
    {
        const int count = int(EventQueue::Capacity) + 2;
        for (int number = 1; number <= count; ++number)
            m_queue->add(numbered(number));
        for (int i = 0; m_current; ++i) {
            succeed();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(m_attempts.size(), int(EventQueue::Capacity));
        QCOMPARE(m_attempts.mid(0, 2), QStringList({u"1"_s, u"4"_s}));
        QCOMPARE(m_attempts.last(), QString::number(count));
    }

    void changedSettingsAreTriedAtOnce()
    {
        m_queue->add(numbered(1));
        fail(mayPass);
        m_queue->setDelivery(factory());
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"1"_s}));
        QCOMPARE(m_clock->untilNextAlarm(), std::nullopt);
        m_queue->setDelivery(factory()); // an attempt under way is left alone
        QCOMPARE(m_attempts.size(), 2);
        fail(permanent);
        QCOMPARE(m_reported, QStringList({u"busy"_s, u"refused"_s})); // the news is about other settings
    }

    void withoutAReceiverNothingWaits()
    {
        m_queue->add(numbered(1));
        m_queue->add(numbered(2));
        m_queue->setDelivery({});
        m_queue->add(numbered(3));
        m_queue->setDelivery(factory());
        QCOMPARE(m_attempts, QStringList{u"1"_s});
        m_queue->add(numbered(4));
        QCOMPARE(m_attempts, QStringList({u"1"_s, u"4"_s}));
    }
};

QTEST_GUILESS_MAIN(TestEventQueue)
#include "tst_eventqueue.moc"
