// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::ApiKey;

class TestApiKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAPastedKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("as seen") << u"0123456789abcdef0123456789abcdef"_s << "0123456789abcdef0123456789abcdef"_ba;
        QTest::newRow("another format") << u"sk-Ab_9.~"_s << "sk-Ab_9.~"_ba;
        QTest::newRow("line break at the end") << u"abc\r\n"_s << "abc"_ba;
        QTest::newRow("spaces and tabs around") << u" \tabc "_s << "abc"_ba;
        QTest::newRow("no-break space around") << u"\u00a0abc\u00a0"_s << "abc"_ba;
    }
    void takesAPastedKey()
    {
        QFETCH(QString, text);
        QVERIFY(ApiKey::fromText(text));
        QTEST(ApiKey::fromText(text)->bytes(), "bytes");
    }

    void refusesWhatCannotTravelInAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("white space only") << u" \n"_s;
        QTest::newRow("line break inside") << u"abc\r\nX-Evil: 1"_s;
        QTest::newRow("space inside") << u"ab cd"_s;
        QTest::newRow("control character") << u"ab\u0007cd"_s;
        QTest::newRow("NUL") << QString(u"ab\0cd"_s);
        QTest::newRow("delete") << u"ab\u007f"_s;
        QTest::newRow("non-ASCII") << u"abcé"_s;
        QTest::newRow("zero-width space") << u"abc\u200b"_s;
    }
    void refusesWhatCannotTravelInAHeader()
    {
        QFETCH(QString, text);
        QVERIFY(!ApiKey::fromText(text));
    }

    void printsAsARedaction()
    {
        QString printed;
        QDebug(&printed) << *ApiKey::fromText(u"topsecret");
        QVERIFY(!printed.contains("topsecret"_L1));
        QVERIFY(printed.contains("redacted"_L1));
    }

    void isToldApartByAFingerprintThatGivesNothingAway()
    {
        const auto key = ApiKey::fromText(u"0123456789abcdef0123456789abcdef").value();
        QCOMPARE(key.fingerprint(), ApiKey::fromText(u"0123456789abcdef0123456789abcdef")->fingerprint());
        QVERIFY(key.fingerprint() != ApiKey::fromText(u"0123456789abcdef0123456789abcdeg")->fingerprint());
        QCOMPARE(key.fingerprint().size(), 16);
        QVERIFY(!key.bytes().contains(key.fingerprint().toLatin1().first(6)));
    }
};

QTEST_APPLESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
