// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/routewatch_linux.h"

#include "ownnetwork.h"
#include "support/patience.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::RouteWatch;

namespace {

bool hasOwnNetwork = false;

/// Long enough for the watch to have looked.
constexpr int aWhileMs = 1500;

#define IP(command) QVERIFY2(OwnNetwork::ip(command), qUtf8Printable(command))

} // namespace

/// With real interfaces: "wan" leads to a router, which is the other end "far" of the same cable.
class TestRouteWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!hasOwnNetwork)
            QSKIP("This system allows no network namespace");
        IP(u"link add wan type veth peer name far"_s);
        IP(u"link set far up"_s);
        IP(u"link set wan up"_s);
        IP(u"addr add 192.0.2.2/24 dev wan"_s);
        IP(u"addr add 2001:db8::2/64 dev wan nodad"_s);
        IP(u"route add default via 192.0.2.1"_s);
        QTRY_COMPARE(desktop::readDefaultRoutes().value_or(desktop::DefaultRoutes()).size(), 1U);
    }

    void cleanup()
    {
        if (hasOwnNetwork)
            IP(u"link del wan"_s);
    }

    void reportsThatTheNetworkIsBack_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::addColumn<QStringList>("returning");
        QTest::newRow("cable") << u"link set far down"_s << QStringList{u"link set far up"_s};
        QTest::newRow("route") << u"route del default"_s << QStringList{u"route add default via 192.0.2.1"_s};
        QTest::newRow("address") << u"addr del 192.0.2.2/24 dev wan"_s
                                 << QStringList{u"addr add 192.0.2.2/24 dev wan"_s,
                                                u"route add default via 192.0.2.1"_s};
        QTest::newRow("interface") << u"link set wan down"_s
                                   << QStringList{u"link set wan up"_s, u"route add default via 192.0.2.1"_s};
        QTest::newRow("over IPv6") << u"route del default"_s << QStringList{u"-6 route add default via 2001:db8::1"_s};
        QTest::newRow("tunnel with half a default route")
            << u"route del default"_s << QStringList{u"route add 0.0.0.0/1 via 192.0.2.1"_s};
    }
    void reportsThatTheNetworkIsBack()
    {
        QFETCH(const QString, loss);
        QFETCH(const QStringList, returning);
        RouteWatch watch;
        QSignalSpy returned(&watch, &RouteWatch::returned);
        const QSignalSpy changed(&watch, &RouteWatch::changed);
        IP(loss);
        QTRY_VERIFY(desktop::readDefaultRoutes().value_or(desktop::DefaultRoutes{{}}).empty());
        QVERIFY(!returned.wait(aWhileMs));
        for (const QString &step : returning)
            IP(step);
        QVERIFY(returned.wait(PatienceMs));
        QCOMPARE(returned.count(), 1);
        QCOMPARE(changed.count(), 0);
    }

    void reportsAnotherWayOut_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("another router") << QStringList{u"route add default via 192.0.2.7 metric 9"_s};
        QTest::newRow("another address of this computer")
            << QStringList{u"addr del 192.0.2.2/24 dev wan"_s, u"addr add 192.0.2.99/24 dev wan"_s,
                           u"route add default via 192.0.2.1"_s};
        QTest::newRow("another protocol") << QStringList{u"-6 route add default via 2001:db8::1"_s};
    }
    void reportsAnotherWayOut()
    {
        QFETCH(const QStringList, steps);
        RouteWatch watch;
        const QSignalSpy returned(&watch, &RouteWatch::returned);
        QSignalSpy changed(&watch, &RouteWatch::changed);
        for (const QString &step : steps)
            IP(step);
        QVERIFY(changed.wait(PatienceMs));
        QCOMPARE(returned.count(), 0);
    }

    void isSilentAboutWhatGivesNoOtherWayOut_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("network of a container")
            << QStringList{u"link add inside type veth peer name outside"_s, u"link set inside up"_s,
                           u"link set outside up"_s, u"addr add 172.17.0.1/16 dev outside"_s, u"link del inside"_s};
        QTest::newRow("lease renewed") << QStringList{
            u"addr change 192.0.2.2/24 dev wan valid_lft 600 preferred_lft 300"_s,
            u"route replace default via 192.0.2.1"_s};
        QTest::newRow("private IPv6 address changed")
            << QStringList{u"addr add 2001:db8::aaaa/64 dev wan nodad"_s, u"addr del 2001:db8::2/64 dev wan"_s};
        QTest::newRow("IPv6 lifetimes announced")
            << QStringList{u"addr change 2001:db8::2/64 dev wan valid_lft 600 preferred_lft 300"_s};
        QTest::newRow("network gone") << QStringList{u"route del default"_s};
        QTest::newRow("route to somewhere") << QStringList{u"route add 198.51.100.0/24 via 192.0.2.1"_s};
        QTest::newRow("route that leads nowhere") << QStringList{u"route add unreachable default metric 9"_s};
        QTest::newRow("too short to notice")
            << QStringList{u"route del default"_s, u"route add default via 192.0.2.1"_s};
    }
    void isSilentAboutWhatGivesNoOtherWayOut()
    {
        QFETCH(const QStringList, steps);
        RouteWatch watch;
        QSignalSpy changed(&watch, &RouteWatch::changed);
        const QSignalSpy returned(&watch, &RouteWatch::returned);
        for (const QString &step : steps)
            IP(step);
        QVERIFY(!changed.wait(aWhileMs));
        QCOMPARE(returned.count(), 0);
    }

    void readsMoreInterfacesThanFitIntoOneMessage()
    {
        constexpr int many = 50; // of more than a kilobyte each, and twice as many with their other ends
        for (int i = 0; i < many; ++i)
            IP(u"link add many%1 type veth peer name more%1"_s.arg(i));
        QCOMPARE(desktop::readDefaultRoutes().value().size(), 1U);
        RouteWatch watch;
        QSignalSpy returned(&watch, &RouteWatch::returned);
        for (int i = 0; i < many; ++i)
            IP(u"link del many%1"_s.arg(i));
        IP(u"route del default"_s);
        QVERIFY(!returned.wait(aWhileMs));
        IP(u"route add default via 192.0.2.1"_s);
        QVERIFY(returned.wait(PatienceMs));
    }
};

int main(int argc, char **argv)
{
    hasOwnNetwork = OwnNetwork::enter();
    const QCoreApplication application(argc, argv);
    TestRouteWatch test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_routewatch.moc"
