// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amountart.h"

#include "gui/characterart.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <vector>

namespace gui {

namespace {

constexpr double TallestDigit = 2.2; ///< height by width; beyond it a digit looks stretched
constexpr double WidestDigit = 0.72; ///< width by height
constexpr double StemShare = 0.28; ///< of a digit's width
constexpr int NarrowestDigit = 3; ///< pixels; a narrower one has no hole between its stems

/// The measures of a whole amount whose digits are \p digit pixels wide.
struct Measures {
    double digit;
    double stem;
    double gap;

    explicit Measures(double width)
        : digit(width)
        , stem(std::max(1.0, width * StemShare))
        , gap(std::max(1.0, std::floor(width * 0.31))) // narrower, and a point drowns at 64 pixels
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

/// The characters of an amount side by side, from (0, 0).
struct Row {
    struct Placed {
        QChar character;
        double x;
        Cell cell;
    };

    std::vector<Placed> characters;
    double width;
    double height;
};

Row rowOf(const QString &text, const QRectF &box)
{
    const Measures measures(std::max(widestDigit(text, box), NarrowestDigit));
    Row row{.characters = {},
            .width = -measures.gap, // there is none behind the last character
            .height = std::min(std::floor(box.height()), std::round(measures.digit * TallestDigit))};
    // A point is the first to drown between its neighbours: pixels to spare go to its sides.
    const double spare = box.width() - measures.widthOf(text);
    const double before = spare >= 1 ? 1 : 0;
    const double behind = spare >= 2 ? 1 : 0;
    for (const QChar character : text) {
        const Cell cell{.width = measures.widthOf(character), .height = row.height, .stem = measures.stem};
        const double x = row.width + measures.gap + (isPoint(character) ? before : 0);
        row.characters.push_back({.character = character, .x = x, .cell = cell});
        row.width = x + cell.width + (isPoint(character) ? behind : 0);
    }
    return row;
}

/// For four characters in a dozen pixels: narrower than they are drawn.
void paintSqueezed(QPainter &painter, const Row &row, const QPointF &corner, double width, const QColor &ink)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const auto &[character, x, cell] : row.characters)
        path.addPath(characterPath(character, cell).translated(x, 0));
    QTransform squeezed = QTransform::fromTranslate(corner.x(), corner.y());
    squeezed.scale(width / row.width, 1);
    painter.fillPath(squeezed.map(path), ink);
}

} // namespace

void paintAmount(QPainter &painter, const QString &text, const QRectF &box, const QColor &ink)
{
    const bool fits = widestDigit(text, box) >= NarrowestDigit;
    const Row row = rowOf(fits ? text : withoutTenth(text), box);
    const QPointF corner(box.x() + std::max(0.0, std::floor((box.width() - row.width) / 2)),
                         box.y() + std::round((box.height() - row.height) / 2));
    if (row.width > box.width()) {
        paintSqueezed(painter, row, corner, box.width(), ink);
        return;
    }
    for (const auto &[character, x, cell] : row.characters) {
        const QImage image = characterImage(character, cell, ink);
        painter.drawImage(corner + QPointF(x, 0) + image.offset(), image);
    }
}

} // namespace gui
