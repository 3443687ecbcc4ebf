// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include "gui/balancechartplot.h"
#include "support/patience.h"

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
        chart.display(toppedUpCurve(), QTimeZone::utc());
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

    /// Whether \p colour is to be seen over \p time.
    [[nodiscard]] bool hasOver(domain::Instant time, const QColor &colour) const
    {
        const QImage picture = plot->grab().toImage();
        const QRect rows = plot->axisRect()->rect();
        for (int y = rows.top(); y < rows.bottom(); ++y) {
            if (picture.pixelColor(over(time).x(), y) == colour)
                return true;
        }
        return false;
    }

    /// How many pixels wide magenta is in \p picture, from \p time on in \p direction.
    [[nodiscard]] int widthOf(const QImage &picture, domain::Instant time, int direction) const
    {
        int widest = 0;
        for (int y = 0; y < picture.height(); ++y) {
            int width = 0;
            for (int x = over(time).x() + direction;
                 picture.rect().contains(x, y) && isMagenta(picture.pixelColor(x, y)); x += direction)
                ++width;
            widest = std::max(widest, width);
        }
        return widest;
    }
    /// Paints what is of \p role magenta, and all else gray.
    void paintMagenta(QPalette::ColorRole role)
    {
        QPalette palette(Qt::gray, Qt::white);
        palette.setColor(QPalette::Base, Qt::white);
        for (const QPalette::ColorRole each : {QPalette::Text, QPalette::Highlight})
            palette.setColor(each, each == role ? Qt::magenta : Qt::gray);
        chart.setPalette(palette);
    }
    static bool isMagenta(const QColor &colour) { return colour.green() < 128 && colour.red() > 200; }

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
    void drawsAPointThatNoLineLeadsTo();
    void drawsNoLineFromOneAccountToAnother();
    void drawsWholeMarksAtTheEdges_data();
    void drawsWholeMarksAtTheEdges();
    void drawsTheWholeLineOfNothing();
    void daysBeginAtLocalMidnight();
    void timeLabelsDoNotOverlap_data();
    void timeLabelsDoNotOverlap();
    void timeLabelsFitTheWidthAtOnce();
};

void TestBalanceChart::readsItsPointsOutByTheKeyboard()
{
    gui::BalanceChart chart;
    chart.setLocale(QLocale::c());
    QString read;
    connect(&chart, &gui::BalanceChart::pointRead, this, [&read](const QString &text) { read = text; });
    chart.display(toppedUpCurve(), QTimeZone::utc());
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
    chart.display(toppedUpCurve(), QTimeZone::utc());
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
    chart.display(toppedUpCurve(), QTimeZone::utc());
    QCOMPARE(chart.accessibleDescription(), presentation::curveText(toppedUpCurve(), QTimeZone::utc(), chart.locale()));
}

/// A line needs two points, so that the first reading of all, and one between two gaps, have to be drawn otherwise.
void TestBalanceChart::drawsAPointThatNoLineLeadsTo()
{
    Shown shown;
    const auto inked = [&shown](domain::Instant at) {
        return shown.hasOver(at, shown.chart.palette().color(QPalette::Highlight));
    };
    const auto amount = domain::Credits::fromWhole(300);
    presentation::BalanceCurve curve = toppedUpCurve();
    curve.topUps.clear();
    curve.points = {{.at = Noon - 12h, .amount = amount}};
    shown.chart.display(curve, QTimeZone::utc());
    QVERIFY(inked(Noon - 12h));
    QVERIFY(!inked(Noon - 4h));
    curve.points = {{.at = Noon - 20h, .amount = amount},
                    {.at = Noon - 16h, .amount = amount},
                    {.at = Noon - 12h, .amount = amount, .afterGap = true},
                    {.at = Noon - 4h, .amount = amount, .afterGap = true},
                    {.at = Noon - 1h, .amount = amount}};
    shown.chart.display(curve, QTimeZone::utc());
    QVERIFY(inked(Noon - 12h));
    QVERIFY(!inked(Noon - 8h));
}

/// Two amounts, ten hours apart: where they are of one account, a broken line says that nothing is known between them.
void TestBalanceChart::drawsNoLineFromOneAccountToAnother()
{
    Shown shown;
    presentation::BalanceCurve curve = toppedUpCurve();
    curve.topUps.clear();
    curve.points = {{.at = Noon - 20h, .amount = domain::Credits::fromWhole(2000)},
                    {.at = Noon - 10h, .amount = domain::Credits::fromWhole(300), .afterGap = true}};
    const auto isLinked = [&shown] {
        const auto link = shown.plot->graph(1)->data();
        return !link->isEmpty();
    };
    shown.chart.display(curve, QTimeZone::utc());
    QVERIFY(isLinked());
    curve.points.back().beginsStretch = true;
    shown.chart.display(curve, QTimeZone::utc());
    QVERIFY(!isLinked());
}

void TestBalanceChart::drawsWholeMarksAtTheEdges_data()
{
    QTest::addColumn<domain::Instant>("at");
    QTest::addColumn<bool>("isTopUp");
    QTest::newRow("a point at the beginning") << Noon - 24h << false;
    QTest::newRow("a point at the end") << Noon << false;
    QTest::newRow("a top-up at the beginning") << Noon - 24h << true;
    QTest::newRow("a top-up at the end") << Noon << true;
}

