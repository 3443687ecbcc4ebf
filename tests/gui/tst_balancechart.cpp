// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include "gui/balancechartplot.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

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

/// A chart on the screen, with the plot that gets the mouse's events.
struct Shown {
    Shown()
    {
        chart.setLocale(QLocale::c());
        chart.resize(600, 300);
        chart.show();
        if (!QTest::qWaitForWindowExposed(&chart))
            qFatal("there is no window");
        chart.display(toppedUpCurve());
    }

    /// The pixel over \p time, half-way up.
    [[nodiscard]] QPoint over(domain::Instant time) const
    {
        const double seconds = static_cast<double>(time.time_since_epoch().count()) / 1000;
        return {qRound(plot->xAxis->coordToPixel(seconds)), plot->axisRect()->center().y()};
    }
    /// The time under \p pixel.
    [[nodiscard]] domain::Instant under(const QPoint &pixel) const
    {
        return domain::Instant(std::chrono::milliseconds(std::llround(plot->xAxis->pixelToCoord(pixel.x()) * 1000)));
    }

    gui::BalanceChart chart;
    QCustomPlot *plot = chart.findChild<QCustomPlot *>();
};

/// What the user asked to see.
struct Span {
    explicit Span(const gui::BalanceChart &chart)
    {
        QObject::connect(&chart, &gui::BalanceChart::zoomed, &chart,
                         [this](domain::Instant begin, domain::Instant end) {
                             from = begin;
                             to = end;
                         });
    }

    domain::Instant from;
    domain::Instant to;
};

bool isNear(domain::Instant one, domain::Instant other)
{
    return std::chrono::abs(one - other) < 5min; // a pixel is over two minutes
}

} // namespace

class TestBalanceChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsItsPointsOutByTheKeyboard();
    void zoomsByTheKeyboard();
    void readsOutWhatTheMouseIsOver_data();
    void readsOutWhatTheMouseIsOver();
    void zoomsByTheWheelAroundTheMouse();
    void movesAlongTheTimeByDragging();
    void leavesTheZoomByADoubleClick();
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

void TestBalanceChart::readsOutWhatTheMouseIsOver_data()
{
    QTest::addColumn<int>("hoursBeforeNoon");
    QTest::addColumn<QString>("read");
    QTest::newRow("before the first reading") << 22 << QString();
    QTest::newRow("the first amount") << 15 << u"300 credits"_s;
    QTest::newRow("the top-up") << 10 << u"topped up by 1000 credits"_s;
    QTest::newRow("the amount after it") << 6 << u"1300 credits"_s;
    QTest::newRow("the last amount") << 1 << u"1100 credits"_s;
}

void TestBalanceChart::readsOutWhatTheMouseIsOver()
{
    QFETCH(int, hoursBeforeNoon);
    QFETCH(QString, read);
    const Shown shown;
    QString text;
    connect(&shown.chart, &gui::BalanceChart::pointRead, this, [&text](const QString &said) { text = said; });
    QTest::mouseMove(shown.plot, shown.over(Noon - std::chrono::hours(hoursBeforeNoon)));
    QTRY_VERIFY2(read.isEmpty() ? text.isEmpty() : text.contains(read), qPrintable(text));
    QTest::mouseMove(shown.plot, {1, 1}); // beside the chart
    QTRY_COMPARE(text, QString());
}

void TestBalanceChart::zoomsByTheWheelAroundTheMouse()
{
    const Shown shown;
    const Span span(shown.chart);
    const QPoint mouse = shown.over(Noon - 6h);
    QWheelEvent turned(mouse, shown.plot->mapToGlobal(mouse), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                       Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(shown.plot, &turned);
    const auto hours = std::chrono::duration<double, std::ratio<3600>>(span.to - span.from).count();
    QVERIFY2(hours > 18 && hours < 22, qPrintable(QString::number(hours)));
    QVERIFY(isNear(shown.under(mouse), Noon - 6h));
}

void TestBalanceChart::movesAlongTheTimeByDragging()
{
    const Shown shown;
    const Span span(shown.chart);
    const QPoint from = shown.over(Noon - 12h);
    const QPoint to = shown.over(Noon - 6h);
    QTest::mousePress(shown.plot, Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.plot, (from + to) / 2);
    QTest::mouseMove(shown.plot, to);
    QTest::mouseRelease(shown.plot, Qt::LeftButton, {}, to);
    QVERIFY(isNear(span.from, Noon - 30h));
    QVERIFY(isNear(span.to, Noon - 6h));
}

void TestBalanceChart::leavesTheZoomByADoubleClick()
{
    const Shown shown;
    const QSignalSpy left(&shown.chart, &gui::BalanceChart::zoomLeft);
    QTest::mouseDClick(shown.plot, Qt::LeftButton, {}, shown.over(Noon - 12h));
    QCOMPARE(left.size(), 1);
}

void TestBalanceChart::saysInWordsWhatItShows()
{
    gui::BalanceChart chart;
    chart.display(toppedUpCurve());
    QCOMPARE(chart.accessibleDescription(), presentation::curveText(toppedUpCurve(), chart.locale()));
}

QTEST_MAIN(TestBalanceChart)
#include "tst_balancechart.moc"
