// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechart.h"

#include "gui/balancechartaxes.h"
#include "presentation/timeticks.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gui {

namespace {

constexpr double ShortestSpan = 10 * 60; // seconds
constexpr double LongestSpan = 100.0 * 365 * 24 * 60 * 60;

double value(domain::Credits amount)
{
    return static_cast<double>(amount.micros()) / static_cast<double>(domain::Credits::MicrosPerCredit);
}

QColor mixed(const QColor &colour, const QColor &ground, float share)
{
    return QColor::fromRgbF(colour.redF() * share + ground.redF() * (1 - share),
                            colour.greenF() * share + ground.greenF() * (1 - share),
                            colour.blueF() * share + ground.blueF() * (1 - share));
}

/// A graph whose lines and marks are drawn whole where they touch the edge of the axis rectangle, which clips them in
/// half otherwise.
class EdgeGraph final : public QCPGraph {
public:
    explicit EdgeGraph(const QCustomPlot &plot)
        : QCPGraph(plot.xAxis, plot.yAxis) // which own it
    {
    }

private:
    [[nodiscard]] QRect clipRect() const override
    {
        const double mark = scatterStyle().isNone() ? 0 : scatterStyle().size();
        const int room = qCeil(std::max(mark, pen().widthF()) / 2);
        return QCPGraph::clipRect().adjusted(-room, -room, room, room);
    }
};

} // namespace

BalanceChart::BalanceChart(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_known(new EdgeGraph(*m_plot))
    , m_unknown(new EdgeGraph(*m_plot))
    , m_single(new EdgeGraph(*m_plot))
    , m_topUps(new EdgeGraph(*m_plot))
    , m_cursor(new QCPItemStraightLine(m_plot))
    , m_timeTicker(QSharedPointer<TimeTicker>::create(*m_plot->axisRect()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_plot);
    setFocusPolicy(Qt::StrongFocus);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_known->setLineStyle(QCPGraph::lsStepLeft);
    m_single->setLineStyle(QCPGraph::lsNone);
    m_topUps->setLineStyle(QCPGraph::lsNone);
    m_cursor->setVisible(false);
    makeAxes();
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) { followMouse(event->position()); });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &BalanceChart::zoomLeft);
    connect(m_plot, &QCustomPlot::mousePress, this, [this] { setFocus(Qt::MouseFocusReason); });
    style();
}

void BalanceChart::makeAxes()
{
    m_plot->xAxis->setTicker(m_timeTicker);
    m_plot->yAxis->setTicker(QSharedPointer<AmountTicker>::create());
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    connect(m_plot->xAxis, qOverload<const QCPRange &>(&QCPAxis::rangeChanged), this, &BalanceChart::showTime);
}

void BalanceChart::display(const presentation::BalanceCurve &curve, const QTimeZone &zone)
{
    m_curve = curve;
    m_zone = zone;
    m_timeTicker->setZone(zone);
    showCurve();
    readNothing();
    {
        const QSignalBlocker quiet(m_plot->xAxis); // it is not the user who moves it
        m_plot->xAxis->setRange(key(curve.span.from),
                                std::max(key(curve.span.to), key(curve.span.from) + ShortestSpan));
    }
    showAmounts();
    setAccessibleDescription(presentation::curveText(curve, zone, locale()));
    m_plot->replot();
}

void BalanceChart::showCurve()
{
    for (const QCPGraph *graph : {m_known, m_unknown, m_single, m_topUps})
        graph->data()->clear();
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    const std::vector<presentation::CurvePoint> &points = m_curve.points;
    for (size_t i = 0; i < points.size(); ++i) {
        const presentation::CurvePoint &point = points[i];
        const bool isAfterGap = i == 0 || point.afterGap;
        const bool isBeforeGap = i + 1 == points.size() || points[i + 1].afterGap;
        if (i > 0 && isAfterGap) {
            const presentation::CurvePoint &before = points[i - 1];
            m_known->addData(key(before.at), nothing);
            if (!point.beginsStretch) {
                m_unknown->addData(key(before.at), value(before.amount));
                m_unknown->addData(key(point.at), value(point.amount));
                m_unknown->addData(key(point.at), nothing);
            }
        }
        m_known->addData(key(point.at), value(point.amount));
        if (isAfterGap && isBeforeGap)
            m_single->addData(key(point.at), value(point.amount));
    }
    for (const presentation::TopUpMark &topUp : m_curve.topUps)
        m_topUps->addData(key(topUp.at), value(topUp.balance));
}

int BalanceChart::columns() const
{
    return std::max(m_plot->axisRect()->width(), 1);
}

/// Keeps to a sensible time, and says what the user wants to see.
void BalanceChart::showTime(const QCPRange &range)
{
    const double size = std::clamp(range.size(), ShortestSpan, LongestSpan);
    const QCPRange kept(range.center() - size / 2, range.center() + size / 2);
    {
        const QSignalBlocker quiet(m_plot->xAxis);
        m_plot->xAxis->setRange(kept);
    }
    readNothing();
    Q_EMIT zoomed(instant(kept.lower), instant(kept.upper));
}

