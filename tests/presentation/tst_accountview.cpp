// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/programview.h"

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

/// A lone account, as the monitor sees it.
struct Input {
    domain::Account account{.id = u"1"_s, .name = {}};
    bool hasKey = true;
    domain::BalanceState state = {};
    domain::Preferences preferences = {};
    domain::AlertMemory alertMemory = {};
    domain::Instant now = seenAt + 1min;
    bool demo = false;
};

/// All that is shown of it.
struct Shown : presentation::AccountView {
    QString toolTip;
    QString snoozeLine;
    QString demoMark;
    QString copyText;

    friend bool operator==(const Shown &, const Shown &) = default;
};

Input emptyInput()
{
    return {};
}

Input withReading(QStringView amount)
{
    Input input = emptyInput();
    input.state.lastGood = domain::Reading{.amount = Credits::fromDecimal(amount).value(), .seenAt = seenAt};
    return input;
}

Input withProblem(Input input, Kind kind)
{
    input.state.problem = domain::Problem{.kind = kind};
    input.state.failuresInARow = 1;
    return input;
}

Shown view(const Input &input, const QLocale &locale = british)
{
    domain::AccountSnapshot snapshot = domain::snapshotOf(
        input.account, input.state, input.alertMemory, input.preferences, {.now = input.now, .zone = QTimeZone::utc()});
    snapshot.hasKey = input.hasKey;
    const presentation::ViewContext context{.preferences = input.preferences,
                                            .present = {.now = input.now, .zone = QTimeZone::utc()}};
    const presentation::ProgramView all = presentation::programView({snapshot}, context, input.demo, locale);
    return {all.accounts.front(), all.toolTip, all.snoozeLine, all.demoMark, all.copyText};
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

} // namespace

class TestAccountView : public QObject {
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
    void saysWhatWasSpentToday();
    void leavesOutDollarsWithoutARate();
    void namesTheAccountInTheToolTip();
    void marksTheDemo();
    void measuresTheShareThatIsLeft_data();
    void measuresTheShareThatIsLeft();
    void tellsThatAlertsAreSnoozed();
};

void TestAccountView::showsAHealthyBalance()
{
    const Shown shown = view(withReading(u"4335.86"));
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

void TestAccountView::followsTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("line");
    QTest::newRow("american") << QLocale(u"en_US"_s) << u"4.3k"_s << u"4,335.86 credits ($21.68)"_s;
    QTest::newRow("german") << QLocale(u"de_DE"_s) << u"4,3k"_s << u"4.335,86 credits (21,68\u00a0$)"_s;
    QTest::newRow("chinese") << QLocale(u"zh_CN"_s) << u"4.3k"_s << u"4,335.86 credits ($21.68)"_s;
}

void TestAccountView::followsTheLocale()
{
    QFETCH(QLocale, locale);
    const Shown shown = view(withReading(u"4335.86"), locale);
    QTEST(shown.amount, "amount");
    QTEST(shown.balanceLine, "line");
}

void TestAccountView::facesTheStanding_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<Face>("face");
    QTest::newRow("healthy") << u"500"_s << Face::Healthy;
    QTest::newRow("low") << u"499.99"_s << Face::Low;
    QTest::newRow("critical") << u"99.5"_s << Face::Critical;
    QTest::newRow("depleted") << u"0"_s << Face::Depleted;
    QTest::newRow("in debt") << u"-3"_s << Face::Depleted;
}

void TestAccountView::facesTheStanding()
{
    QFETCH(QString, amount);
    QTEST(view(withReading(amount)).face, "face");
}

void TestAccountView::facesTheProblem_data()
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

void TestAccountView::facesTheProblem()
{
    QFETCH(Kind, kind);
    QTEST(view(withProblem(withReading(u"4335.86"), kind)).face, "face");
    QTEST(view(withProblem(emptyInput(), kind)).face, "face");
}

void TestAccountView::keepsTheLastGoodAmountThroughTrouble()
{
    const Shown shown = view(withProblem(withReading(u"4335.86"), Kind::Unreachable));
    QCOMPARE(shown.amount, u"4.3k"_s);
    QCOMPARE(shown.balanceLine, u"4,335.86 credits ($21.68)"_s);
    QCOMPARE(shown.freshnessLine, u"Could not reach the service – as of 14:05"_s);
    QVERIFY(shown.advice.contains(u"internet connection"_s));
    QCOMPARE(shown.toolTip.split(u'\n'),
             (QStringList{u"Kie Credits"_s, shown.balanceLine, shown.freshnessLine, shown.advice}));
}

