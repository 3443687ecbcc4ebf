// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/systemzone.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSystemZone : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void setZone(const QByteArray &name)
    {
        qputenv("TZ", name);
        ::tzset();
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("TZ");
        ::tzset();
    }

    void takesTheZoneThatTheSystemIsSetTo_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("january"); // offsets in minutes
        QTest::addColumn<int>("july");
        const QByteArray newYork = m_folder.filePath(u"link"_s).toLocal8Bit();
        QVERIFY(QFile::link(u"/usr/share/zoneinfo/America/New_York"_s, QString::fromLocal8Bit(newYork)));
        QTest::newRow("a name") << "Europe/Berlin"_ba << 60 << 120;
        QTest::newRow("a path") << "/usr/share/zoneinfo/America/New_York"_ba << -300 << -240;
        QTest::newRow("a path after a colon") << ":/usr/share/zoneinfo/America/New_York"_ba << -300 << -240;
        QTest::newRow("a link, as /etc/localtime is one") << newYork << -300 << -240;
        QTest::newRow("a rule") << "EST5EDT,M3.2.0,M11.1.0"_ba << -300 << -240;
        QTest::newRow("an offset, which POSIX counts westwards") << "UTC+3"_ba << -180 << -180;
    }
    void takesTheZoneThatTheSystemIsSetTo()
    {
        QFETCH(QByteArray, name);
        setZone(name);
        const monitor::SystemZone local = monitor::systemZone();
        QCOMPARE(local.unknownName, QString());
        const auto minutesIn = [&local](int month) {
            return local.zone.offsetFromUtc(QDateTime(QDate(2026, month, 15), QTime(12, 0), QTimeZone::utc())) / 60;
        };
        QTEST(minutesIn(1), "january");
        QTEST(minutesIn(7), "july");
    }

    void anUnknownZoneIsUtcAndSaidToBeUnknown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("misspelt") << "Foo/Bar"_ba;
        QTest::newRow("not there") << "/tmp/no/such/file"_ba;
        QTest::newRow("not a zone") << "/dev/null"_ba;
    }
    void anUnknownZoneIsUtcAndSaidToBeUnknown()
    {
        QFETCH(QByteArray, name);
        setZone(name);
        const monitor::SystemZone local = monitor::systemZone();
        QVERIFY(local.zone.isValid());
        QCOMPARE(local.zone.offsetFromUtc(QDateTime::currentDateTimeUtc()), 0);
        QCOMPARE(local.unknownName, QString::fromLatin1(name));
    }
};

QTEST_GUILESS_MAIN(TestSystemZone)
#include "tst_systemzone.moc"
