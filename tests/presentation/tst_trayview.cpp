// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/trayview.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using presentation::Face;
using Kind = domain::Problem::Kind;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom); // has a 24-hour clock
const domain::Instant seenAt = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 14h + 5min;

presentation::TrayInput emptyInput()
{
    return {.account = {.account = {.id = u"1"_s, .name = {}}, .key = domain::ApiKey::fromText(u"0123456789abcdef")},
            .state = {},
            .preferences = {},
            .now = seenAt + 1min,
            .zone = QTimeZone::utc()};
}

presentation::TrayInput withReading(QStringView amount)
{
    presentation::TrayInput input = emptyInput();
    input.state.lastGood = domain::Reading{.amount = Credits::fromDecimal(amount).value(), .seenAt = seenAt};
    return input;
}

presentation::TrayInput withProblem(presentation::TrayInput input, Kind kind)
{
    input.state.problem = domain::Problem{.kind = kind};
    input.state.failuresInARow = 1;
    return input;
}

presentation::TrayView view(const presentation::TrayInput &input, const QLocale &locale = british)
{
    return presentation::trayView(input, locale);
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

} // namespace

class TestTrayView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsAHealthyBalance();
    void followsTheLocale_data();
    void followsTheLocale();
    void facesTheStanding_data();
    void facesTheStanding();
    void facesTheProblem_data();
    void facesTheProblem();
    void keepsTheLastGoodAmountThroughTrouble();
    void keepsThePositiveAmountWhenTheServiceSaysDepleted();
    void advisesToTopUpWhenNothingIsLeft();
    void showsNoDigitWithoutAReading_data();
    void showsNoDigitWithoutAReading();
    void asksForAKeyFirst();
    void advisesAboutTheEnvironmentsKeyAndAddress();
    void marksAnOldAmountInWords();
    void showsNoTimeThatIsStillToCome();
    void marksAnOldAmountInTrouble();
    void leavesTheTrayAloneWhileTheBalanceStays();
    void namesTheTimeInTheTrayOnceSomethingIsAmiss_data();
    void namesTheTimeInTheTrayOnceSomethingIsAmiss();
    void saysHowOftenItChecks_data();
    void saysHowOftenItChecks();
    void leavesOutDollarsWithoutARate();
    void namesTheAccountInTheToolTip();
    void marksTheDemo();
    void measuresTheShareThatIsLeft_data();
    void measuresTheShareThatIsLeft();
    void tellsThatAlertsAreSnoozed();
};

void TestTrayView::showsAHealthyBalance()
{
    const presentation::TrayView shown = view(withReading(u"4335.86"));
    QCOMPARE(shown.face, Face::Healthy);
    QCOMPARE(shown.stale, false);
    QCOMPARE(shown.amount, u"4.3k"_s);
    QCOMPARE(shown.credits, u"4,335.86 credits"_s);
    QCOMPARE(shown.dollars, u"$21.68"_s);
    QCOMPARE(shown.balanceLine, u"4,335.86 credits ($21.68)"_s);
    QCOMPARE(shown.freshnessLine, u"Updated at 14:05"_s);
    QCOMPARE(shown.advice, QString());
    QCOMPARE(shown.trayFreshnessLine, u"Up to date – checked every 5 minute(s)"_s); // plurals are in the translations
    QCOMPARE(shown.toolTip, u"Kie Credits\n4,335.86 credits ($21.68)\nUp to date – checked every 5 minute(s)"_s);
    QCOMPARE(shown.copyText, shown.balanceLine);
}

void TestTrayView::followsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("line");
    QTest::newRow("american") << QLocale(u"en_US"_s) << u"4.3k"_s << u"4,335.86 credits ($21.68)"_s;
    QTest::newRow("german") << QLocale(u"de_DE"_s) << u"4,3k"_s << u"4.335,86 credits (21,68\u00a0$)"_s;
    QTest::newRow("chinese") << QLocale(u"zh_CN"_s) << u"4.3k"_s << u"4,335.86 credits ($21.68)"_s;
}

void TestTrayView::followsTheLocale()
{
    QFETCH(QLocale, locale);
    const presentation::TrayView shown = view(withReading(u"4335.86"), locale);
    QTEST(shown.amount, "amount");
    QTEST(shown.balanceLine, "line");
}

void TestTrayView::facesTheStanding_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<Face>("face");
    QTest::newRow("healthy") << u"500"_s << Face::Healthy;
    QTest::newRow("low") << u"499.99"_s << Face::Low;
    QTest::newRow("critical") << u"99.5"_s << Face::Critical;
    QTest::newRow("depleted") << u"0"_s << Face::Depleted;
    QTest::newRow("in debt") << u"-3"_s << Face::Depleted;
}

