// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/retryafter.h"

#include <QTest>

using namespace std::chrono_literals;

namespace {

constexpr domain::Instant Now = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 8h;

} // namespace

class TestRetryAfter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSecondsAndDates_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<std::chrono::seconds>("wait");
        QTest::newRow("seconds") << QByteArray("120") << 120s;
        QTest::newRow("none") << QByteArray("0") << 0s;
        QTest::newRow("white space around") << QByteArray(" 5 ") << 5s;
        QTest::newRow("leading zeros") << QByteArray("007") << 7s;
        QTest::newRow("a day") << QByteArray("86400") << std::chrono::seconds(24h);
        QTest::newRow("over a day") << QByteArray("86401") << std::chrono::seconds(24h);
        QTest::newRow("beyond an int") << QByteArray("99999999999999999999") << std::chrono::seconds(24h);
        QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 08:01:30 GMT") << 90s;
        QTest::newRow("date of RFC 850") << QByteArray("Sunday, 22-Nov-26 08:01:30 GMT") << 90s;
        QTest::newRow("date of asctime") << QByteArray("Sun Nov 22 08:01:30 2026") << 90s;
        QTest::newRow("wrong day of the week") << QByteArray("Mon, 22 Nov 2026 08:01:30 GMT") << 90s;
        QTest::newRow("date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << 0s;
        QTest::newRow("asctime date in the past") << QByteArray("Sun Nov  6 08:49:37 1994") << 0s;
        QTest::newRow("two-digit year of the last century") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << 0s;
        QTest::newRow("two-digit year 50 ahead")
            << QByteArray("Sunday, 22-Nov-76 08:49:37 GMT") << std::chrono::seconds(24h);
        QTest::newRow("date beyond a day") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << std::chrono::seconds(24h);
        QTest::newRow("this very moment") << QByteArray("Sun, 22 Nov 2026 08:00:00 GMT") << 0s;
    }
    void readsSecondsAndDates()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const std::chrono::seconds, wait);
        QCOMPARE(http::retryAfter(header, Now), wait);
    }

    void neverRoundsAWaitDown() { QCOMPARE(http::retryAfter("Sun, 22 Nov 2026 08:00:10 GMT", Now + 1ms), 10s); }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("header");
        const char *const headers[] = {"",
                                       " ",
                                       "-5",
                                       "+5",
                                       "1.5",
                                       "5s",
                                       "5, 10",
                                       "0x10",
                                       "soon",
                                       "2026-11-22T08:01:30Z",
                                       "Sun, 22 Nov 2026 08:01:30 CET",
                                       "Sun, 22 Nov 2026 08:01:30",
                                       "Sun, 32 Nov 2026 08:01:30 GMT",
                                       "Sun, 22 Nov 2026 25:01:30 GMT",
                                       "Sun, 22 Foo 2026 08:01:30 GMT",
                                       "Sun, 22 ovD 2026 08:01:30 GMT",
                                       "Sun, 22-Nov 2026 08:01:30 GMT",
                                       "Sun, 29 Feb 2026 08:01:30 GMT",
                                       "\xff\xff"};
        for (const char *header : headers)
            QTest::addRow("\"%s\"", header) << QByteArray(header);
        QTest::newRow("NUL") << QByteArray("5\0", 2);
    }
    void takesNothingElse()
    {
        QFETCH(const QByteArray, header);
        QCOMPARE(http::retryAfter(header, Now), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestRetryAfter)
#include "tst_retryafter.moc"
