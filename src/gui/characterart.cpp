// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/characterart.h"

#include <QPainter>
#include <QPainterPathStroker>
#include <QPolygonF>

#include <initializer_list>
#include <map>
#include <tuple>

namespace gui {

namespace {

/// Lines through \p points with their corners rounded by at most \p radius.
QPainterPath line(std::initializer_list<QPointF> points, double radius, bool closed = false)
{
    const QPolygonF corners(points);
    const qsizetype count = corners.size();
    const auto towards = [&](const QPointF &from, const QPointF &to) {
        const QPointF way = to - from;
        const double length = std::hypot(way.x(), way.y());
        return from + way * std::min(0.5, radius / length);
    };
    QPainterPath path(closed ? (corners[0] + corners[1]) / 2 : corners[0]);
    for (qsizetype i = 1; i < (closed ? count + 1 : count - 1); ++i) {
        const QPointF corner = corners[i % count];
        path.lineTo(towards(corner, corners[(i - 1) % count]));
        path.quadTo(corner, towards(corner, corners[(i + 1) % count]));
    }
    if (closed)
        path.closeSubpath();
    else
        path.lineTo(corners.back());
    return path;
}

/// The loop of a 6 is taller than half of it, that of a 9 likewise; those of an 8 share the middle line.
QPainterPath loop(const Cell &c, double from, double to, double radius)
{
    return line({{c.left(), from}, {c.right(), from}, {c.right(), to}, {c.left(), to}}, radius, true);
}

/// Open at the top: a closed corner would fill up.
QPainterPath four(const Cell &c)
{
    const double stem = c.right() - std::floor(c.width * 0.12);
    const double bar = std::floor(c.height * 0.68) + c.stem / 2;
    QPainterPath path = line({{stem, c.height * 0.36}, {stem, c.height}}, 0);
    path.addPath(line({{c.width * 0.66, 0}, {c.left(), bar}, {c.width, bar}}, c.stem * 0.6));
    return path;
}

QPainterPath digit(char16_t character, const Cell &c)
{
    const double round = c.radius();
    QPainterPath path;
    switch (character) {
    case u'0':
        return loop(c, c.top(), c.bottom(), round);
    case u'1':
        return line({{0, c.height * 0.24}, {c.right(), c.top()}, {c.right(), c.height}}, 0);
    case u'2':
        return line({{c.left(), c.height * 0.3},
                     {c.left(), c.top()},
                     {c.right(), c.top()},
                     {c.right(), c.height * 0.45},
                     {c.left(), c.bottom()},
                     {c.width, c.bottom()}},
                    round);
    case u'3':
        path = line({{c.left(), c.height * 0.26},
                     {c.left(), c.top()},
                     {c.right(), c.top()},
                     {c.right(), c.middle()},
                     {c.width * 0.35, c.middle()}},
                    round);
        path.addPath(line({{c.width * 0.35, c.middle()},
                           {c.right(), c.middle()},
                           {c.right(), c.bottom()},
                           {c.left(), c.bottom()},
                           {c.left(), c.height * 0.74}},
                          round));
        return path;
    case u'4':
        return four(c);
    case u'5':
        path = line({{c.width, c.top()}, {c.left(), c.top()}, {c.left(), c.middle() + c.stem / 2}}, 0);
        path.addPath(line({{c.left(), c.middle()},
                           {c.right(), c.middle()},
                           {c.right(), c.bottom()},
                           {c.left(), c.bottom()},
                           {c.left(), c.height * 0.8}},
                          round));
        return path;
    case u'6':
        path =
            line({{c.right(), c.height * 0.2}, {c.right(), c.top()}, {c.left(), c.top()}, {c.left(), c.height * 0.7}},
                 round);
        path.addPath(loop(c, c.high(), c.bottom(), round));
        return path;
    case u'7':
        return line({{0, c.top()}, {c.right(), c.top()}, {c.width * 0.36, c.height}}, 0);
    case u'8':
        path = loop(c, c.top(), c.middle(), 1.25 * round); // rounder than a 6
        path.addPath(loop(c, c.middle(), c.bottom(), 1.25 * round));
        return path;
    default: // 9
        path = line({{c.width * 0.08, c.bottom()}, {c.right(), c.bottom()}, {c.right(), c.height * 0.3}}, round);
        path.addPath(loop(c, c.top(), c.low(), round));
        return path;
    }
}

QPainterPath letter(char16_t character, const Cell &c)
{
    QPainterPath path;
    switch (character) {
    case u'k':
        path = line({{c.left(), 0}, {c.left(), c.height}}, 0);
        path.addPath(line({{c.right(), c.height * 0.34}, {c.left(), c.height * 0.66}}, 0));
        path.addPath(line({{c.width * 0.42, c.height * 0.56}, {c.right(), c.height}}, 0));
        return path;
    case u'M':
        return line({{c.left(), c.height},
                     {c.left(), c.top()},
                     {c.width / 2, c.height * 0.62},
                     {c.right(), c.top()},
                     {c.right(), c.height}},
                    0);
    case u'G':
        path = line({{c.right(), c.height * 0.28},
                     {c.right(), c.top()},
                     {c.left(), c.top()},
                     {c.left(), c.bottom()},
                     {c.right(), c.bottom()},
                     {c.right(), c.height * 0.6}},
                    c.radius());
        path.addPath(line({{c.width * 0.5, c.height * 0.55}, {c.width, c.height * 0.55}}, 0));
        return path;
    default: // T
        path = line({{0, c.top()}, {c.width, c.top()}}, 0);
        path.addPath(line({{c.width / 2, 0}, {c.width / 2, c.height}}, 0));
        return path;
    }
}

QPainterPath pointPath(QChar character, const Cell &c)
{
    QPainterPath path;
    path.addRect(QRectF(0, c.height - c.width, c.width, c.width));
    if (character != u'.')
        path.addPolygon(QPolygonF({{0, c.height}, {c.width, c.height}, {c.width * 0.3, c.height + c.width * 0.9}}));
    return path;
}

} // namespace

bool isPoint(QChar character)
{
    return !character.isLetterOrNumber() && character != u'-';
}

QPainterPath characterPath(QChar character, const Cell &c)
{
    if (isPoint(character))
        return pointPath(character, c);
    QPainterPathStroker stroker;
    stroker.setWidth(c.stem);
    stroker.setCapStyle(Qt::FlatCap);
    stroker.setJoinStyle(Qt::MiterJoin);
    stroker.setCurveThreshold(0.05);
    if (character == u'-')
        return stroker.createStroke(line({{0, c.low()}, {c.width, c.low()}}, 0));
    const char16_t code = character.unicode();
    QPainterPath path = stroker.createStroke(character.isDigit() ? digit(code, c) : letter(code, c));
    path.setFillRule(Qt::WindingFill);
    return path;
}

QImage characterImage(QChar character, const Cell &c, const QColor &ink)
{
    static std::map<std::tuple<QChar, double, double, double, QRgb>, QImage> painted;
    QImage &image = painted[{character, c.width, c.height, c.stem, ink.rgba()}];
    if (image.isNull()) {
        const QPainterPath path = characterPath(character, c);
        const QRect bounds = path.boundingRect().toAlignedRect();
        image = QImage(bounds.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        image.setOffset(bounds.topLeft());
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(-bounds.topLeft());
        painter.fillPath(path, ink);
    }
    return image;
}

} // namespace gui