void TestTrayView::facesTheStanding()
{
    QFETCH(QString, amount);
    QTEST(view(withReading(amount)).face, "face");
}

void TestTrayView::facesTheProblem_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Face>("face");
    QTest::newRow("refused key") << Kind::KeyRefused << Face::KeyTrouble;
    QTest::newRow("reached cap") << Kind::KeyCapReached << Face::KeyTrouble;
    QTest::newRow("depleted") << Kind::Depleted << Face::Depleted;
    QTest::newRow("unreachable") << Kind::Unreachable << Face::Offline;
    QTest::newRow("timed out") << Kind::TimedOut << Face::Offline;
    QTest::newRow("no secure connection") << Kind::TlsFailed << Face::Offline;
    QTest::newRow("maintenance") << Kind::Maintenance << Face::ServiceTrouble;
    QTest::newRow("asked too often") << Kind::RateLimited << Face::ServiceTrouble;
    QTest::newRow("malformed") << Kind::Malformed << Face::ServiceTrouble;
}

void TestTrayView::facesTheProblem()
{
    QFETCH(Kind, kind);
    QTEST(view(withProblem(withReading(u"4335.86"), kind)).face, "face");
    QTEST(view(withProblem(emptyInput(), kind)).face, "face");
}

void TestTrayView::keepsTheLastGoodAmountThroughTrouble()
{
    const presentation::TrayView shown = view(withProblem(withReading(u"4335.86"), Kind::Unreachable));
    QCOMPARE(shown.amount, u"4.3k"_s);
    QCOMPARE(shown.balanceLine, u"4,335.86 credits ($21.68)"_s);
    QCOMPARE(shown.freshnessLine, u"Could not reach the service – as of 14:05"_s);
    QVERIFY(shown.advice.contains(u"internet connection"_s));
    QCOMPARE(shown.toolTip.split(u'\n'),
             (QStringList{u"Kie Credits"_s, shown.balanceLine, shown.freshnessLine, shown.advice}));
}

void TestTrayView::keepsThePositiveAmountWhenTheServiceSaysDepleted()
{
    const presentation::TrayView shown = view(withProblem(withReading(u"12"), Kind::Depleted));
    QCOMPARE(shown.face, Face::Depleted);
    QCOMPARE(shown.amount, u"12"_s);
    QCOMPARE(shown.credits, u"12 credits"_s);
    QCOMPARE(shown.freshnessLine, u"No credits left – as of 14:05"_s);
}

void TestTrayView::advisesToTopUpWhenNothingIsLeft()
{
    QVERIFY(view(withReading(u"0")).advice.contains(u"Top up"_s));
}

void TestTrayView::showsNoDigitWithoutAReading_data()
{
    QTest::addColumn<presentation::TrayInput>("input");
    presentation::TrayInput noKey = emptyInput();
    noKey.account.key.reset();
    QTest::newRow("nothing configured") << noKey;
    QTest::newRow("waiting") << emptyInput();
    QTest::newRow("refused key") << withProblem(emptyInput(), Kind::KeyRefused);
    QTest::newRow("depleted") << withProblem(emptyInput(), Kind::Depleted);
    QTest::newRow("offline") << withProblem(emptyInput(), Kind::Unreachable);
    QTest::newRow("service error") << withProblem(emptyInput(), Kind::ServerError);
    QTest::newRow("malformed") << withProblem(emptyInput(), Kind::Malformed);
}

void TestTrayView::showsNoDigitWithoutAReading()
{
    QFETCH(presentation::TrayInput, input);
    const presentation::TrayView shown = view(input);
    QCOMPARE(shown.amount, u"–"_s);
    QCOMPARE(shown.balanceLine, u"– credits"_s);
    QCOMPARE(shown.dollars, QString());
    QCOMPARE(shown.copyText, QString());
    QCOMPARE(shown.stale, false);
    QVERIFY(!shown.freshnessLine.isEmpty());
    QVERIFY2(!hasDigit(shown.freshnessLine), qPrintable(shown.freshnessLine));
    QVERIFY2(!hasDigit(shown.toolTip), qPrintable(shown.toolTip));
}

