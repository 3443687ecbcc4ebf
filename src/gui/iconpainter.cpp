// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconpainter.h"

#include "gui/faceart.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace gui {

using namespace Qt::StringLiterals;
using presentation::Face;

namespace {

constexpr int Sizes[]{16, 22, 24, 32, 48, 64};
/// From this size on a troubled face has room for the last good amount beside its glyph.
constexpr int SmallestWithBadge = 22;

/// Letters a few pixels high have strokes thinner than a pixel, which turn grey; this much more keeps them bright.
constexpr double ThinStrokeHelp = 0.35;

bool isAmount(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// The bold font that takes the least width for digits of one height: the desktop's own, or a condensed one.
QFont narrowestBoldFont()
{
    QStringList families{QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()};
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : {u"DejaVu Sans Condensed"_s, u"Roboto Condensed"_s, u"Open Sans Condensed"_s,
                                  u"Ubuntu Condensed"_s, u"Arial Narrow"_s, u"Liberation Sans Narrow"_s}) {
        if (installed.contains(family))
            families << family;
    }
    QFont best;
    double bestShare = 0;
    for (const QString &family : std::as_const(families)) {
        QFont font(family);
        font.setPixelSize(100);
        font.setBold(true);
        font.setStretch(QFont::SemiCondensed);
        font.setHintingPreference(QFont::PreferNoHinting);
        const QRectF digits = QFontMetricsF(font).tightBoundingRect(u"0000"_s);
        const double share = digits.height() / digits.width();
        if (share > bestShare) {
            best = font;
            bestShare = share;
        }
    }
    return best;
}

/// \p text as a path that fills \p box as far as its letters keep their look, standing on whole pixels.
QPainterPath fittedText(const QString &text, const QRectF &box)
{
    static const QFont font = narrowestBoldFont();
    QPainterPath path;
    path.addText(0, 0, font, text);
    const QRectF ink = path.boundingRect();
    const double digitHeight = QFontMetricsF(font).tightBoundingRect(u"0"_s).height();

    constexpr double tallest = 1.8; // how much taller than wide a letter may be drawn before it looks wrong
    constexpr double widest = 1.1;
    const double acrossAtMost = box.width() / ink.width();
    const double downAtMost = box.height() / digitHeight;
    const double down = std::floor(std::min(downAtMost, acrossAtMost * tallest) * digitHeight) / digitHeight;
    const double across = std::min(acrossAtMost, down * widest);
    const double height = down * digitHeight;

    QTransform transform;
    transform.translate(box.center().x() - across * ink.center().x(), std::round(box.center().y() + height / 2));
    transform.scale(across, down);
    return transform.map(path);
}

/// Where things go in a picture of one size; all edges on whole pixels.
struct Layout {
    QRectF all;
    QRectF plate; ///< within the edge
    double edge; ///< width
    double clock; ///< side of the mark of an old amount

    explicit Layout(int size)
        : all(0, 0, size, size)
        , edge(std::max(1.0, std::round(size / 20.0)))
        , clock(std::round(size * 0.3))
    {
        plate = all.adjusted(edge, edge, -edge, -edge);
    }

    [[nodiscard]] double size() const { return all.width(); }
};

void paintPlate(QPainter &painter, const Layout &layout, Face face, bool stale)
{
    const FaceColours colours = coloursOf(face);
    if (!stale) {
        painter.fillPath(plateOf(face, layout.all), colours.edge);
        painter.fillPath(plateOf(face, layout.plate), colours.plate);
        return;
    }
    painter.fillPath(plateOf(face, layout.all), colours.plate);
    QPen dashes(colours.edge, layout.edge, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    dashes.setDashPattern({2, 2});
    const double middle = layout.edge / 2;
    painter.strokePath(plateOf(face, layout.all.adjusted(middle, middle, -middle, -middle)), dashes);
}

void paintClock(QPainter &painter, const Layout &layout, const FaceColours &colours)
{
    QRectF box(0, 0, layout.clock, layout.clock);
    box.moveTopRight(layout.all.topRight());
    QPainterPath surround;
    surround.addEllipse(box.adjusted(-layout.edge, -layout.edge, layout.edge, layout.edge));
    painter.fillPath(surround, colours.plate);
    painter.fillPath(clockGlyph(box), colours.ink);
}

void paintGlyph(QPainter &painter, const Layout &layout, Face face, bool besideAmount)
{
    const double side = std::round(layout.size() * (besideAmount ? 0.34 : 0.66));
    QRectF box(0, 0, side, side);
    box.moveCenter(layout.all.center());
    if (besideAmount)
        box.moveBottom(std::round(layout.plate.bottom() - layout.size() * 0.04));
    painter.fillPath(glyphOf(face, box), coloursOf(face).ink);
}

} // namespace

QPixmap trayPixmap(Face face, bool stale, const QString &amount, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);

    const Layout layout(size);
    const FaceColours colours = coloursOf(face);
    const bool hasGlyph = !glyphOf(face, layout.plate).isEmpty();
    const bool showsAmount = isAmount(amount) && (!hasGlyph || size >= SmallestWithBadge);

    paintPlate(painter, layout, face, stale);
    if (showsAmount) {
        const double side = std::max(0.75, size / 28.0);
        const double top = stale ? layout.clock / 2 : 0;
        const QPainterPath text = fittedText(amount, amountBoxOf(face, layout.plate).adjusted(side, top, -side, 0));
        painter.fillPath(text, colours.ink);
        painter.strokePath(text, QPen(colours.ink, ThinStrokeHelp));
    }
    if (hasGlyph)
        paintGlyph(painter, layout, face, showsAmount);
    else if (!showsAmount)
        painter.fillPath(dashGlyph(layout.plate), colours.ink);
    if (stale)
        paintClock(painter, layout, colours);
    return pixmap;
}

QIcon trayIcon(Face face, bool stale, const QString &amount)
{
    QIcon icon;
    for (const int size : Sizes)
        icon.addPixmap(trayPixmap(face, stale, amount, size));
    return icon;
}

} // namespace gui
