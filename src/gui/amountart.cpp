// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/amountart.h"

#include "gui/characterart.h"

#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace gui {

namespace {

constexpr double TallestDigit = 2.2; ///< height by width; beyond it a digit looks stretched
constexpr double WidestDigit = 0.72; ///< width by height
constexpr double StemShare = 0.28; ///< of a digit's width
constexpr int NarrowestDigit = 3; ///< pixels; a narrower one has no hole between its stems
constexpr int GoodDigit = 4; ///< pixels; a narrower one is for amounts that do not fit otherwise

/// The measures of a whole amount.
struct Measures {
    bool clear; ///< the point is seen even where a panel shrinks the picture, for two or three pixels more
    double digit;
    double stem;
    double gap;
    double pointGap; ///< on each side of a decimal point, the first to drown between its neighbours
    double point;

    /// \param width  of a digit, in pixels
    /// \param roomy  for clear
    Measures(int width, bool roomy)
        : clear(roomy)
        , digit(width)
        , stem(std::max(1.0, width * StemShare))
        , gap(std::max(1.0, std::floor(width * 0.31)))
        , pointGap(clear ? gap + 1 : gap)
        , point(clear || width > NarrowestDigit ? std::max(2.0, std::round(stem * 1.25)) : 1)
    {
    }

    [[nodiscard]] double widthOf(QChar character) const
    {
        if (isPoint(character))
            return point;
        if (character == u'-')
            return std::max(3.0, std::round(digit * 0.8));
        if (character == u'1')
            return std::max(2.0, std::round(digit * 0.66));
        if (character == u'k')
            return std::max(3.0, std::round(digit * 0.85));
        if (character == u'M')
            return std::max(5.0, std::round(digit * 1.25));
        return digit;
    }

    /// Between two neighbours.
    [[nodiscard]] double gapOf(QChar left, QChar right) const
    {
        return isPoint(left) || isPoint(right) ? pointGap : gap;
    }

    [[nodiscard]] double widthOf(const QString &text) const
    {
        double width = 0;
        for (qsizetype i = 0; i < text.size(); ++i)
            width += widthOf(text[i]) + (i > 0 ? gapOf(text[i - 1], text[i]) : 0);
        return width;
    }
};

/// Those of the widest digits with which \p text fits \p box.
std::optional<Measures> widestFor(const QString &text, const QRectF &box)
{
    const int widest = static_cast<int>(std::max(box.height() * WidestDigit, double(NarrowestDigit)));
    for (const int narrowest : {GoodDigit, NarrowestDigit}) {
        for (const bool clear : {true, false}) {
            for (int width = widest; width >= narrowest; --width) {
                const Measures measures(width, clear);
                if (measures.widthOf(text) <= box.width())
                    return measures;
            }
        }
    }
    return std::nullopt;
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

Row rowOf(const QString &text, const Measures &measures, const QRectF &box)
{
    Row row{.characters = {},
            .width = 0,
            .height = std::min(std::floor(box.height()), std::round(measures.digit * TallestDigit))};
    // Where the point has not the room it should have, pixels to spare go to its sides.
    const double spare = measures.clear ? 0 : box.width() - measures.widthOf(text);
    const double before = spare >= 1 ? 1 : 0;
    const double behind = spare >= 2 ? 1 : 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Cell cell{.width = measures.widthOf(text[i]), .height = row.height, .stem = measures.stem};
        if (i > 0)
            row.width += measures.gapOf(text[i - 1], text[i]);
        if (isPoint(text[i]))
            row.width += before;
        row.characters.push_back({.character = text[i], .x = row.width, .cell = cell});
        row.width += cell.width;
        if (isPoint(text[i]))
            row.width += behind;
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
    std::optional<Measures> measures = widestFor(text, box);
    const QString shown = measures ? text : withoutTenth(text);
    if (!measures)
        measures = widestFor(shown, box);
    const Row row = rowOf(shown, measures.value_or(Measures(NarrowestDigit, false)), box);
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