/// A mark is as wide on both sides of its time.
void TestBalanceChart::drawsWholeMarksAtTheEdges()
{
    QFETCH(domain::Instant, at);
    QFETCH(bool, isTopUp);
    Shown shown;
    shown.paintMagenta(isTopUp ? QPalette::Text : QPalette::Highlight);
    const auto amount = domain::Credits::fromWhole(300);
    presentation::BalanceCurve curve = toppedUpCurve();
    curve.points = {{.at = at, .amount = amount}};
    curve.topUps.clear();
    if (isTopUp)
        curve.topUps = {{.at = at, .rise = amount, .balance = amount}};
    shown.chart.display(curve, QTimeZone::utc());
    const QImage picture = shown.plot->grab().toImage();
    const double left = shown.widthOf(picture, at, -1);
    const double right = shown.widthOf(picture, at, 1);
    QVERIFY2(left > 1 && right > 1 && std::abs(left - right) <= 1, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
}

/// At 0, where the axis is, the line is no thinner than elsewhere.
void TestBalanceChart::drawsTheWholeLineOfNothing()
{
    Shown shown;
    shown.paintMagenta(QPalette::Highlight);
    presentation::BalanceCurve curve = toppedUpCurve();
    curve.topUps.clear();
    curve.points = {{.at = Noon - 20h, .amount = domain::Credits::fromWhole(300)},
                    {.at = Noon - 12h, .amount = {}},
                    {.at = Noon - 1h, .amount = {}}};
    shown.chart.display(curve, QTimeZone::utc());
    const QImage picture = shown.plot->grab().toImage();
    // Of the two pixels that it is thick, much more than half, wherever between pixels it lies.
    double thickness = 0;
    const int height = qRound(shown.plot->yAxis->coordToPixel(0));
    for (int y = height - 3; y <= height + 3; ++y)
        thickness += 1 - picture.pixelColor(shown.over(Noon - 6h).x(), y).greenF();
    QVERIFY2(thickness > 1.2, qPrintable(QString::number(thickness)));
}

void TestBalanceChart::daysBeginAtLocalMidnight()
{
    Shown shown;
    shown.chart.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    // Midnight in New York is at 05:00 in UTC: one in the 24 hours up to noon.
    shown.chart.display(toppedUpCurve(), QTimeZone("America/New_York"));
    shown.plot->replot();
    const qsizetype midnight = shown.plot->xAxis->tickVectorLabels().indexOf(u"11/22/26"_s);
    QVERIFY(midnight >= 0);
    QCOMPARE(shown.plot->xAxis->tickVector().at(midnight), static_cast<double>((Noon - 7h).time_since_epoch() / 1s));
    shown.chart.display(toppedUpCurve(), QTimeZone::utc());
    shown.plot->replot();
    QCOMPARE(shown.plot->xAxis->tickVector().at(shown.plot->xAxis->tickVectorLabels().indexOf(u"11/22/26"_s)),
             static_cast<double>((Noon - 12h).time_since_epoch() / 1s));
}

void TestBalanceChart::timeLabelsDoNotOverlap_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<std::chrono::hours>("length");
    for (const int width : {200, 320, 600, 1200}) {
        for (const std::chrono::hours length : {1h, 24h, 7 * 24h, 30 * 24h, 365 * 24h, 20 * 365 * 24h})
            QTest::addRow("%d hours in %d pixels", static_cast<int>(length.count()), width) << width << length;
    }
}

void TestBalanceChart::timeLabelsDoNotOverlap()
{
    QFETCH(int, width);
    QFETCH(std::chrono::hours, length);
    Shown shown;
    shown.chart.setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    shown.chart.resize(width, 300);
    presentation::BalanceCurve curve = toppedUpCurve();
    curve.span.from = curve.span.to - length;
    shown.chart.display(curve, QTimeZone("Europe/Berlin"));
    shown.plot->replot();
    const QCPAxis &axis = *shown.plot->xAxis;
    const auto half = [&axis](qsizetype tick) {
        return QFontMetrics(axis.tickLabelFont()).size(0, axis.tickVectorLabels().at(tick)).width() / 2.0;
    };
    QVERIFY(!axis.tickVector().isEmpty() || width == 200);
    for (qsizetype tick = 1; tick < axis.tickVector().size(); ++tick) {
        const double distance =
            axis.coordToPixel(axis.tickVector().at(tick)) - axis.coordToPixel(axis.tickVector().at(tick - 1));
        QVERIFY2(distance > half(tick - 1) + half(tick), qPrintable(QString::number(distance)));
    }
}

void TestBalanceChart::timeLabelsFitTheWidthAtOnce()
{
    Shown shown;
    const auto labels = [&shown] { return shown.plot->xAxis->tickVectorLabels().size(); };
    QTRY_VERIFY(labels() >= 4);
    const qsizetype wide = labels();
    shown.chart.resize(250, 300);
    QTRY_VERIFY(labels() < wide);
    shown.chart.resize(600, 300);
    QTRY_COMPARE(labels(), wide);

    gui::BalanceChart hidden; // whose history is read before it is shown
    hidden.setLocale(QLocale::c());
    hidden.display(toppedUpCurve(), QTimeZone::utc());
    hidden.resize(600, 300);
    hidden.show();
    QVERIFY(QTest::qWaitForWindowExposed(&hidden));
    QCOMPARE(hidden.findChild<QCustomPlot *>()->xAxis->tickVectorLabels().size(), wide);
}

QTEST_MAIN(TestBalanceChart)
#include "tst_balancechart.moc"
