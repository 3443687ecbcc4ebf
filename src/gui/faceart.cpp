// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/faceart.h"

#include <QPolygonF>

#include <cmath>
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

/// A face's colour in two depths, between which everything of it is painted. The dark one is so dark that a white edge
/// around it leaves no grey panel from which neither stands out by 3:1, that is of luminance 0.066 or less; the
/// light one stands out from it by 4.5:1.
struct Depths {
    QColor dark;
    QColor light;
    bool lightPlate = false; ///< on every panel: the face is known by its light plate
};

Depths depthsOf(Face face)
{
    switch (face) {
    case Face::NotConfigured:
        return {.dark = QColor(0x00, 0x3d, 0x72), .light = QColor(0x80, 0xc4, 0xff)};
    case Face::Waiting:
        return {.dark = QColor(0x1c, 0x31, 0x4a), .light = QColor(0xc4, 0xdc, 0xff)};
    case Face::Healthy:
        return {.dark = QColor(0x07, 0x4f, 0x2a), .light = QColor(0x5f, 0xe3, 0x98)};
    case Face::Low:
        return {.dark = QColor(0x1f, 0x15, 0x00), .light = QColor(0xff, 0xc1, 0x07), .lightPlate = true};
    case Face::Critical:
        return {.dark = QColor(0x86, 0x0a, 0x0a), .light = QColor(0xff, 0xa3, 0x99)};
    case Face::Depleted:
        return {.dark = QColor(0x86, 0x0a, 0x0a), .light = Qt::white, .lightPlate = true};
    case Face::KeyTrouble:
        return {.dark = QColor(0x5c, 0x16, 0x8c), .light = QColor(0xdc, 0xae, 0xff)};
    case Face::Offline:
        return {.dark = QColor(0x22, 0x26, 0x2a), .light = QColor(0xbd, 0xbd, 0xbd)};
    case Face::ServiceTrouble:
        return {.dark = QColor(0x6e, 0x36, 0x00), .light = QColor(0xff, 0xa4, 0x5c)};
    }
    Q_UNREACHABLE();
}

} // namespace

FaceColours coloursOf(Face face, domain::PanelTone tone)
{
    const Depths depths = depthsOf(face);
    const FaceColours onLight{.plate = depths.light, .edge = depths.dark, .ink = depths.dark, .level = depths.dark};
    const FaceColours onDark{.plate = depths.dark, .edge = Qt::white, .ink = Qt::white, .level = depths.light};
    const auto withoutEdge = [](FaceColours colours) {
        colours.edge = std::nullopt;
        return colours;
    };
    switch (tone) {
    case domain::PanelTone::Automatic:
        return depths.lightPlate ? onLight : onDark;
    case domain::PanelTone::Light:
        return depths.lightPlate ? onLight : withoutEdge(onDark);
    case domain::PanelTone::Dark:
        return withoutEdge(onLight);
    }
    Q_UNREACHABLE();
}

bool canHaveAmount(Face face)
{
    return face != Face::NotConfigured && face != Face::Waiting;
}

QPainterPath plateOf(Face face, const QRectF &box)
{
    switch (face) {
    case Face::NotConfigured:
        return rounded(box, 0.5);
    case Face::Waiting: {
        const double inset = std::round(0.22 * box.height());
        return rounded(box.adjusted(0, inset, 0, -inset), 0.28);
    }
    case Face::Healthy:
        return rounded(box, 0.3);
    case Face::Low:
        return outlineOf({{0, 0}, {1, 0}, {1, 0.72}, {0.6, 1}, {0.4, 1}, {0, 0.72}}, box);
    case Face::Critical:
        return outlineOf({{0.33, 0}, {0.67, 0}, {1, 0.33}, {1, 0.67}, {0.67, 1}, {0.33, 1}, {0, 0.67}, {0, 0.33}}, box);
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
        return {};
    case Face::Healthy:
    case Face::Depleted:
        return band(0.1, 0.9);
    case Face::Low:
        return band(0.06, 0.74);
    case Face::Critical:
        return band(0.2, 0.8).adjusted(0.05 * box.width(), 0, -0.05 * box.width(), 0);
    case Face::KeyTrouble:
    case Face::Offline:
    case Face::ServiceTrouble:
        return band(0.08, 0.56);
    }
    Q_UNREACHABLE();
}

} // namespace gui
