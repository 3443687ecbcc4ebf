// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/credits.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using domain::Credits;

class TestCredits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsADecimalExactly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("micros");
        QTest::newRow("whole") << u"6991"_s << Q_INT64_C(6'991'000'000);
        QTest::newRow("fraction") << u"4335.86"_s << Q_INT64_C(4'335'860'000);
        QTest::newRow("one zero decimal") << u"738.0"_s << Q_INT64_C(738'000'000);
        QTest::newRow("zero") << u"0"_s << Q_INT64_C(0);
        QTest::newRow("zero with decimals") << u"0.000"_s << Q_INT64_C(0);
        QTest::newRow("minus zero") << u"-0"_s << Q_INT64_C(0);
        QTest::newRow("negative") << u"-5"_s << Q_INT64_C(-5'000'000);
        QTest::newRow("white space around") << u" 12 "_s << Q_INT64_C(12'000'000);
        QTest::newRow("smallest") << u"0.000001"_s << Q_INT64_C(1);
        QTest::newRow("half rounds away from zero") << u"0.0000005"_s << Q_INT64_C(1);
        QTest::newRow("negative half rounds away from zero") << u"-0.0000005"_s << Q_INT64_C(-1);
        QTest::newRow("under half rounds to zero") << u"0.00000049999"_s << Q_INT64_C(0);
        QTest::newRow("noise of binary fractions") << u"4335.8599999999997"_s << Q_INT64_C(4'335'860'000);
        QTest::newRow("exponent") << u"1e3"_s << Q_INT64_C(1'000'000'000);
        QTest::newRow("negative exponent") << u"25e-1"_s << Q_INT64_C(2'500'000);
        QTest::newRow("vanishing exponent") << u"1e-999"_s << Q_INT64_C(0);
        QTest::newRow("zero with a huge exponent") << u"0e999"_s << Q_INT64_C(0);
        QTest::newRow("largest") << u"9223372036854.775807"_s << std::numeric_limits<qint64>::max();
    }
    void readsADecimalExactly()
    {
        QFETCH(QString, text);
        QVERIFY(Credits::fromDecimal(text));
        QTEST(Credits::fromDecimal(text)->micros(), "micros");
    }

    void refusesWhatIsNoDecimal_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 "NaN",
                                 "inf",
                                 "-",
                                 ".5",
                                 "5.",
                                 "01",
                                 "+5",
                                 "1,5",
                                 "0x10",
                                 "1e",
                                 "12 credits",
                                 "1 2",
                                 "1e999",
                                 "9223372036854.775808",
                                 "9223372036854.7758075",
                                 "-9223372036854.775808",
                                 "99999999999999999999999999999999999999999999999999",
                                 "\xd9\xa1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refusesWhatIsNoDecimal()
    {
        QFETCH(QString, text);
        QVERIFY(!Credits::fromDecimal(text));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"0", "1", "-5", "4335.86", "-0.5", "0.000001", "-0.000001", "100", "9223372036854.775807"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void writesWhatItReads()
    {
        QFETCH(QString, text);
        QCOMPARE(Credits::fromDecimal(text)->toDecimal(), text);
    }

    void writesEvenTheLeastAmount()
    {
        QCOMPARE(Credits::fromMicros(std::numeric_limits<qint64>::min()).toDecimal(), u"-9223372036854.775808"_s);
    }

    void fitsATrayIcon_data()
    {
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("compact");
        QTest::newRow("nothing") << u"0"_s << u"0"_s;
        QTest::newRow("less than one") << u"0.99"_s << u"0"_s;
        QTest::newRow("less than minus none") << u"-0.5"_s << u"0"_s;
        QTest::newRow("one") << u"1"_s << u"1"_s;
        QTest::newRow("no promise of more") << u"999.999999"_s << u"999"_s;
        QTest::newRow("thousand") << u"1000"_s << u"1k"_s;
        QTest::newRow("with a tenth") << u"1299"_s << u"1.2k"_s;
        QTest::newRow("ten thousand") << u"12999"_s << u"12k"_s;
        QTest::newRow("just under a million") << u"999999.9"_s << u"999k"_s;
        QTest::newRow("million") << u"1250000"_s << u"1.2M"_s;
        QTest::newRow("billion") << u"2e9"_s << u"2G"_s;
        QTest::newRow("trillion") << u"9.2e12"_s << u"9.2T"_s;
        QTest::newRow("negative") << u"-1299"_s << u"-1.2k"_s;
    }
    void fitsATrayIcon()
    {
        QFETCH(QString, decimal);
        QTEST(Credits::fromDecimal(decimal)->compact(), "compact");
    }

    void stopsAtTheEndsOfTheRange()
    {
        const Credits most = Credits::fromMicros(std::numeric_limits<qint64>::max());
        const Credits least = Credits::fromMicros(std::numeric_limits<qint64>::min());
        const Credits one = Credits::fromWhole(1);
        QCOMPARE((most + one).micros(), most.micros());
        QCOMPARE((least - one).micros(), least.micros());
        QCOMPARE((least + (least + one)).micros(), least.micros());
        QCOMPARE((Credits() - least).micros(), most.micros());
        QCOMPARE((one + one - one).micros(), one.micros());
    }
};

QTEST_APPLESS_MAIN(TestCredits)
#include "tst_credits.moc"