void BalanceChart::showAmounts()
{
    if (m_curve.points.empty())
        return;
    const auto [least, most] = std::ranges::minmax(m_curve.points, {}, &presentation::CurvePoint::amount);
    double lower = value(least.amount);
    double upper = value(most.amount);
    // From nothing upwards, unless that would hide what changed.
    if (lower > 0 && upper - lower > upper / 4)
        lower = 0;
    const double room = std::max((upper - lower) * 0.08, 0.5);
    const double beside = (upper + room - lower) / 50; // a line at 0 would lie under that of the axis
    if (lower >= 0 && lower < room)
        lower = least.amount > domain::Credits() ? 0 : -beside;
    else
        lower -= room;
    m_plot->yAxis->setRange(lower, upper + room);
}

void BalanceChart::followMouse(const QPointF &position)
{
    if (!m_plot->axisRect()->rect().contains(position.toPoint())) {
        readNothing();
        return;
    }
    const double reach = fontMetrics().height() / 2.0;
    for (const presentation::TopUpMark &topUp : m_curve.topUps) {
        if (std::abs(m_plot->xAxis->coordToPixel(key(topUp.at)) - position.x()) <= reach) {
            readOut(topUp.at, presentation::topUpText(topUp, m_zone, locale()));
            return;
        }
    }
    const domain::Instant at = instant(m_plot->xAxis->pixelToCoord(position.x()));
    const std::optional<presentation::CurvePoint> point = m_curve.pointAt(at);
    if (point && at <= m_curve.span.to)
        readOut(at, presentation::pointText(at, point->amount, m_zone, locale()));
    else
        readNothing();
}

void BalanceChart::readPoint(size_t index)
{
    const presentation::CurvePoint &point = m_curve.points.at(index);
    const auto topUp = std::ranges::find(m_curve.topUps, point.at, &presentation::TopUpMark::at);
    readOut(point.at,
            topUp == m_curve.topUps.end() ? presentation::pointText(point.at, point.amount, m_zone, locale())
                                          : presentation::topUpText(*topUp, m_zone, locale()));
    m_read = index + 1;
}

void BalanceChart::readOut(domain::Instant at, const QString &text)
{
    m_cursor->point1->setCoords(key(at), 0);
    m_cursor->point2->setCoords(key(at), 1);
    m_cursor->setVisible(true);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT pointRead(text);
}

void BalanceChart::readNothing()
{
    m_read = 0;
    if (!m_cursor->visible())
        return;
    m_cursor->setVisible(false);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    Q_EMIT pointRead({});
}

void BalanceChart::keyPressEvent(QKeyEvent *event)
{
    const size_t count = m_curve.points.size();
    const QCPRange &range = m_plot->xAxis->range();
    const auto zoomTo = [this, &range](double size) {
        m_plot->xAxis->setRange(range.center() - size / 2, range.center() + size / 2);
        m_plot->replot(QCustomPlot::rpQueuedReplot);
    };
    if (event->key() == Qt::Key_Plus)
        zoomTo(range.size() / 1.5);
    else if (event->key() == Qt::Key_Minus)
        zoomTo(range.size() * 1.5);
    else if (count > 0 && event->key() == Qt::Key_Right)
        readPoint(std::min(m_read, count - 1));
    else if (count > 0 && event->key() == Qt::Key_Left)
        readPoint(m_read == 0 ? count - 1 : std::max<size_t>(m_read, 2) - 2);
    else if (count > 0 && event->key() == Qt::Key_Home)
        readPoint(0);
    else if (count > 0 && event->key() == Qt::Key_End)
        readPoint(count - 1);
    else
        QWidget::keyPressEvent(event);
}

void BalanceChart::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    readNothing();
}

void BalanceChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTicks();
    if (event->size().width() != event->oldSize().width())
        Q_EMIT columnsChanged();
}

void BalanceChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange)
        style();
}

void BalanceChart::style()
{
    const QColor ground = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    const QColor accent = palette().color(QPalette::Highlight);
    m_plot->setLocale(locale());
    m_plot->setBackground(ground);
    m_known->setPen(QPen(accent, 2));
    m_known->setBrush(mixed(accent, ground, 0.15F));
    m_unknown->setPen(QPen(mixed(ink, ground, 0.6F), 1, Qt::DashLine));
    const double markSize = fontMetrics().height() * 0.7;
    m_single->setScatterStyle({QCPScatterStyle::ssDisc, QPen(accent, 1), QBrush(accent), markSize / 2});
    m_topUps->setScatterStyle({QCPScatterStyle::ssTriangle, QPen(ground, 1), QBrush(ink), markSize});
    m_cursor->setPen(QPen(mixed(ink, ground, 0.6F), 1));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        const QPen line(mixed(ink, ground, 0.4F));
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen(mixed(ink, ground, 0.15F)));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->setTickLabelColor(ink);
        axis->setTickLabelFont(font());
    }
    fitTicks();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

/// Leaves every label of the time axis the room that it takes in this font.
void BalanceChart::fitTicks()
{
    int label = 0;
    for (const QString &text : presentation::longTickLabels(locale()))
        label = std::max(label, fontMetrics().horizontalAdvance(text));
    const int gap = fontMetrics().averageCharWidth() * 3;
    m_timeTicker->setLabelWidth(label + gap);
}

} // namespace gui