void TestTrayView::asksForAKeyFirst()
{
    presentation::TrayInput input = emptyInput();
    input.account.key.reset();
    const presentation::TrayView shown = view(input);
    QCOMPARE(shown.face, Face::NotConfigured);
    QCOMPARE(shown.freshnessLine, u"No key yet"_s);
    presentation::TrayInput withheld = emptyInput();
    withheld.account = {.account = {.id = u"1"_s, .name = {}, .setIn = {.key = domain::SetIn::Environment}}, .key = {}};
    QCOMPARE(view(withheld).freshnessLine, u"No usable key"_s);
    QVERIFY(view(withheld).advice.contains(u"KIE_API_KEY"_s));
    QVERIFY(shown.advice.contains(u"settings"_s));
}

void TestTrayView::advisesAboutTheEnvironmentsKeyAndAddress()
{
    presentation::TrayInput input = emptyInput();
    input.account.account.setIn = {.key = domain::SetIn::Environment, .endpoint = domain::SetIn::Environment};
    const presentation::TrayView refused = view(withProblem(input, Kind::KeyRefused));
    QVERIFY2(refused.advice.contains(u"KIE_API_KEY"_s), qPrintable(refused.advice));
    QVERIFY(refused.toolTip.contains(refused.advice));
    const presentation::TrayView lost = view(withProblem(input, Kind::NotFound));
    QVERIFY2(lost.advice.contains(u"KIE_API_BASE_URL"_s), qPrintable(lost.advice));
}

void TestTrayView::marksAnOldAmountInWords()
{
    presentation::TrayInput input = withReading(u"4335.86");
    input.now = seenAt + 3h;
    const presentation::TrayView shown = view(input);
    QCOMPARE(shown.stale, true);
    QCOMPARE(shown.face, Face::Healthy);
    QCOMPARE(shown.freshnessLine, u"Out of date – as of 14:05"_s);
}

/// The amount was seen at 14:05 by a clock that shows less by now: that time is still to come.
void TestTrayView::showsNoTimeThatIsStillToCome()
{
    presentation::TrayInput input = withReading(u"4335.86");
    input.now = seenAt - 2h;
    QCOMPARE(view(input).stale, true);
    QCOMPARE(view(input).freshnessLine, u"Out of date – the clock has been set back since"_s);
    QVERIFY(!view(input).toolTip.contains(u"14:05"_s));
    input = withProblem(std::move(input), Kind::Unreachable);
    QCOMPARE(view(input).freshnessLine,
             u"Could not reach the service – out of date, the clock has been set back since"_s);
    input = withReading(u"4335.86");
    input.now = seenAt - 50s; // a clock is corrected by seconds
    QCOMPARE(view(input).freshnessLine, u"Updated at 14:04"_s);
}

void TestTrayView::marksAnOldAmountInTrouble()
{
    presentation::TrayInput input = withProblem(withReading(u"4335.86"), Kind::Unreachable);
    input.now = seenAt + 24h;
    const presentation::TrayView shown = view(input);
    QCOMPARE(shown.stale, true);
    QCOMPARE(shown.freshnessLine, u"Could not reach the service – out of date, as of 22/11/2026 14:05"_s);
}

void TestTrayView::leavesTheTrayAloneWhileTheBalanceStays()
{
    presentation::TrayInput input = withReading(u"4335.86");
    const presentation::TrayView before = view(input);
    input.state.lastGood->seenAt += 5min;
    input.now += 5min;
    presentation::TrayView after = view(input);
    QCOMPARE(after.freshnessLine, u"Updated at 14:10"_s);
    after.freshnessLine = before.freshnessLine; // which is on no bus
    QVERIFY(after == before);
}

void TestTrayView::namesTheTimeInTheTrayOnceSomethingIsAmiss_data()
{
    QTest::addColumn<presentation::TrayInput>("input");
    presentation::TrayInput old = withReading(u"4335.86");
    old.now = seenAt + 11min;
    QTest::newRow("out of date") << old;
    QTest::newRow("offline") << withProblem(withReading(u"4335.86"), Kind::Unreachable);
    QTest::newRow("refused key") << withProblem(withReading(u"4335.86"), Kind::KeyRefused);
    QTest::newRow("depleted") << withProblem(withReading(u"4335.86"), Kind::Depleted);
}

void TestTrayView::namesTheTimeInTheTrayOnceSomethingIsAmiss()
{
    QFETCH(presentation::TrayInput, input);
    const presentation::TrayView shown = view(input);
    QVERIFY(shown.trayFreshnessLine.contains(u"as of 14:05"_s));
    QCOMPARE(shown.trayFreshnessLine, shown.freshnessLine);
    QVERIFY(shown.toolTip.contains(shown.trayFreshnessLine));
}

