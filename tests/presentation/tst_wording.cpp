// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using domain::Credits;

namespace {

const QLocale american(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale chinese(QLocale::Chinese, QLocale::China);

Credits credits(QStringView text)
{
    return Credits::fromDecimal(text).value();
}

/// Answers with the number that a text is to agree with.
class NumberEcho : public QTranslator {
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *, const char *, int n) const override
    {
        return u"%1 agreeing with "_s + QString::number(n);
    }
};

} // namespace

class TestWording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAmountsAsTheLocaleDoes_data();
    void writesAmountsAsTheLocaleDoes();
    void neverPromisesMoreThanThereIs_data();
    void neverPromisesMoreThanThereIs();
    void agreesInNumber_data();
    void agreesInNumber();
    void agreesWithTheLastDigitsOfAHugeAmount();
    void writesDollars_data();
    void writesDollars();
    void writesOnlyTheTimeOfToday();
    void saysWhyAnAddressIsRefused();
    void saysWhyAKeyIsRefused();
    void writesADurationInItsLargestUnit_data();
    void writesADurationInItsLargestUnit();
    void saysHowLongAnAmountLasts_data();
    void saysHowLongAnAmountLasts();
    void theDayOfAForecastIsOneOfTheZone();
};

void TestWording::writesAmountsAsTheLocaleDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("american") << american << u"4335.86"_s << u"4,335.86"_s;
    QTest::newRow("german") << german << u"4335.86"_s << u"4.335,86"_s;
    QTest::newRow("chinese") << chinese << u"4335.86"_s << u"4,335.86"_s;
    QTest::newRow("whole") << american << u"738.0"_s << u"738"_s;
    QTest::newRow("one decimal") << american << u"50.5"_s << u"50.5"_s;
    QTest::newRow("millions") << american << u"1234567.25"_s << u"1,234,567.25"_s;
    QTest::newRow("nothing") << american << u"0"_s << u"0"_s;
    QTest::newRow("negative") << american << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("largest") << american << u"9000000000000.99"_s << u"9,000,000,000,000.99"_s;
}

void TestWording::writesAmountsAsTheLocaleDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, amount);
    QTEST(presentation::amountText(credits(amount), locale), "text");
}

void TestWording::neverPromisesMoreThanThereIs_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("third decimal is dropped") << u"4335.869999"_s << u"4,335.86"_s;
    QTest::newRow("almost the next credit") << u"0.999999"_s << u"0.99"_s;
    QTest::newRow("a debt is not made smaller") << u"-5.671"_s << u"-5.68"_s;
    QTest::newRow("a tiny debt is one") << u"-0.001"_s << u"-0.01"_s;
    QTest::newRow("a tiny amount is something") << u"0.004999"_s << u"0.004"_s;
    QTest::newRow("the tiniest amount is something") << u"0.000001"_s << u"0.000001"_s;
}

void TestWording::neverPromisesMoreThanThereIs()
{
    QFETCH(QString, amount);
    QTEST(presentation::amountText(credits(amount), american), "text");
}

void TestWording::agreesInNumber_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << u"1"_s << u"1 agreeing with 1"_s;
    QTest::newRow("none") << u"0"_s << u"0 agreeing with 0"_s;
    QTest::newRow("many") << u"4335"_s << u"4,335 agreeing with 4335"_s;
    QTest::newRow("a debt of one") << u"-1"_s << u"-1 agreeing with 1"_s;
    QTest::newRow("a fraction has a text of its own") << u"1.5"_s << u"1.5 agreeing with 2"_s;
    QTest::newRow("a tiny fraction too") << u"0.004"_s << u"0.004 agreeing with 2"_s;
}

void TestWording::agreesInNumber()
{
    QFETCH(QString, amount);
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    NumberEcho echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    QTEST(presentation::creditsText(credits(amount), american), "text");
}

void TestWording::agreesWithTheLastDigitsOfAHugeAmount()
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    NumberEcho echo;
    QVERIFY(QCoreApplication::installTranslator(&echo));
    QCOMPARE(presentation::creditsText(credits(u"9000000000021"), american),
             u"9,000,000,000,021 agreeing with 1000021"_s);
}

void TestWording::writesDollars_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("american") << american << u"4335.86"_s << u"$21.68"_s;
    QTest::newRow("german") << german << u"4335.86"_s << u"21,68\u00a0$"_s;
    QTest::newRow("chinese") << chinese << u"433586"_s << u"$2,167.93"_s;
    QTest::newRow("nothing") << american << u"0"_s << u"$0.00"_s;
    QTest::newRow("too little for a cent") << american << u"0.4"_s << u"under $0.01"_s;
    QTest::newRow("a debt") << american << u"-1000"_s << u"-$5.00"_s;
}

