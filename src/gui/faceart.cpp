// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"

#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <initializer_list>

namespace gui {

using presentation::Face;

namespace {

/// Points in a box of 1 by 1, moved into \p box.
QPolygonF placed(std::initializer_list<QPointF> points, const QRectF &box)
{
    QPolygonF polygon;
    for (const QPointF &point : points)
        polygon << QPointF(box.x() + point.x() * box.width(), box.y() + point.y() * box.height());
    return polygon;
}

QPainterPath outlineOf(std::initializer_list<QPointF> points, const QRectF &box)
{
    QPainterPath path;
    path.addPolygon(placed(points, box));
    path.closeSubpath();
    return path;
}

QPainterPath rounded(const QRectF &box, double share)
{
    QPainterPath path;
    const double radius = box.width() * share;
    path.addRoundedRect(box, radius, radius);
    return path;
}

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
    return bow.united(blade).subtracted(hole);
}

/// A ring with a bar across: no way through.
QPainterPath noWayGlyph()
{
    QPainterPath ring;
    ring.addEllipse(QRectF(0.09, 0.09, 0.82, 0.82));
    QPainterPath bar;
    bar.moveTo(0.22, 0.22);
    bar.lineTo(0.78, 0.78);
    return stroke(ring, 0.15, Qt::FlatCap).united(stroke(bar, 0.15, Qt::FlatCap));
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
    return stroke(handle, 0.26, Qt::RoundCap).united(head).subtracted(stroke(mouth, 0.22, Qt::FlatCap));
}

QPainterPath dotsGlyph()
{
    QPainterPath dots;
    for (const double x : {0.0, 0.375, 0.75})
        dots.addEllipse(QRectF(x, 0.375, 0.25, 0.25));
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

} // namespace

QPainterPath clockGlyph(const QRectF &box)
{
    QPainterPath disc;
    disc.addEllipse(QRectF(0, 0, 1, 1));
    QPainterPath hands;
    hands.moveTo(0.5, 0.16);
    hands.lineTo(0.5, 0.54);
    hands.lineTo(0.78, 0.7);
    return placedIn(box, disc.subtracted(stroke(hands, 0.14, Qt::SquareCap)));
}

QPainterPath dashGlyph(const QRectF &box)
{
    QPainterPath dash;
    dash.addRect(QRectF(0.2, 0.42, 0.6, 0.16));
    return placedIn(box, dash);
}

FaceColours coloursOf(Face face)
{
    switch (face) {
    case Face::NotConfigured:
        return {.plate = QColor(0x00, 0x5a, 0x9e), .edge = Qt::white, .ink = Qt::white};
    case Face::Waiting:
        return {.plate = QColor(0x4a, 0x55, 0x60), .edge = Qt::white, .ink = Qt::white};
    case Face::Healthy:
        return {.plate = QColor(0x0b, 0x6b, 0x3a), .edge = Qt::white, .ink = Qt::white};
    case Face::Low:
        return {.plate = QColor(0xff, 0xc1, 0x07), .edge = QColor(0x2a, 0x1d, 0x00), .ink = Qt::black};
    case Face::Critical:
        return {.plate = QColor(0xb7, 0x1c, 0x1c), .edge = Qt::white, .ink = Qt::white};
    case Face::Depleted:
        return {.plate = Qt::white, .edge = QColor(0xa0, 0x10, 0x10), .ink = QColor(0xa0, 0x10, 0x10)};
    case Face::KeyTrouble:
        return {.plate = QColor(0x6a, 0x1b, 0x9a), .edge = Qt::white, .ink = Qt::white};
    case Face::Offline:
        return {.plate = QColor(0x3c, 0x44, 0x4c), .edge = Qt::white, .ink = Qt::white};
    case Face::ServiceTrouble:
        return {.plate = QColor(0x7a, 0x3e, 0x00), .edge = Qt::white, .ink = Qt::white};
    }
    Q_UNREACHABLE();
}

QPainterPath plateOf(Face face, const QRectF &box)
{
    switch (face) {
    case Face::NotConfigured:
        return rounded(box, 0.5);
    case Face::Waiting:
        return rounded(box.adjusted(0, 0.22 * box.height(), 0, -0.22 * box.height()), 0.28);
    case Face::Healthy:
        return rounded(box, 0.22);
    case Face::Low:
        return outlineOf({{0, 0}, {1, 0}, {1, 0.72}, {0.5, 1}, {0, 0.72}}, box);
    case Face::Critical:
        return outlineOf({{0.3, 0}, {0.7, 0}, {1, 0.3}, {1, 0.7}, {0.7, 1}, {0.3, 1}, {0, 0.7}, {0, 0.3}}, box);
    case Face::Depleted:
        return outlineOf({{0, 0}, {1, 0}, {1, 1}, {0, 1}}, box);
    case Face::KeyTrouble:
        return outlineOf({{0.2, 0}, {0.8, 0}, {1, 0.2}, {1, 1}, {0, 1}, {0, 0.2}}, box);
    case Face::Offline:
        return rounded(box, 0.34);
    case Face::ServiceTrouble:
        return outlineOf({{0, 0}, {1, 0}, {1, 0.8}, {0.8, 1}, {0.2, 1}, {0, 0.8}}, box);
    }
    Q_UNREACHABLE();
}

QRectF amountBoxOf(Face face, const QRectF &box)
{
    const auto band = [&box](double top, double bottom) {
        return QRectF(box.x(), box.y() + top * box.height(), box.width(), (bottom - top) * box.height());
    };
    switch (face) {
    case Face::NotConfigured:
    case Face::Waiting:
        return band(0.3, 0.7);
    case Face::Healthy:
    case Face::Depleted:
        return band(0.1, 0.9);
    case Face::Low:
        return band(0.06, 0.74);
    case Face::Critical:
        return band(0.2, 0.8);
    case Face::KeyTrouble:
    case Face::Offline:
    case Face::ServiceTrouble:
        return band(0.08, 0.54);
    }
    Q_UNREACHABLE();
}

QPainterPath glyphOf(Face face, const QRectF &box)
{
    switch (face) {
    case Face::NotConfigured:
        return placedIn(box, plusGlyph());
    case Face::Waiting:
        return placedIn(box, dotsGlyph());
    case Face::Healthy:
    case Face::Low:
    case Face::Critical:
    case Face::Depleted:
        return {};
    case Face::KeyTrouble:
        return placedIn(box, keyGlyph());
    case Face::Offline:
        return placedIn(box, noWayGlyph());
    case Face::ServiceTrouble:
        return placedIn(box, wrenchGlyph());
    }
    Q_UNREACHABLE();
}

} // namespace gui