void TestTrayView::saysHowOftenItChecks_data()
{
    QTest::addColumn<std::chrono::seconds>("interval");
    QTest::addColumn<QString>("words");
    QTest::newRow("shortest") << std::chrono::seconds(15s) << u"every 15 second(s)"_s;
    QTest::newRow("usual") << std::chrono::seconds(5min) << u"every 5 minute(s)"_s;
    QTest::newRow("longest") << std::chrono::seconds(24h) << u"every 24 hour(s)"_s;
}

void TestTrayView::saysHowOftenItChecks()
{
    QFETCH(const std::chrono::seconds, interval);
    presentation::TrayInput input = withReading(u"4335.86");
    input.preferences.pollInterval = interval;
    QTEST(view(input).trayFreshnessLine.section(u"checked "_s, 1), "words");
}

void TestTrayView::leavesOutDollarsWithoutARate()
{
    presentation::TrayInput input = withReading(u"50.5");
    input.preferences.dollarRate = {.microDollarsPerCredit = 0};
    QCOMPARE(view(input).balanceLine, u"50.5 credits"_s);
    QCOMPARE(view(input).dollars, QString());
}

void TestTrayView::namesTheAccountInTheToolTip()
{
    presentation::TrayInput input = withReading(u"50.5");
    input.account.account.name = u"Studio"_s;
    QVERIFY(view(input).toolTip.startsWith(u"Studio\n50.5 credits"_s));
}

void TestTrayView::marksTheDemo()
{
    presentation::TrayInput input = withReading(u"50.5");
    input.demo = true;
    const QString critical = u"Demo, not a real balance – the credits are almost used up"_s;
    QCOMPARE(view(input).demoMark, critical);
    QVERIFY(view(input).toolTip.endsWith(u'\n' + critical));
    QSet<QString> marks{critical};
    for (const Kind kind :
         {Kind::Depleted, Kind::KeyRefused, Kind::KeyCapReached, Kind::Unreachable, Kind::ServerError}) {
        input.state.problem = {.kind = kind};
        marks.insert(view(input).demoMark);
    }
    QCOMPARE(marks.size(), 6);
}

void TestTrayView::measuresTheShareThatIsLeft_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("full");
    QTest::addColumn<int>("budget");
    QTest::addColumn<double>("share");
    QTest::newRow("since the last top-up") << u"250"_s << 1000 << 0 << 0.25;
    QTest::newRow("of a budget") << u"250"_s << 1000 << 500 << 0.5;
    QTest::newRow("over the budget") << u"600"_s << 1000 << 500 << 1.0;
    QTest::newRow("nothing known before") << u"250"_s << 0 << 0 << 1.0;
}

void TestTrayView::measuresTheShareThatIsLeft()
{
    QFETCH(QString, amount);
    QFETCH(int, full);
    QFETCH(int, budget);
    presentation::TrayInput input = withReading(amount);
    if (full > 0)
        input.alertMemory.fullAmount = Credits::fromWhole(full);
    input.preferences.gaugeBudget = Credits::fromWhole(budget);
    QTEST(view(input).share.value(), "share");
    QVERIFY(!view(emptyInput()).share);
}

void TestTrayView::tellsThatAlertsAreSnoozed()
{
    presentation::TrayInput input = withReading(u"4335.86");
    QCOMPARE(view(input).snoozeLine, QString());
    input.alertMemory.snooze = domain::snoozeFor(domain::SnoozeLength::OneHour, seenAt, {});
    QCOMPARE(view(input).snoozeLine, u"Alerts are snoozed until 15:05"_s);
    QVERIFY(view(input).toolTip.endsWith(u"\nAlerts are snoozed until 15:05"_s));
    input.now += 1h;
    QCOMPARE(view(input).snoozeLine, QString());
    input.alertMemory.snooze = domain::snoozeFor(domain::SnoozeLength::UntilToppedUp, seenAt, {});
    QCOMPARE(view(input).snoozeLine, u"Alerts are snoozed until you top up"_s);
    input.snoozedAccounts = {u"Work"_s, u"Lab"_s};
    QCOMPARE(view(input).snoozeLine, u"Alerts for Work and Lab are snoozed until you top up"_s);
    input.alertMemory.snooze = domain::snoozeFor(domain::SnoozeLength::OneHour, seenAt + 1h, {});
    QCOMPARE(view(input).snoozeLine, u"Alerts for Work and Lab are snoozed until 16:05"_s);
}

QTEST_APPLESS_MAIN(TestTrayView)
#include "tst_trayview.moc"