void TestAccountView::keepsThePositiveAmountWhenTheServiceSaysDepleted()
{
    const Shown shown = view(withProblem(withReading(u"12"), Kind::Depleted));
    QCOMPARE(shown.face, Face::Depleted);
    QCOMPARE(shown.amount, u"12"_s);
    QCOMPARE(shown.credits, u"12 credits"_s);
    QCOMPARE(shown.freshnessLine, u"No credits left – as of 14:05"_s);
}

void TestAccountView::advisesToTopUpWhenNothingIsLeft()
{
    QVERIFY(view(withReading(u"0")).advice.contains(u"Top up"_s));
}

void TestAccountView::showsNoDigitWithoutAReading_data()
{
    QTest::addColumn<Input>("input");
    Input noKey = emptyInput();
    noKey.hasKey = false;
    QTest::newRow("nothing configured") << noKey;
    QTest::newRow("waiting") << emptyInput();
    QTest::newRow("refused key") << withProblem(emptyInput(), Kind::KeyRefused);
    QTest::newRow("depleted") << withProblem(emptyInput(), Kind::Depleted);
    QTest::newRow("offline") << withProblem(emptyInput(), Kind::Unreachable);
    QTest::newRow("service error") << withProblem(emptyInput(), Kind::ServerError);
    QTest::newRow("malformed") << withProblem(emptyInput(), Kind::Malformed);
}

void TestAccountView::showsNoDigitWithoutAReading()
{
    QFETCH(Input, input);
    const Shown shown = view(input);
    QCOMPARE(shown.amount, u"–"_s);
    QCOMPARE(shown.balanceLine, u"– credits"_s);
    QCOMPARE(shown.dollars, QString());
    QCOMPARE(shown.copyText, QString());
    QCOMPARE(shown.stale, false);
    QVERIFY(!shown.freshnessLine.isEmpty());
    QVERIFY2(!hasDigit(shown.freshnessLine), qPrintable(shown.freshnessLine));
    QVERIFY2(!hasDigit(shown.toolTip), qPrintable(shown.toolTip));
}

void TestAccountView::asksForAKeyFirst()
{
    Input input = emptyInput();
    input.hasKey = false;
    const Shown shown = view(input);
    QCOMPARE(shown.face, Face::NotConfigured);
    QCOMPARE(shown.freshnessLine, u"No key yet"_s);
    Input withheld = emptyInput();
    withheld.hasKey = false;
    withheld.account.setIn.key = domain::SetIn::Environment;
    QCOMPARE(view(withheld).freshnessLine, u"No usable key"_s);
    QVERIFY(view(withheld).advice.contains(u"KIE_API_KEY"_s));
    QVERIFY(shown.advice.contains(u"settings"_s));
}

void TestAccountView::advisesAboutTheEnvironmentsKeyAndAddress()
{
    Input input = emptyInput();
    input.account.setIn = {.key = domain::SetIn::Environment, .endpoint = domain::SetIn::Environment};
    const Shown refused = view(withProblem(input, Kind::KeyRefused));
    QVERIFY2(refused.advice.contains(u"KIE_API_KEY"_s), qPrintable(refused.advice));
    QVERIFY(refused.toolTip.contains(refused.advice));
    const Shown lost = view(withProblem(input, Kind::NotFound));
    QVERIFY2(lost.advice.contains(u"KIE_API_BASE_URL"_s), qPrintable(lost.advice));
}

void TestAccountView::marksAnOldAmountInWords()
{
    Input input = withReading(u"4335.86");
    input.now = seenAt + 3h;
    const Shown shown = view(input);
    QCOMPARE(shown.stale, true);
    QCOMPARE(shown.face, Face::Healthy);
    QCOMPARE(shown.freshnessLine, u"Out of date – as of 14:05"_s);
}

