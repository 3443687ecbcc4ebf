// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using domain::Credits;
using Kind = domain::Alert::Kind;

namespace {

presentation::Message message(Kind kind, std::optional<Credits> amount = {}, const QString &account = {},
                              domain::DollarRate rate = {})
{
    return presentation::alertMessage({.kind = kind, .amount = amount}, {.id = u"1"_s, .name = account}, {.rate = rate},
                                      QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace

class TestAlertWording : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasATitleAndABodyForEveryKind_data();
    void hasATitleAndABodyForEveryKind();
    void namesTheAmount_data();
    void namesTheAmount();
    void namesTheAccountThatHasAName();
    void saysHowLongTheCreditsLastAsTheWindowDoes();
    void leavesOutDollarsWithoutARate();
    void answersACheck_data();
    void answersACheck();
    void sendsNobodyToTheSettingsForTheEnvironmentsKey();
};

void TestAlertWording::hasATitleAndABodyForEveryKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("low") << Kind::LowMark;
    QTest::newRow("critical") << Kind::CriticalMark;
    QTest::newRow("depleted") << Kind::Depleted;
    QTest::newRow("key refused") << Kind::KeyRefused;
    QTest::newRow("cap reached") << Kind::KeyCapReached;
    QTest::newRow("topped up") << Kind::ToppedUp;
}

void TestAlertWording::hasATitleAndABodyForEveryKind()
{
    QFETCH(Kind, kind);
    const presentation::Message text = message(kind);
    QVERIFY(!text.title.isEmpty());
    QVERIFY(!text.title.endsWith(u'.'));
    QVERIFY(text.body.endsWith(u'.'));
    for (const QChar each : text.title + text.body)
        QVERIFY2(!each.isDigit(), "no digit without a reading");
}

void TestAlertWording::namesTheAmount_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("low") << Kind::LowMark;
    QTest::newRow("critical") << Kind::CriticalMark;
    QTest::newRow("depleted") << Kind::Depleted;
    QTest::newRow("topped up") << Kind::ToppedUp;
}

void TestAlertWording::namesTheAmount()
{
    QFETCH(Kind, kind);
    const QString body = message(kind, Credits::fromDecimal(u"4335.86")).body;
    QVERIFY2(body.contains(u"4,335.86 credits ($21.68)"_s), qPrintable(body));
}

void TestAlertWording::namesTheAccountThatHasAName()
{
    QCOMPARE(message(Kind::LowMark, {}, u"Studio %2"_s).title, u"Studio %2: Credits are low"_s);
    QCOMPARE(message(Kind::LowMark).title, u"Credits are low"_s);
}

void TestAlertWording::saysHowLongTheCreditsLastAsTheWindowDoes()
{
    const domain::Forecast forecast{.from = domain::Instant(std::chrono::days(20'000)),
                                    .left = std::chrono::hours(20),
                                    .basis = std::chrono::days(7)};
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const QTimeZone zone(9 * 60 * 60); // in which the day is another one by then
    const domain::Alert alert{.kind = Kind::RunsOutSoon, .amount = Credits::fromWhole(5), .forecast = forecast};
    const QString body = presentation::alertMessage(alert, {}, {.present = {.zone = zone}}, locale).body;
    QCOMPARE(body, u"5 credits ($0.03) left. %1."_s.arg(presentation::forecastText(forecast, zone, locale)));
}

void TestAlertWording::leavesOutDollarsWithoutARate()
{
    const QString body = message(Kind::LowMark, Credits::fromWhole(5), {}, {.microDollarsPerCredit = 0}).body;
    QVERIFY(body.startsWith(u"5 credits left."_s));
}

void TestAlertWording::answersACheck_data()
{
    QTest::addColumn<int>("credits");
    QTest::addColumn<std::optional<domain::Problem::Kind>>("problem");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    using Problem = domain::Problem::Kind;
    const auto none = std::optional<Problem>();
    QTest::newRow("unchanged") << 300 << none << u"Still 300 credits ($1.50)"_s << u"Checked at "_s;
    QTest::newRow("fell") << 250 << none << u"Now 250 credits ($1.25)"_s << u"Checked at "_s;
    QTest::newRow("recovered") << 2000 << none << u"Now 2,000 credits ($10.00)"_s << u"Checked at "_s;
    QTest::newRow("unreachable") << 300 << std::optional(Problem::Unreachable) << u"Could not reach the service"_s
                                 << u"Last seen: 300 credits ($1.50) at "_s;
    QTest::newRow("refused") << -1 << std::optional(Problem::KeyRefused) << u"The key was refused"_s
                             << u"Check the key"_s;
}

void TestAlertWording::answersACheck()
{
    QFETCH(const int, credits);
    QFETCH(const std::optional<domain::Problem::Kind>, problem);
    domain::BalanceState state;
    if (credits >= 0)
        state.lastGood = {.amount = Credits::fromWhole(credits), .seenAt = domain::Instant()};
    if (problem)
        state.problem = {.kind = *problem};
    const presentation::Message answer = presentation::checkMessage(
        {.kind = Kind::LowMark, .amount = Credits::fromWhole(300)}, state, {.id = u"1"_s, .name = {}},
        {.rate = {}, .present = {}}, QLocale(QLocale::English, QLocale::UnitedStates));
    QTEST(answer.title, "title");
    QFETCH(const QString, body);
    QVERIFY2(answer.body.startsWith(body), qPrintable(answer.body));
    QVERIFY(answer.body.endsWith(u'.'));
}

void TestAlertWording::sendsNobodyToTheSettingsForTheEnvironmentsKey()
{
    const domain::Account account{.id = u"1"_s, .name = {}, .setIn = {.key = domain::SetIn::Environment}};
    const domain::BalanceState refused{.problem = domain::Problem{.kind = domain::Problem::Kind::KeyRefused}};
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    const domain::Alert alert{.kind = Kind::KeyRefused};
    for (const QString &body : {presentation::alertMessage(alert, account, {}, locale).body,
                                presentation::checkMessage(alert, refused, account, {}, locale).body}) {
        QVERIFY2(body.contains(u"KIE_API_KEY"_s), qPrintable(body));
        QVERIFY2(!body.contains(u"settings"_s), qPrintable(body));
    }
}

QTEST_APPLESS_MAIN(TestAlertWording)
#include "tst_alertwording.moc"
