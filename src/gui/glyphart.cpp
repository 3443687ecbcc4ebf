// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/glyphart.h"

#include <QHash>
#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <initializer_list>

namespace gui {

using presentation::Face;

namespace {

/// Glyphs are drawn in a box of 1 by 1 and enlarged later, so a curve must stay smooth at 64 times its size.
constexpr double FinestCurve = 0.002;

QPainterPath stroke(const QPainterPath &line, double width, Qt::PenCapStyle cap)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(cap);
    stroker.setCurveThreshold(FinestCurve);
    return stroker.createStroke(line);
}

QPainterPath placedIn(const QRectF &box, const QPainterPath &unitPath)
{
    QTransform transform;
    transform.translate(box.x(), box.y());
    transform.scale(box.width(), box.height());
    return transform.map(unitPath);
}

/// Qt's set operations turn curves into straight lines, the coarser the smaller the path.
constexpr double SetScale = 256;

QPainterPath enlarged(const QPainterPath &path)
{
    return QTransform::fromScale(SetScale, SetScale).map(path);
}

QPainterPath reduced(const QPainterPath &path)
{
    return QTransform::fromScale(1 / SetScale, 1 / SetScale).map(path);
}

QPainterPath both(const QPainterPath &one, const QPainterPath &other)
{
    return reduced(enlarged(one).united(enlarged(other)));
}

QPainterPath without(const QPainterPath &whole, const QPainterPath &part)
{
    return reduced(enlarged(whole).subtracted(enlarged(part)));
}

QPainterPath keyGlyph()
{
    QPainterPath bow;
    bow.addEllipse(QRectF(0.00, 0.22, 0.56, 0.56));
    QPainterPath hole;
    hole.addEllipse(QRectF(0.17, 0.39, 0.22, 0.22));
    QPainterPath blade;
    blade.setFillRule(Qt::WindingFill);
    blade.addRect(QRectF(0.50, 0.42, 0.50, 0.17));
    blade.addRect(QRectF(0.83, 0.50, 0.17, 0.28));
    blade.addRect(QRectF(0.60, 0.50, 0.15, 0.22));
    return without(both(bow, blade), hole);
}

/// A ring with a bar across: no way through.
QPainterPath noWayGlyph()
{
    QPainterPath ring;
    ring.addEllipse(QRectF(0.09, 0.09, 0.82, 0.82));
    QPainterPath bar;
    bar.moveTo(0.22, 0.22);
    bar.lineTo(0.78, 0.78);
    return both(stroke(ring, 0.15, Qt::FlatCap), stroke(bar, 0.15, Qt::FlatCap));
}

QPainterPath wrenchGlyph()
{
    QPainterPath handle;
    handle.moveTo(0.14, 0.86);
    handle.lineTo(0.62, 0.38);
    QPainterPath head;
    head.addEllipse(QRectF(0.40, 0.00, 0.60, 0.60));
    QPainterPath mouth;
    mouth.moveTo(0.72, 0.28);
    mouth.lineTo(1.1, -0.1);
    return without(both(stroke(handle, 0.26, Qt::RoundCap), head), stroke(mouth, 0.22, Qt::FlatCap));
}

QPainterPath dotsGlyph()
{
    QPainterPath dots;
    for (const double x : {0.0, 0.35, 0.7})
        dots.addEllipse(QRectF(x, 0.35, 0.3, 0.3));
    return dots;
}

QPainterPath plusGlyph()
{
    QPainterPath plus;
    plus.setFillRule(Qt::WindingFill);
    plus.addRect(QRectF(0.38, 0.06, 0.24, 0.88));
    plus.addRect(QRectF(0.06, 0.38, 0.88, 0.24));
    return plus;
}

/// Lines through \p points of a box of 1 by 1.
QPainterPath strokeThrough(std::initializer_list<QPointF> points, double width)
{
    QPainterPath line;
    line.addPolygon(QPolygonF(points));
    return stroke(line, width, Qt::FlatCap);
}

QPainterPath checkGlyph()
{
    return strokeThrough({{0.04, 0.5}, {0.37, 0.83}, {0.96, 0.16}}, 0.22);
}

QPainterPath downGlyph()
{
    QPainterPath arrow;
    arrow.setFillRule(Qt::WindingFill);
    arrow.addRect(QRectF(0.39, 0.02, 0.22, 0.6));
    arrow.addPolygon(QPolygonF({{0.06, 0.5}, {0.94, 0.5}, {0.5, 0.98}}));
    return arrow;
}

QPainterPath exclamationGlyph()
{
    QPainterPath mark;
    mark.addPolygon(QPolygonF({{0.34, 0.0}, {0.66, 0.0}, {0.6, 0.64}, {0.4, 0.64}}));
    mark.addRect(QRectF(0.38, 0.76, 0.24, 0.24));
    return mark;
}

QPainterPath crossGlyph()
{
    return both(strokeThrough({{0.08, 0.08}, {0.92, 0.92}}, 0.22), strokeThrough({{0.92, 0.08}, {0.08, 0.92}}, 0.22));
}

QPainterPath unitClock()
{
    QPainterPath disc;
    disc.addEllipse(QRectF(0, 0, 1, 1));
    QPainterPath hands;
    hands.moveTo(0.5, 0.16);
    hands.lineTo(0.5, 0.54);
    hands.lineTo(0.78, 0.7);
    return without(disc, stroke(hands, 0.14, Qt::SquareCap));
}

QPainterPath unitSymbolOf(Face face)
{
    switch (face) {
    case Face::NotConfigured:
        return plusGlyph();
    case Face::Waiting:
        return dotsGlyph();
    case Face::Healthy:
        return checkGlyph();
    case Face::Low:
        return downGlyph();
    case Face::Critical:
        return exclamationGlyph();
    case Face::Depleted:
        return crossGlyph();
    case Face::KeyTrouble:
        return keyGlyph();
    case Face::Offline:
        return noWayGlyph();
    case Face::ServiceTrouble:
        return wrenchGlyph();
    }
    Q_UNREACHABLE();
}

} // namespace

QPainterPath symbolOf(Face face, const QRectF &box)
{
    static QHash<Face, QPainterPath> drawn; // set operations take longer than painting
    if (!drawn.contains(face))
        drawn.insert(face, unitSymbolOf(face));
    return placedIn(box, drawn.value(face));
}

QPainterPath clockGlyph(const QRectF &box)
{
    static const QPainterPath drawn = unitClock();
    return placedIn(box, drawn);
}

QPainterPath warningGlyph(const QRectF &box)
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{0.5, 0}, {1, 1}, {0, 1}}));
    triangle.closeSubpath();
    return placedIn(box, triangle);
}

QPainterPath dashGlyph(const QRectF &box)
{
    QPainterPath dash;
    dash.addRect(QRectF(0.2, 0.42, 0.6, 0.16));
    return placedIn(box, dash);
}

} // namespace gui
