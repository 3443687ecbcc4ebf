// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answeredprogram.h"
#include "jumpingclock.h"
#include "ownnetwork.h"
#include "patience.h"
#include "statusnotifierstub.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using testsupport::StatusNotifierStub;

namespace {

bool hasOwnNetwork = false;

#define IP(command) QVERIFY2(OwnNetwork::ip(command), qUtf8Printable(command))

} // namespace

/// The built program without NetworkManager in a network that fails. Its service is reached over the loopback
/// interface, which fails with the way out.
class TestOutage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pollsSoonAfterTheNetworkIsBack()
    {
        // As another user than root the bus would not recognize this user in a user namespace.
        if (!hasOwnNetwork)
            QSKIP("Only root may have a network namespace and be recognized by the session bus");
        IP(u"link set lo up"_s);
        IP(u"link add wan type veth peer name far"_s);
        IP(u"link set far up"_s);
        IP(u"link set wan up"_s);
        IP(u"addr add 192.0.2.2/24 dev wan"_s);
        IP(u"route add default via 192.0.2.1"_s);

        StatusNotifierStub panel(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s));
        QVERIFY(panel.start());
        AnsweredProgram service(Credits::fromWhole(4335));
        JumpingClock clock;
        clock.give(service.program);
        service.program.start({u"--refresh"_s});
        const auto toolTip = [&panel] { return panel.toolTip(panel.items().value(0)).title; };
        QTRY_VERIFY(toolTip().contains(u"4,335"_s));

        IP(u"link set lo down"_s);
        IP(u"link set wan down"_s);
        // Nothing answers, so each poll fails at its deadline. Each look at the tooltip wakes the program, which
        // notices the time then.
        for (int minute = 0; minute < 40; ++minute) {
            clock.jump(1min);
            QVERIFY(!toolTip().isEmpty());
        }
        QTRY_VERIFY(toolTip().contains(u"did not answer in time"_s));
        IP(u"link set lo up"_s);
        IP(u"link set wan up"_s);
        IP(u"route add default via 192.0.2.1"_s);
        // By the back-off alone it would take five minutes.
        QTRY_VERIFY(toolTip().contains(u"Up to date"_s));
        QVERIFY(service.program.terminate());
    }
};

int main(int argc, char **argv)
{
    hasOwnNetwork = ::geteuid() == 0 && OwnNetwork::enter();
    const QCoreApplication application(argc, argv);
    TestOutage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outage.moc"
