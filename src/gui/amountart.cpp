// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amountart.h"

#include <QImage>
#include <QPainterPath>
#include <QPainterPathStroker>
#include <QPolygonF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

namespace gui {

namespace {

constexpr double TallestDigit = 2.2; ///< height by width; beyond it a digit looks stretched
constexpr double WidestDigit = 0.72; ///< width by height
constexpr double StemShare = 0.28; ///< of a digit's width
constexpr int NarrowestDigit = 3; ///< pixels; a narrower one has no hole between its stems

/// A character's box, from (0, 0), and the width of its lines.
struct Cell {
    double width;
    double height;
    double stem;

    [[nodiscard]] double left() const { return stem / 2; }
    [[nodiscard]] double right() const { return width - stem / 2; }
    [[nodiscard]] double top() const { return stem / 2; }
    [[nodiscard]] double bottom() const { return height - stem / 2; }
    /// The middle line, its upper side on a whole pixel.
    [[nodiscard]] double middle() const { return std::floor((height - stem) / 2) + stem / 2; }
    /// Lines a little over and under it.
    [[nodiscard]] double high() const { return std::floor((height - stem) * 0.42) + stem / 2; }
    [[nodiscard]] double low() const { return height - high(); }
    [[nodiscard]] double radius() const { return std::min(width, height) * 0.42; }
};

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
QPainterPath loop(const Cell &c, double from, double to)
{
    return line({{c.left(), from}, {c.right(), from}, {c.right(), to}, {c.left(), to}}, c.radius(), true);
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
        return loop(c, c.top(), c.bottom());
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
                           {c.left(), c.height * 0.74}},
                          round));
        return path;
    case u'6':
        path =
            line({{c.right(), c.height * 0.2}, {c.right(), c.top()}, {c.left(), c.top()}, {c.left(), c.height * 0.7}},
                 round);
        path.addPath(loop(c, c.high(), c.bottom()));
        return path;
    case u'7':
        return line({{0, c.top()}, {c.right(), c.top()}, {c.width * 0.36, c.height}}, 0);
    case u'8':
        path = loop(c, c.top(), c.middle());
        path.addPath(loop(c, c.middle(), c.bottom()));
        return path;
    default: // 9
        path = line({{c.width * 0.08, c.bottom()}, {c.right(), c.bottom()}, {c.right(), c.height * 0.3}}, round);
        path.addPath(loop(c, c.top(), c.low()));
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

bool isPoint(QChar character)
{
    return !character.isLetterOrNumber() && character != u'-';
}

QPainterPath pointPath(QChar character, const Cell &c)
{
    QPainterPath path;
    path.addRect(QRectF(0, c.height - c.width, c.width, c.width));
    if (character != u'.')
        path.addPolygon(QPolygonF({{0, c.height}, {c.width, c.height}, {c.width * 0.3, c.height + c.width * 0.9}}));
    return path;
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

/// The character in \p ink, to be drawn at its offset(). Each is painted once for each of the few cells that there are:
/// to fill its curves anew takes longer than all else that a poll does.
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

/// The measures of a whole amount whose digits are \p digit pixels wide.
struct Measures {
    double digit;
    double stem;
    double gap;

    explicit Measures(double width)
        : digit(width)
        , stem(std::max(1.0, width * StemShare))
        , gap(std::max(1.0, std::round(width * 0.24)))
    {
    }

    [[nodiscard]] double widthOf(QChar character) const
    {
        if (isPoint(character))
            return digit > NarrowestDigit ? std::max(2.0, std::round(stem * 1.25)) : 1.0;
        if (character == u'-')
            return std::max(2.0, std::round(digit * 0.7));
        if (character == u'1')
            return std::max(2.0, std::round(digit * 0.66));
        if (character == u'k')
            return std::max(3.0, std::round(digit * 0.85));
        if (character == u'M')
            return std::max(5.0, std::round(digit * 1.25));
        return digit;
    }

    [[nodiscard]] double widthOf(const QString &text) const
    {
        double width = gap * static_cast<double>(text.size() - 1);
        for (const QChar character : text)
            width += widthOf(character);
        return width;
    }
};

/// The widest digits, in whole pixels, with which \p text fits \p box; less than NarrowestDigit if it does not.
int widestDigit(const QString &text, const QRectF &box)
{
    int width = static_cast<int>(std::max(box.height() * WidestDigit, double(NarrowestDigit)));
    while (width >= NarrowestDigit && Measures(width).widthOf(text) > box.width())
        --width;
    return width;
}

QString withoutTenth(const QString &text)
{
    const auto point = std::find_if(text.begin(), text.end(), isPoint);
    return point == text.end() ? text : QString(text).remove(point - text.begin(), 2);
}

} // namespace

void paintAmount(QPainter &painter, const QString &text, const QRectF &box, const QColor &ink)
{
    const bool fits = widestDigit(text, box) >= NarrowestDigit;
    const QString shown = fits ? text : withoutTenth(text);
    const Measures measures(std::max(widestDigit(shown, box), NarrowestDigit));
    const double height = std::min(std::floor(box.height()), std::round(measures.digit * TallestDigit));
    const auto cellOf = [&](QChar character) {
        return Cell{.width = measures.widthOf(character), .height = height, .stem = measures.stem};
    };

    // A point is the first to drown between its neighbours: pixels to spare go to its sides.
    const double spare = box.width() - measures.widthOf(shown);
    const double before = spare >= 1 ? 1 : 0;
    const double behind = spare >= 2 ? 1 : 0;
    std::vector<std::pair<QChar, double>> placed; // and where each begins
    double end = 0;
    for (const QChar character : shown) {
        end += isPoint(character) ? before : 0;
        placed.emplace_back(character, end);
        end += measures.widthOf(character) + measures.gap + (isPoint(character) ? behind : 0);
    }
    const double width = end - measures.gap;
    const double y = box.y() + std::round((box.height() - height) / 2);

    if (width > box.width()) { // four characters in a dozen pixels
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        for (const auto &[character, x] : placed)
            path.addPath(characterPath(character, cellOf(character)).translated(x, 0));
        QTransform squeezed = QTransform::fromTranslate(box.x(), y);
        squeezed.scale(box.width() / width, 1);
        painter.fillPath(squeezed.map(path), ink);
        return;
    }
    const QPointF corner(box.x() + std::floor((box.width() - width) / 2), y);
    for (const auto &[character, x] : placed) {
        const QImage image = characterImage(character, cellOf(character), ink);
        painter.drawImage(corner + QPointF(x, 0) + image.offset(), image);
    }
}

} // namespace gui