/// The amount was seen at 14:05 by a clock that shows less by now: that time is still to come.
void TestAccountView::showsNoTimeThatIsStillToCome()
{
    Input input = withReading(u"4335.86");
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

void TestAccountView::marksAnOldAmountInTrouble()
{
    Input input = withProblem(withReading(u"4335.86"), Kind::Unreachable);
    input.now = seenAt + 24h;
    const Shown shown = view(input);
    QCOMPARE(shown.stale, true);
    QCOMPARE(shown.freshnessLine, u"Could not reach the service – out of date, as of 22/11/2026 14:05"_s);
}

void TestAccountView::leavesTheTrayAloneWhileTheBalanceStays()
{
    Input input = withReading(u"4335.86");
    const Shown before = view(input);
    input.state.lastGood->seenAt += 5min;
    input.now += 5min;
    Shown after = view(input);
    QCOMPARE(after.freshnessLine, u"Updated at 14:10"_s);
    after.freshnessLine = before.freshnessLine; // which is on no bus
    after.seenAt = before.seenAt;
    QVERIFY(after == before);
}

void TestAccountView::namesTheTimeInTheTrayOnceSomethingIsAmiss_data()
{
    QTest::addColumn<Input>("input");
    Input old = withReading(u"4335.86");
    old.now = seenAt + 11min;
    QTest::newRow("out of date") << old;
    QTest::newRow("offline") << withProblem(withReading(u"4335.86"), Kind::Unreachable);
    QTest::newRow("refused key") << withProblem(withReading(u"4335.86"), Kind::KeyRefused);
    QTest::newRow("depleted") << withProblem(withReading(u"4335.86"), Kind::Depleted);
}

void TestAccountView::namesTheTimeInTheTrayOnceSomethingIsAmiss()
{
    QFETCH(Input, input);
    const Shown shown = view(input);
    QVERIFY(shown.trayFreshnessLine.contains(u"as of 14:05"_s));
    QCOMPARE(shown.trayFreshnessLine, shown.freshnessLine);
    QVERIFY(shown.toolTip.contains(shown.trayFreshnessLine));
}

void TestAccountView::saysHowOftenItChecks_data()
{
    QTest::addColumn<std::chrono::seconds>("interval");
    QTest::addColumn<QString>("words");
    QTest::newRow("shortest") << std::chrono::seconds(15s) << u"every 15 second(s)"_s;
    QTest::newRow("usual") << std::chrono::seconds(5min) << u"every 5 minute(s)"_s;
    QTest::newRow("longest") << std::chrono::seconds(24h) << u"every 24 hour(s)"_s;
}

void TestAccountView::saysHowOftenItChecks()
{
    QFETCH(const std::chrono::seconds, interval);
    Input input = withReading(u"4335.86");
    input.preferences.pollInterval = interval;
    QTEST(view(input).trayFreshnessLine.section(u"checked "_s, 1), "words");
}

void TestAccountView::saysWhatWasSpentToday()
{
    Input input = withReading(u"4335.86");
    QCOMPARE(view(input).spentLine, QString());
    input.state.spentToday = domain::PeriodSpending{.spent = Credits::fromWhole(120)};
    QCOMPARE(view(input).spentLine, u"Spent today: 120 credits ($0.60)"_s);
    input.state.spentToday->since = seenAt - 2h;
    QCOMPARE(view(input).spentLine, u"Spent today: 120 credits ($0.60) since 12:05"_s);
    input.state.spentToday->spent = Credits(); // nothing to tell, which would change the menu with the second poll
    QCOMPARE(view(input).spentLine, QString());
}

void TestAccountView::leavesOutDollarsWithoutARate()
{
    Input input = withReading(u"50.5");
    input.preferences.dollarRate = {.microDollarsPerCredit = 0};
    QCOMPARE(view(input).balanceLine, u"50.5 credits"_s);
    QCOMPARE(view(input).dollars, QString());
}

void TestAccountView::namesTheAccountInTheToolTip()
{
    Input input = withReading(u"50.5");
    input.account.name = u"Studio"_s;
    QVERIFY(view(input).toolTip.startsWith(u"Studio\n50.5 credits"_s));
}

void TestAccountView::marksTheDemo()
{
    Input input = withReading(u"50.5");
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

void TestAccountView::measuresTheShareThatIsLeft_data()
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

void TestAccountView::measuresTheShareThatIsLeft()
{
    QFETCH(QString, amount);
    QFETCH(int, full);
    QFETCH(int, budget);
    Input input = withReading(amount);
    if (full > 0)
        input.alertMemory.fullAmount = Credits::fromWhole(full);
    input.preferences.gaugeBudget = Credits::fromWhole(budget);
    QTEST(view(input).share.value(), "share");
    QVERIFY(!view(emptyInput()).share);
}

void TestAccountView::tellsThatAlertsAreSnoozed()
{
    Input input = withReading(u"4335.86");
    QCOMPARE(view(input).snoozeLine, QString());
    input.alertMemory.snooze = domain::snoozeFor(domain::SnoozeLength::OneHour, seenAt, {});
    QCOMPARE(view(input).snoozeLine, u"Alerts are snoozed until 15:05"_s);
    QVERIFY(view(input).toolTip.endsWith(u"\nAlerts are snoozed until 15:05"_s));
    input.now += 1h;
    QCOMPARE(view(input).snoozeLine, QString());
    input.alertMemory.snooze = domain::snoozeFor(domain::SnoozeLength::UntilToppedUp, seenAt, {});
    QCOMPARE(view(input).snoozeLine, u"Alerts are snoozed until you top up"_s);
}

QTEST_APPLESS_MAIN(TestAccountView)
#include "tst_accountview.moc"
