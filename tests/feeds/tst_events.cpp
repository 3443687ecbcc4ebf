// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/events.h"
#include "feeds/testdelivery.h"
#include "support/fakeclock.h"
#include "support/faultyserver.h"
#include "support/patience.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Alert;
using domain::AlertTopic;
using domain::Credits;
using domain::EventSettings;
using support::FaultyServer;

namespace {

const domain::Account own{.id = u"1"_s, .name = u"Own"_s};
const Alert low{.kind = Alert::Kind::LowMark, .amount = Credits::fromWhole(480)};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

support::FaultScript answers(const QByteArray &status)
{
    return {support::Send{"HTTP/1.1 " + status + "\r\nContent-Length: 0\r\n\r\n"}};
}

} // namespace

/// From alerts to a real command and a real webhook.
class TestEvents : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_scratch;
    FakeClock m_clock;
    std::unique_ptr<feeds::Events> m_events;
    QStringList m_reported;

    [[nodiscard]] presentation::AmountContext context() const
    {
        return {.rate = {}, .present = {.now = m_clock.now(), .zone = m_clock.zone()}};
    }
    [[nodiscard]] QString log() const { return m_scratch.filePath(u"log"_s); }
    /// A command that adds the event's name and amount to the log.
    [[nodiscard]] QString loggingCommand() const
    {
        return u"sh -c \"echo $KIE_CREDITS_EVENT $KIE_CREDITS_CREDITS >> $0\" "_s + log();
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(log());
        m_reported.clear();
        m_events = std::make_unique<feeds::Events>(m_clock);
        connect(m_events.get(), &feeds::Events::failed, this, [this](const QString &text) { m_reported.append(text); });
    }
    void cleanup() { m_events.reset(); }

    void anAlertAndItsEndAreSentToBothReceivers()
    {
        FaultyServer server(answers("200 OK"));
        m_events->apply({.command = loggingCommand(), .webhook = server.url().toString()});
        m_events->raise(own, low, context());
        m_events->raise(own, low, context()); // pending still
        m_events->end(own, AlertTopic::Balance, Credits::fromWhole(900), context());
        m_events->end(own, AlertTopic::Key, Credits::fromWhole(900), context());
        QTRY_COMPARE(contentOf(log()), "low 480\nended 900\n"_ba);
        QTRY_COMPARE(server.requests(), 2);
        QTRY_VERIFY(
            server.received().contains("\"event\":\"ended\",\"account\":\"Own\",\"id\":\"1\",\"credits\":900,"));
        QCOMPARE(m_reported, QStringList());
    }

    void theEndOfAnAlertOfAnEarlierRunIsSent()
    {
        m_events->apply({.command = loggingCommand()});
        m_events->resume(own.id, {.shownOfBalance = Alert::Kind::LowMark});
        m_events->end(own, AlertTopic::Balance, {}, context());
        QTRY_COMPARE(contentOf(log()), "ended\n"_ba);
    }

    void aReceiverThatFailsLeavesTheOtherAlone()
    {
        FaultyServer server(answers("404 Not Found"));
        m_events->apply({.command = loggingCommand(), .webhook = server.url().toString()});
        m_events->raise(own, low, context());
        QTRY_COMPARE(contentOf(log()), "low 480\n"_ba);
        QTRY_COMPARE(m_reported.size(), 1);
        QVERIFY2(m_reported.first().contains(u"404"_s), qPrintable(m_reported.first()));
    }

    void withoutReceiversNothingHappens()
    {
        m_events->raise(own, low, context());
        m_events->apply({.webhook = u"http://example.com"_s}); // not encrypted
        m_events->end(own, AlertTopic::Balance, {}, context());
        QCOMPARE(m_clock.untilNextAlarm(), std::nullopt);
        QCOMPARE(m_reported, QStringList());
    }

    void aCorrectedAddressGetsWhatWaits()
    {
        FaultyServer gone({});
        FaultyServer server(answers("200 OK"));
        const QString lost = gone.url().toString();
        gone.goAway();
        m_events->apply({.webhook = lost});
        m_events->raise(own, low, context());
        QTRY_COMPARE(m_reported.size(), 1);
        m_events->apply({.webhook = server.url().toString()});
        QTRY_COMPARE(server.requests(), 1);
    }

    void aTestTellsWhatBothReceiversSay()
    {
        FaultyServer server(answers("404 Not Found"));
        const auto tested = [this](const EventSettings &settings) {
            feeds::TestDelivery test(settings, m_clock);
            std::optional<QStringList> faults;
            connect(&test, &feeds::TestDelivery::finished, this,
                    [&faults](const QStringList &found) { faults = found; });
            return QTest::qWaitFor([&faults] { return faults.has_value(); }, PatienceMs) ? *faults
                                                                                         : QStringList{u"no end"_s};
        };
        QCOMPARE(tested({.command = loggingCommand()}), QStringList());
        QCOMPARE(contentOf(log()), "test\n"_ba);
        QCOMPARE(tested({.command = loggingCommand(), .webhook = server.url().toString()}).size(), 1);
        QCOMPARE(tested({.command = u"false"_s, .webhook = server.url().toString()}).size(), 2);
        QCOMPARE(server.requests(), 2); // no second attempt
        QCOMPARE(m_clock.untilNextAlarm(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
