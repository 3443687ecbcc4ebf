// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/traycanvas.h"

#include "gui/amountart.h"
#include "gui/glyphart.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace gui {

using domain::IconStyle;
using presentation::Face;

namespace {

/// From this size on a troubled face has room for the last good amount beside its symbol.
constexpr int SmallestWithBoth = 22;

bool isAmount(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

QRectF onWholePixels(const QRectF &box)
{
    return {QPointF(std::ceil(box.left()), std::ceil(box.top())),
            QPointF(std::floor(box.right()), std::floor(box.bottom()))};
}

/// \p all without the edge, if \p picture has one.
QRectF plateWithin(const QRectF &all, double line, const TrayPicture &picture, const FaceColours &colours)
{
    return colours.edge || picture.stale ? all.adjusted(line, line, -line, -line) : all;
}

/// In the lower right corner.
QRectF clockBox(const QRectF &all)
{
    const double side = std::round(all.width() * 0.36);
    return {all.right() - side, all.bottom() - side, side, side};
}

/// In the lower left corner, with a line's room for what surrounds it.
QRectF warningBox(const QRectF &all, double line)
{
    const double width = std::round(all.width() * 0.32);
    return {all.left() + line, all.bottom() - line - width + 1, width, width - 1};
}

/// What surrounds the mark of trouble elsewhere: so wide that a slanting side of it fills pixels.
double surroundOf(double line)
{
    return line + 0.5;
}

} // namespace

TrayCanvas::TrayCanvas(QPainter &painter, const TrayPicture &picture, int size)
    : m_painter(painter)
    , m_picture(picture)
    , m_colours(coloursOf(picture.face, picture.tone))
    , m_size(size)
    , m_line(std::max(1.0, std::round(size / 20.0)))
    , m_all(0, 0, size, size)
    , m_plate(plateWithin(m_all, m_line, picture, m_colours))
    , m_clock(picture.stale ? clockBox(m_all) : QRectF())
    , m_warning(picture.troubleElsewhere ? warningBox(m_all, m_line) : QRectF())
    , m_free(std::min(picture.stale ? m_clock.top() - m_line : m_size,
                      picture.troubleElsewhere ? std::floor(m_warning.top() - surroundOf(m_line)) : m_size))
{
}

void TrayCanvas::paintContent()
{
    switch (canHaveAmount(m_picture.face) ? m_picture.style : IconStyle::Symbol) {
    case IconStyle::Number:
        paintNumber();
        break;
    case IconStyle::Gauge:
        paintGauge();
        break;
    case IconStyle::Symbol:
        paintSymbol();
        break;
    }
    if (m_picture.stale)
        paintClock();
    if (m_picture.troubleElsewhere)
        paintWarning();
}

/// An old amount stands on a plate with a broken edge.
void TrayCanvas::paintPlate()
{
    m_painter.fillPath(plateOf(m_picture.face, m_colours.edge && !m_picture.stale ? m_plate : m_all), m_colours.plate);
    if (!m_colours.edge && !m_picture.stale)
        return;
    QPen pen(m_colours.edge.value_or(m_colours.ink), m_line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (m_picture.stale)
        pen.setDashPattern({2, 2});
    const double middle = m_line / 2;
    m_painter.strokePath(plateOf(m_picture.face, m_all.adjusted(middle, middle, -middle, -middle)), pen);
}

void TrayCanvas::paintNumber()
{
    const bool trouble = presentation::isProblem(m_picture.face);
    if (!isAmount(m_picture.amount)) {
        paintUnknown();
        return;
    }
    if (trouble && m_size < SmallestWithBoth) {
        paintSymbol();
        return;
    }
    QRectF box = amountBoxOf(m_picture.face, m_plate).adjusted(m_line, 0, -m_line, 0);
    if (!trouble && m_free < m_size) {
        box.setTop(std::max(box.top(), std::round(m_size * 0.18))); // below the rounded corners
        box.setBottom(m_free);
    }
    paintAmount(m_painter, m_picture.amount, onWholePixels(box), m_colours.ink);
    if (trouble)
        paintSymbolBetweenMarks();
}

void TrayCanvas::paintGauge()
{
    if (!m_picture.share)
        paintUnknown();
    else if (presentation::isProblem(m_picture.face))
        paintSmallGauge(*m_picture.share);
    else
        paintLargeGauge(*m_picture.share);
}

/// Neither amount nor share is known.
void TrayCanvas::paintUnknown()
{
    if (presentation::isProblem(m_picture.face))
        paintSymbol();
    else
        m_painter.fillPath(dashGlyph(m_plate), m_colours.ink);
}

/// The plate as a vessel, filled from below, with marks at the quarters.
void TrayCanvas::paintLargeGauge(double share)
{
    const double gap = m_line + (m_colours.edge ? 0 : 1);
    const QRectF vessel = m_plate.adjusted(gap, gap, -gap, -gap);
    const double filled = share <= 0 ? 0 : std::max(1.0, std::round(share * vessel.height()));
    const QRectF level(vessel.x(), vessel.bottom() - filled, vessel.width(), filled);
    m_painter.save();
    m_painter.setClipRect(level);
    m_painter.fillPath(plateOf(m_picture.face, vessel), m_colours.level);
    m_painter.restore();
    for (const double quarter : {0.25, 0.5, 0.75}) {
        const double y = std::round(vessel.bottom() - quarter * vessel.height() - m_line / 2);
        const double width = std::round(vessel.width() * (quarter == 0.5 ? 0.4 : 0.25));
        const QRectF mark(vessel.right() - width, y, width, m_line);
        m_painter.fillRect(mark, y >= level.top() ? m_colours.plate : m_colours.level);
    }
}

/// The symbol over a bar, filled from the left; both over the marks, if there are any.
void TrayCanvas::paintSmallGauge(double share)
{
    const double height = std::max(3.0, std::round(m_size * 0.17));
    const double side = std::round(m_size * 0.17);
    const double bottom = std::min(m_free, m_plate.bottom() - std::max(1.0, std::round(m_size * 0.06)));
    const QRectF bar(m_plate.x() + side, bottom - height, m_plate.width() - 2 * side, height);
    const double filled = share <= 0 ? 0 : std::max(1.0, std::round(share * bar.width()));
    m_painter.fillRect(QRectF(bar.x(), bar.bottom() - m_line, bar.width(), m_line), m_colours.level);
    m_painter.fillRect(QRectF(bar.x(), bar.y(), filled, bar.height()), m_colours.level);
    const double room = bar.top() - m_line - m_plate.top();
    const double symbol = std::min(std::round(m_size * 0.5), room);
    QRectF box(0, 0, symbol, symbol);
    box.moveCenter(QPointF(m_all.center().x(), m_plate.top() + room / 2 + m_line / 2));
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

void TrayCanvas::paintSymbol()
{
    const bool small = m_picture.troubleElsewhere && m_picture.face != Face::Waiting; // whose dots are over the marks
    const double side = 2 * std::round(m_size * (small ? 0.25 : 0.32));
    QRectF box(0, 0, side, side);
    box.moveCenter(m_all.center());
    const double step = std::round(m_size * 0.06);
    if (small)
        box.translate(0, -2 * step);
    else if (m_picture.stale)
        box.translate(-step, -step);
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

/// The symbol small, under the amount.
void TrayCanvas::paintSymbolBetweenMarks()
{
    const double left = std::max(m_all.left(), m_warning.right());
    const double right = m_picture.stale ? m_clock.left() : m_all.right();
    const double side = std::min(std::round(m_size * 0.33), right - left);
    QRectF box(0, 0, side, side);
    box.moveCenter({std::round((left + right - side) / 2) + side / 2, 0});
    box.moveBottom(m_plate.bottom() - std::round(m_size * 0.04));
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

void TrayCanvas::paintClock()
{
    QPainterPath surround;
    surround.addEllipse(m_clock.adjusted(-m_line, -m_line, m_line, m_line));
    m_painter.fillPath(surround, m_colours.plate);
    m_painter.fillPath(clockGlyph(m_clock), m_colours.ink);
}

/// Stands out even where its corner is not on the plate, by what surrounds it.
void TrayCanvas::paintWarning()
{
    const QPainterPath mark = warningGlyph(m_warning);
    m_painter.strokePath(mark,
                         QPen(m_colours.plate, 2 * surroundOf(m_line), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.fillPath(mark, m_colours.ink);
}

} // namespace gui
