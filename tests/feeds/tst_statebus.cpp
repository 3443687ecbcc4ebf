// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/monitorbus_fdo.h"
#include "feeds/pollingturn_fdo.h"
#include "feeds/statemirror_fdo.h"
#include "feeds/statepublisher_fdo.h"

#include "desktop/inthread.h"
#include "desktop/ownbus.h"
#include "support/patience.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using feeds::AccountState;
using feeds::AccountStates;
using feeds::FdoPollingTurn;
using feeds::FdoStateMirror;
using feeds::FdoStatePublisher;
using feeds::MonitorBus;

namespace {

AccountState withCredits(int credits)
{
    return {.id = u"1"_s,
            .name = u"Client “A”"_s,
            .standing = domain::Standing::Healthy,
            .credits = domain::Credits::fromWhole(credits),
            .cents = credits / 2,
            .observedAt = domain::Instant(1'700'000'000'000ms)};
}

/// What \p program prints when it is run with \p arguments.
QByteArray printedBy(const QString &program, const QStringList &arguments)
{
    return inThread([&] {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.waitForFinished();
        return process.readAll();
    });
}

const QStringList object{MonitorBus::Name, MonitorBus::Path};

} // namespace

class StateBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_states = {withCredits(800), {.id = u"2"_s}};
        m_bus.emplace();
        m_publisher = std::make_unique<FdoStatePublisher>(**m_bus, [this] { return m_states; });
        m_turn = std::make_unique<FdoPollingTurn>(**m_bus);
        m_turn->takeOver();
    }
    void cleanup()
    {
        m_turn.reset();
        m_publisher.reset();
        m_bus.reset();
    }

    void theStatesAreReadWithTheirTimesOfNow()
    {
        QCOMPARE(inThread([] { return feeds::readPublishedStates(); }), m_states);
        m_states[0].observedAt = domain::Instant(1'700'000'300'000ms); // no update() came of it
        QCOMPARE(inThread([] { return feeds::readPublishedStates(); }), m_states);
    }

    void nobodyPollsWithoutTheName()
    {
        m_turn.reset();
        QCOMPARE(inThread([] { return feeds::readPublishedStates(); }), std::nullopt);
    }

    void toolsOfTheDesktopReadThem()
    {
        const QByteArray busctl = printedBy(u"busctl"_s,
                                            QStringList{u"--user"_s, u"get-property"_s} + object
                                                + QStringList{MonitorBus::Interface, u"Accounts"_s});
        QVERIFY2(busctl.startsWith("aa{sv} 2 11 "), busctl.constData());
        QVERIFY2(busctl.contains("\"credits\" s \"800\""), busctl.constData());
        const QByteArray gdbus =
            printedBy(u"gdbus"_s,
                      {u"call"_s, u"--session"_s, u"--dest"_s, MonitorBus::Name, u"--object-path"_s, MonitorBus::Path,
                       u"--method"_s, u"org.freedesktop.DBus.Properties.GetAll"_s, MonitorBus::Interface});
        QVERIFY2(gdbus.contains("'standing': <'healthy'>"), gdbus.constData());
        QVERIFY2(gdbus.contains("'observedAt': <int64 1700000000000>"), gdbus.constData());
    }

    void theInstalledDescriptionIsThatOfTheObject()
    {
        const QByteArray described = printedBy(u"busctl"_s,
                                               QStringList{u"--user"_s, u"introspect"_s, u"--no-legend"_s} + object
                                                   + QStringList{MonitorBus::Interface});
        QFile installed(QStringLiteral(CREDITS_MONITOR_XML));
        QVERIFY(installed.open(QIODevice::ReadOnly));
        const QByteArray xml = installed.readAll();
        int members = 0;
        for (const QByteArray &line : described.split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() < 3)
                continue;
            ++members;
            const QByteArray element = '<' + words[1] + " name=\"" + words[0].mid(1) + '"'
                + (words[1] == "property" ? " type=\"aa{sv}\"" : "");
            QVERIFY2(xml.contains(element), element.constData());
        }
        QCOMPARE(members, 2);
    }

    void aChangeIsSignalledAndTimeAloneIsNot()
    {
        const OwnBus listener;
        FdoStateMirror mirror(*listener);
        QSignalSpy changed(&mirror, &FdoStateMirror::changed);
        QTRY_COMPARE(mirror.states(), m_states);
        changed.clear();

        m_states[0].observedAt = domain::Instant(1'700'000'300'000ms);
        m_publisher->update();
        m_states[0] = withCredits(700);
        m_publisher->update();
        m_publisher->update();
        QTRY_COMPARE(mirror.states(), m_states);
        m_states[1].name = u"Own"_s;
        m_publisher->update();
        QTRY_COMPARE(mirror.states(), m_states);
        QCOMPARE(changed.size(), 2); // the last one, which came after all others, shows that there were no more
    }

    void aMirrorFollowsTheNextOwner()
    {
        const OwnBus listener;
        FdoStateMirror mirror(*listener);
        QTRY_COMPARE(mirror.states(), m_states);

        const OwnBus heir;
        const AccountStates inherited{withCredits(90)};
        FdoStatePublisher publisher(*heir, [&inherited] { return inherited; });
        FdoPollingTurn turn(*heir);
        turn.queue();
        m_turn.reset();
        QTRY_COMPARE(mirror.states(), inherited);
    }

    void whoWaitsHasTheTurnWhenItsOwnerEnds()
    {
        const OwnBus other;
        FdoPollingTurn waiting(*other);
        QSignalSpy began(&waiting, &FdoPollingTurn::began);
        waiting.queue();
        QTest::qWait(0);
        QVERIFY(began.isEmpty());
        m_turn.reset();
        QTRY_COMPARE(began.size(), 1);
    }

    void whoTakesOverEndsTheTurnOfWhoWaited()
    {
        m_turn.reset();
        const OwnBus watching;
        FdoPollingTurn watch(*watching);
        QSignalSpy began(&watch, &FdoPollingTurn::began);
        QSignalSpy ended(&watch, &FdoPollingTurn::ended);
        watch.queue();
        QTRY_COMPARE(began.size(), 1);

        const OwnBus tray;
        {
            FdoPollingTurn taking(*tray);
            taking.takeOver();
            QTRY_COMPARE(ended.size(), 1);
        }
        QTRY_COMPARE(began.size(), 2); // it had stayed in the queue
    }

    void aRequestForFreshAmountsArrives()
    {
        QSignalSpy requested(m_publisher.get(), &FdoStatePublisher::refreshRequested);
        const OwnBus listener;
        FdoStateMirror mirror(*listener);
        mirror.requestRefresh();
        QTRY_COMPARE(requested.size(), 1);
    }

    void aCallThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QVariantList>("arguments");
        const QString own = MonitorBus::Interface;
        const QString properties = u"org.freedesktop.DBus.Properties"_s;
        QTest::newRow("no such method") << own << u"Burn"_s << QVariantList{};
        QTest::newRow("arguments") << own << u"Refresh"_s << QVariantList{u"now"_s, 12.5};
        QTest::newRow("no such property") << properties << u"Get"_s << QVariantList{own, u"Key"_s};
        QTest::newRow("to be written") << properties << u"Set"_s
                                       << QVariantList{own, u"Accounts"_s, QVariant::fromValue(QDBusVariant(5))};
        QTest::newRow("wrong types") << properties << u"Get"_s << QVariantList{1, 2.5};
    }
    void aCallThatMakesNoSenseIsRefused()
    {
        QFETCH(QString, interface);
        QFETCH(QString, method);
        QFETCH(QVariantList, arguments);
        QSignalSpy requested(m_publisher.get(), &FdoStatePublisher::refreshRequested);
        const OwnBus peer;
        QDBusMessage call = QDBusMessage::createMethodCall(MonitorBus::Name, MonitorBus::Path, interface, method);
        call.setArguments(arguments);
        QCOMPARE(inThread([&] { return (*peer).call(call); }).type(), QDBusMessage::ErrorMessage);
        QVERIFY(requested.isEmpty());
        QCOMPARE(inThread([] { return feeds::readPublishedStates(); }), m_states);
    }

    void statesOfAnotherTypeAreNotTaken()
    {
        const OwnBus listener;
        FdoStateMirror mirror(*listener);
        QTRY_COMPARE(mirror.states(), m_states);
        for (const QVariant &foreign : {QVariant(u"none"_s), QVariant(QStringList{u"1"_s}), QVariant()}) {
            QDBusMessage signal = QDBusMessage::createSignal(MonitorBus::Path, u"org.freedesktop.DBus.Properties"_s,
                                                             u"PropertiesChanged"_s);
            QVariantMap changes;
            if (foreign.isValid())
                changes.insert(MonitorBus::Property, foreign);
            signal.setArguments({QString(MonitorBus::Interface), changes, QStringList()});
            QVERIFY((**m_bus).send(signal));
        }
        m_states = {withCredits(5)};
        QSignalSpy changed(&mirror, &FdoStateMirror::changed);
        m_publisher->update();
        QTRY_COMPARE(mirror.states(), m_states);
        QCOMPARE(changed.size(), 1);
    }

private:
    AccountStates m_states;
    std::optional<OwnBus> m_bus;
    std::unique_ptr<FdoStatePublisher> m_publisher;
    std::unique_ptr<FdoPollingTurn> m_turn;
};

QTEST_GUILESS_MAIN(StateBusTest)
#include "tst_statebus.moc"
