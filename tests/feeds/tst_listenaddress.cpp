// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/listenaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestListenAddress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsMissingIsTheDefault_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("9470") << u"127.0.0.1:9470"_s << true;
        QTest::newRow(":9470") << u"127.0.0.1:9470"_s << true;
        QTest::newRow("127.0.0.1") << u"127.0.0.1:9469"_s << true;
        QTest::newRow("127.8.0.1:80") << u"127.8.0.1:80"_s << true;
        QTest::newRow("0.0.0.0:9469") << u"0.0.0.0:9469"_s << false;
        QTest::newRow("192.168.1.7:65535") << u"192.168.1.7:65535"_s << false;
        QTest::newRow("[::1]:9469") << u"[::1]:9469"_s << true;
        QTest::newRow("[::1]") << u"[::1]:9469"_s << true;
        QTest::newRow("[::]:1") << u"[::]:1"_s << false;
        QTest::newRow("[2001:db8::7]") << u"[2001:db8::7]:9469"_s << false;
    }
    void whatIsMissingIsTheDefault()
    {
        const auto address = feeds::parseListenAddress(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(address);
        QTEST(address->text(), "address");
        QTEST(address->isLoopback(), "isLoopback");
        QCOMPARE(feeds::parseListenAddress(address->text()), address);
    }

    void anythingElseIsRefused_data()
    {
        QTest::addColumn<bool>("unused");
        for (const char *text : {"",
                                 ":",
                                 "0",
                                 ":0",
                                 "65536",
                                 "-1",
                                 "+80",
                                 "9469 ",
                                 "127.0.0.1:",
                                 "127.0.0.1:x",
                                 "127.1",
                                 "127.0.0.1.1",
                                 "256.0.0.1",
                                 "1.2.3.4:5:6",
                                 "::1",
                                 "::1:9469",
                                 "[127.0.0.1]:9469",
                                 "[::1]9469",
                                 "[::1",
                                 "[]",
                                 "[]:1",
                                 "localhost",
                                 "localhost:9469",
                                 "http://127.0.0.1",
                                 "[::1]:99999",
                                 "a.b.c.d:1",
                                 "1e3",
                                 "\xd9\xa1"})
            QTest::newRow(text) << true;
    }
    void anythingElseIsRefused()
    {
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        QVERIFY(!feeds::parseListenAddress(text));
        QVERIFY(feeds::listenAddressFaultText(text).contains(u"“%1”"_s.arg(text)));
    }
};

QTEST_APPLESS_MAIN(TestListenAddress)
#include "tst_listenaddress.moc"
