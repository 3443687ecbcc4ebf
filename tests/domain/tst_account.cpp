// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::EndpointFault;

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameFitsInATitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"Work"_s << u"Work"_s;
        QTest::newRow("empty") << u" \t"_s << QString();
        QTest::newRow("several lines") << u" Work\n\tat  home "_s << u"Work at home"_s;
        QTest::newRow("slashes") << u"a/b\\c"_s << u"a/b\\c"_s;
        QTest::newRow("10 kB") << QString(10'000, u'n') << QString(100, u'n');
        QTest::newRow("cut at a space") << QString(QString(99, u'n') + u" more"_s) << QString(99, u'n');
        QTest::newRow("cut within a character") << QString(QString(99, u'n') + u"\U0001F600"_s) << QString(99, u'n');
    }
    void aNameFitsInATitle()
    {
        QFETCH(QString, text);
        QTEST(domain::Account::nameFrom(text), "name");
    }

    void sendsTheKeyOnlyWhereItIsSafe_data()
    {
        QTest::addColumn<QUrl>("endpoint");
        QTest::newRow("default") << domain::Account::defaultEndpoint();
        QTest::newRow("https with a path") << QUrl(u"https://proxy.example/kie/"_s);
        QTest::newRow("http to localhost") << QUrl(u"http://localhost:8080"_s);
        QTest::newRow("http to LOCALHOST") << QUrl(u"http://LOCALHOST"_s);
        QTest::newRow("http to 127.0.0.1") << QUrl(u"http://127.0.0.1:1"_s);
        QTest::newRow("http to 127.1.2.3") << QUrl(u"http://127.1.2.3"_s);
        QTest::newRow("http to ::1") << QUrl(u"http://[::1]:9"_s);
    }
    void sendsTheKeyOnlyWhereItIsSafe()
    {
        QFETCH(QUrl, endpoint);
        QCOMPARE(domain::faultOf(endpoint), std::nullopt);
    }

    void refusesOtherAddresses_data()
    {
        QTest::addColumn<QUrl>("endpoint");
        QTest::addColumn<EndpointFault>("fault");
        QTest::newRow("empty") << QUrl() << EndpointFault::NotAnAddress;
        QTest::newRow("no scheme") << QUrl(u"api.kie.ai"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("no host") << QUrl(u"https:///path"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("ftp") << QUrl(u"ftp://api.kie.ai"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("user info") << QUrl(u"https://user@api.kie.ai"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("query") << QUrl(u"https://api.kie.ai?a=b"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("fragment") << QUrl(u"https://api.kie.ai#a"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("broken port") << QUrl(u"https://api.kie.ai:99999"_s) << EndpointFault::NotAnAddress;
        QTest::newRow("http to the service") << QUrl(u"http://api.kie.ai"_s) << EndpointFault::NotEncrypted;
        QTest::newRow("loopback look-alike") << QUrl(u"http://127.0.0.1.example.com"_s) << EndpointFault::NotEncrypted;
        QTest::newRow("loopback in four words") << QUrl(u"http://127.a.b.c"_s) << EndpointFault::NotEncrypted;
        QTest::newRow("localhost look-alike") << QUrl(u"http://localhost.example.com"_s) << EndpointFault::NotEncrypted;
        QTest::newRow("private network") << QUrl(u"http://192.168.0.1"_s) << EndpointFault::NotEncrypted;
    }
    void refusesOtherAddresses()
    {
        QFETCH(QUrl, endpoint);
        QFETCH(EndpointFault, fault);
        QCOMPARE(domain::faultOf(endpoint), std::optional(fault));
    }
};

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
