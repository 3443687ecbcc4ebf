// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/terminationsignal.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using desktop::TerminationSignal;

namespace {

/// The handler that is installed for \p number.
auto handlerOf(int number)
{
    struct sigaction action = {};
    sigaction(number, nullptr, &action);
    return action.sa_handler;
}

} // namespace

class TerminationSignalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesFromTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
    }
    void comesFromTheEventLoop()
    {
        QFETCH(const int, number);
        const auto before = handlerOf(number);
        {
            TerminationSignal termination;
            QSignalSpy requested(&termination, &TerminationSignal::requested);
            for (int round = 1; round <= 2; ++round) {
                std::raise(number);
                QCOMPARE(requested.size(), round - 1); // not from within the handler
                QVERIFY(requested.wait(PatienceMs));
                QCOMPARE(requested.size(), round);
            }
        }
        QVERIFY(handlerOf(number) == before);
    }

    void survivesAStormOfSignals()
    {
        TerminationSignal termination;
        QSignalSpy requested(&termination, &TerminationSignal::requested);
        for (int i = 0; i < 100'000; ++i)
            std::raise(SIGTERM); // more than the socket holds
        QVERIFY(requested.wait(PatienceMs));
        QVERIFY(!requested.isEmpty());
    }

    void respectsNohup()
    {
        const auto former = std::signal(SIGHUP, SIG_IGN);
        {
            TerminationSignal termination;
            QSignalSpy requested(&termination, &TerminationSignal::requested);
            std::raise(SIGHUP);
            QVERIFY(!requested.wait(50));
        }
        QVERIFY(handlerOf(SIGHUP) == SIG_IGN);
        std::signal(SIGHUP, former);
    }
};

QTEST_GUILESS_MAIN(TerminationSignalTest)
#include "tst_terminationsignal.moc"
