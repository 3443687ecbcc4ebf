// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const domain::Instant Noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + 12h;

presentation::BalanceCurve toppedUpCurve()
{
    const auto amount = [](qint32 whole) { return domain::Credits::fromWhole(whole); };
    return {.span = {.from = Noon - 24h, .to = Noon, .columns = 100, .longestSilence = 10min},
            .points = {{.at = Noon - 20h, .amount = amount(300)},
                       {.at = Noon - 10h, .amount = amount(1300)},
                       {.at = Noon - 2h, .amount = amount(1100), .afterGap = true}},
            .topUps = {{.at = Noon - 10h, .rise = amount(1000), .balance = amount(1300)}}};
}

} // namespace

class TestBalanceChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsItsPointsOutByTheKeyboard();
    void zoomsByTheKeyboard();
    void saysInWordsWhatItShows();
};

void TestBalanceChart::readsItsPointsOutByTheKeyboard()
{
    gui::BalanceChart chart;
    chart.setLocale(QLocale::c());
    QString read;
    connect(&chart, &gui::BalanceChart::pointRead, this, [&read](const QString &text) { read = text; });
    chart.display(toppedUpCurve());
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(read.contains(u"1100 credits"_s) || read.contains(u"1,100 credits"_s), qPrintable(read));
    QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY2(read.contains(u"topped up"_s), qPrintable(read));
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY2(read.contains(u"300 credits"_s), qPrintable(read));
}

void TestBalanceChart::zoomsByTheKeyboard()
{
    gui::BalanceChart chart;
    std::chrono::milliseconds shown{};
    connect(&chart, &gui::BalanceChart::zoomed, this,
            [&shown](domain::Instant from, domain::Instant to) { shown = to - from; });
    chart.display(toppedUpCurve());
    QTest::keyClick(&chart, Qt::Key_Plus);
    QCOMPARE(std::chrono::round<std::chrono::minutes>(shown), 16h);
}

void TestBalanceChart::saysInWordsWhatItShows()
{
    gui::BalanceChart chart;
    chart.display(toppedUpCurve());
    QCOMPARE(chart.accessibleDescription(), presentation::curveText(toppedUpCurve(), chart.locale()));
}

QTEST_MAIN(TestBalanceChart)
#include "tst_balancechart.moc"