void TestWording::writesDollars()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, amount);
    QTEST(presentation::dollarsText(credits(amount), {.microDollarsPerCredit = 5'000}, locale), "text");
}

void TestWording::writesOnlyTheTimeOfToday()
{
    using namespace std::chrono_literals;
    const domain::Instant moment = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 14h + 5min;
    const auto text = [&](std::chrono::hours ago, const QTimeZone &zone = QTimeZone::utc()) {
        return presentation::momentText(moment, {.now = moment + ago, .zone = zone}, german);
    };
    QCOMPARE(text(9h), u"14:05"_s);
    QCOMPARE(text(10h), u"21.11.26 14:05"_s);
    QCOMPARE(text(-15h), u"21.11.26 14:05"_s);
    const QTimeZone tokyo(9 * 60 * 60);
    QCOMPARE(text(0h, tokyo), u"23:05"_s);
    QCOMPARE(text(1h, tokyo), u"21.11.26 23:05"_s);
}

void TestWording::saysWhyAnAddressIsRefused()
{
    const QString unusable = presentation::endpointFaultText(domain::EndpointFault::NotAnAddress);
    const QString readable = presentation::endpointFaultText(domain::EndpointFault::NotEncrypted);
    QVERIFY(unusable.contains(u"https://api.kie.ai"_s));
    QVERIFY(readable.contains(u"https://"_s));
    QVERIFY(unusable != readable);
}

void TestWording::saysWhyAKeyIsRefused()
{
    QVERIFY(presentation::keyFaultText().endsWith(u'.'));
}

void TestWording::writesADurationInItsLargestUnit_data()
{
    QTest::addColumn<std::chrono::seconds>("duration");
    QTest::addColumn<QString>("text");
    using namespace std::chrono_literals;
    QTest::newRow("nothing") << std::chrono::seconds(0s) << u"0 second(s)"_s;
    QTest::newRow("seconds") << std::chrono::seconds(119s) << u"119 second(s)"_s;
    QTest::newRow("minutes") << std::chrono::seconds(119min + 59s) << u"119 minute(s)"_s;
    QTest::newRow("hours") << std::chrono::seconds(2h) << u"2 hour(s)"_s;
    QTest::newRow("just under two days") << std::chrono::seconds(48h - 1s) << u"47 hour(s)"_s;
    QTest::newRow("days") << std::chrono::seconds(71h) << u"2 day(s)"_s;
    QTest::newRow("months") << std::chrono::seconds(std::chrono::days(100)) << u"3 month(s)"_s;
    QTest::newRow("years") << std::chrono::seconds(std::chrono::years(100)) << u"100 year(s)"_s;
}

void TestWording::writesADurationInItsLargestUnit()
{
    QFETCH(std::chrono::seconds, duration);
    QTEST(presentation::durationText(duration), "text");
}

void TestWording::saysHowLongAnAmountLasts_data()
{
    using namespace std::chrono_literals;
    QTest::addColumn<std::chrono::seconds>("left");
    QTest::addColumn<std::chrono::seconds>("basis");
    QTest::addColumn<QString>("text");
    const std::chrono::seconds week = 7 * 24h;
    // The amount was seen on Sunday, 22 November 2026, at 12:00 UTC.
    QTest::newRow("near") << std::chrono::seconds(3h + 59min) << week << u"Lasts about 3 hour(s)"_s;
    QTest::newRow("very near") << std::chrono::seconds(40min) << week << u"Lasts about 40 minute(s)"_s;
    QTest::newRow("last that is near") << std::chrono::seconds(12h - 1s) << week << u"Lasts about 11 hour(s)"_s;
    QTest::newRow("after midnight") << std::chrono::seconds(14h) << week << u"Lasts until about Sunday night"_s;
    QTest::newRow("before five") << std::chrono::seconds(17h - 1s) << week << u"Lasts until about Sunday night"_s;
    QTest::newRow("morning") << std::chrono::seconds(17h) << week << u"Lasts until about Monday morning"_s;
    QTest::newRow("afternoon") << std::chrono::seconds(24h) << week << u"Lasts until about Monday afternoon"_s;
    QTest::newRow("evening") << std::chrono::seconds(55h) << week << u"Lasts until about Tuesday evening"_s;
    QTest::newRow("night") << std::chrono::seconds(58h) << week << u"Lasts until about Tuesday night"_s;
    QTest::newRow("last weekday") << std::chrono::seconds(6 * 24h) << week << u"Lasts until about Saturday afternoon"_s;
    QTest::newRow("no weekday twice") << std::chrono::seconds(7 * 24h) << week << u"Lasts until about 11/29/26"_s;
    QTest::newRow("next year") << std::chrono::seconds(60 * 24h) << week << u"Lasts until about 1/21/27"_s;
    QTest::newRow("far") << std::chrono::seconds(365 * 24h) << week << u"Lasts more than a year"_s;
    QTest::newRow("longest") << std::chrono::seconds(domain::Forecast::Longest) << week << u"Lasts more than a year"_s;
    QTest::newRow("little history") << std::chrono::seconds(5h) << std::chrono::seconds(3h)
                                    << u"Lasts about 5 hour(s) at the pace of the last 3 hour(s)"_s;
}

void TestWording::saysHowLongAnAmountLasts()
{
    QFETCH(std::chrono::seconds, left);
    QFETCH(std::chrono::seconds, basis);
    using namespace std::chrono_literals;
    const domain::Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;
    QTEST(presentation::forecastText({.from = noon, .left = left, .basis = basis}, QTimeZone::utc(), american), "text");
}

/// 55 hours after Sunday noon in UTC it is Tuesday, 19:00, there, and Wednesday, 4:00, in Tokyo.
void TestWording::theDayOfAForecastIsOneOfTheZone()
{
    const domain::Forecast forecast{.from = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)
                                        + std::chrono::hours(12),
                                    .left = std::chrono::hours(55),
                                    .basis = std::chrono::days(7)};
    QCOMPARE(presentation::forecastText(forecast, QTimeZone::utc(), american), u"Lasts until about Tuesday evening"_s);
    QCOMPARE(presentation::forecastText(forecast, QTimeZone(9 * 60 * 60), american),
             u"Lasts until about Tuesday night"_s);
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
