// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconpainter.h"

#include "gui/amountart.h"
#include "gui/faceart.h"
#include "gui/glyphart.h"

#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace gui {

using domain::IconStyle;

namespace {

constexpr int Sizes[]{16, 22, 24, 32, 48, 64};
/// From this size on a troubled face has room for the last good amount beside its symbol.
constexpr int SmallestWithBoth = 22;
/// Steps of a gauge: one for each pixel of the largest picture.
constexpr double GaugeSteps = 64;

bool isAmount(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar each) { return each.isDigit(); });
}

/// The nearest step, but nothing only for nothing.
double stepOf(double share)
{
    return share <= 0 ? 0 : std::max(1.0, std::round(share * GaugeSteps)) / GaugeSteps;
}

QRectF onWholePixels(const QRectF &box)
{
    return {QPointF(std::ceil(box.left()), std::ceil(box.top())),
            QPointF(std::floor(box.right()), std::floor(box.bottom()))};
}

/// Paints one picture at one size, first its plate, then all that is on it; everything straight stands on whole pixels.
class Canvas {
public:
    Canvas(QPainter &painter, const TrayPicture &picture, int size)
        : m_painter(painter)
        , m_picture(picture)
        , m_colours(coloursOf(picture.face, picture.tone))
        , m_size(size)
        , m_line(std::max(1.0, std::round(size / 20.0)))
        , m_clock(picture.stale ? std::round(size * 0.36) : 0)
        , m_all(0, 0, size, size)
        , m_plate(m_all)
    {
        if (m_colours.edge || picture.stale)
            m_plate.adjust(m_line, m_line, -m_line, -m_line);
    }

    void paintPlate();
    void paintContent()
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
    }

private:
    void paintNumber();
    void paintGauge();
    void paintSymbol();
    void paintSymbolOver(double bottom);
    void paintLargeGauge(double share);
    void paintSmallGauge(double share);
    void paintClock();

    QPainter &m_painter;
    const TrayPicture &m_picture;
    const FaceColours m_colours;
    const double m_size;
    const double m_line; ///< the thinnest line that is seen at this size
    const double m_clock; ///< side of the mark of an old amount in the lower right corner; 0 without
    const QRectF m_all;
    QRectF m_plate; ///< within the edge
};

/// An old amount stands on a plate with a broken edge.
void Canvas::paintPlate()
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

void Canvas::paintNumber()
{
    const bool trouble = isTrouble(m_picture.face);
    if (!isAmount(m_picture.amount)) {
        if (trouble)
            paintSymbol();
        else
            m_painter.fillPath(dashGlyph(m_plate), m_colours.ink);
        return;
    }
    if (trouble && m_size < SmallestWithBoth) {
        paintSymbol();
        return;
    }
    QRectF box = amountBoxOf(m_picture.face, m_plate).adjusted(m_line, 0, -m_line, 0);
    if (!trouble && m_picture.stale)
        box.setBottom(m_all.bottom() - m_clock - m_line);
    paintAmount(m_painter, m_picture.amount, onWholePixels(box), m_colours.ink);
    if (trouble)
        paintSymbolOver(m_plate.bottom() - std::round(m_size * 0.04));
}

void Canvas::paintGauge()
{
    const bool trouble = isTrouble(m_picture.face);
    if (!m_picture.share) {
        if (trouble)
            paintSymbol();
        else
            m_painter.fillPath(dashGlyph(m_plate), m_colours.ink);
    } else if (trouble) {
        paintSmallGauge(*m_picture.share);
    } else {
        paintLargeGauge(*m_picture.share);
    }
}

/// The plate as a vessel, filled from below, with marks at the quarters.
void Canvas::paintLargeGauge(double share)
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

/// The symbol over a bar, filled from the left.
void Canvas::paintSmallGauge(double share)
{
    const double height = std::max(3.0, std::round(m_size * 0.17));
    const double side = std::round(m_size * 0.17);
    const double bottom = m_plate.bottom() - std::max(1.0, std::round(m_size * 0.06));
    const QRectF bar(m_plate.x() + side, bottom - height, m_plate.width() - 2 * side, height);
    const double filled = share <= 0 ? 0 : std::max(1.0, std::round(share * bar.width()));
    m_painter.fillRect(QRectF(bar.x(), bar.bottom() - m_line, bar.width(), m_line), m_colours.level);
    m_painter.fillRect(QRectF(bar.x(), bar.y(), filled, bar.height()), m_colours.level);
    const double room = bar.top() - m_line - m_plate.top();
    QRectF box(0, 0, std::round(m_size * 0.5), std::round(m_size * 0.5));
    box.moveCenter(QPointF(m_all.center().x(), m_plate.top() + room / 2 + m_line / 2));
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

void Canvas::paintSymbol()
{
    const double side = 2 * std::round(m_size * 0.32);
    QRectF box(0, 0, side, side);
    box.moveCenter(m_all.center());
    if (m_picture.stale)
        box.translate(-std::round(m_size * 0.06), -std::round(m_size * 0.06));
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

/// The symbol small, standing on \p bottom.
void Canvas::paintSymbolOver(double bottom)
{
    const double side = std::round(m_size * 0.36);
    QRectF box(0, 0, side, side);
    box.moveCenter(m_all.center());
    box.moveBottom(bottom);
    if (m_picture.stale)
        box.translate(-std::round(m_clock / 2), 0);
    m_painter.fillPath(symbolOf(m_picture.face, box), m_colours.ink);
}

void Canvas::paintClock()
{
    QRectF box(0, 0, m_clock, m_clock);
    box.moveBottomRight(m_all.bottomRight());
    QPainterPath surround;
    surround.addEllipse(box.adjusted(-m_line, -m_line, m_line, m_line));
    m_painter.fillPath(surround, m_colours.plate);
    m_painter.fillPath(clockGlyph(box), m_colours.ink);
}

/// The plate of \p picture. Each is painted once, since with a new balance it stays as it is.
QImage plateImage(const TrayPicture &picture, int size)
{
    static std::map<std::tuple<presentation::Face, domain::PanelTone, bool, int>, QImage> painted;
    QImage &image = painted[{picture.face, picture.tone, picture.stale, size}];
    if (image.isNull()) {
        image = QImage(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        Canvas(painter, picture, size).paintPlate();
    }
    return image;
}

/// Paints when it is asked to. An icon made of pictures puts each that a panel fetches into QPixmapCache, where they
/// take 10 MiB in time, and where a timer looks after them.
class TrayIconEngine final : public QIconEngine {
public:
    explicit TrayIconEngine(TrayPicture picture)
        : m_picture(std::move(picture))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        return trayPixmap(m_picture, std::min(size.width(), size.height()));
    }
    QList<QSize> availableSizes(QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        QList<QSize> sizes;
        for (const int size : Sizes)
            sizes.append({size, size});
        return sizes;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TrayIconEngine(m_picture); }

private:
    TrayPicture m_picture;
};

} // namespace

TrayPicture pictureOf(const presentation::TrayView &view)
{
    TrayPicture picture{.face = view.face, .stale = view.stale, .style = view.iconStyle, .tone = view.panelTone};
    switch (view.iconStyle) {
    case IconStyle::Number:
        picture.amount = view.amount;
        break;
    case IconStyle::Gauge:
        if (view.share)
            picture.share = stepOf(*view.share);
        break;
    case IconStyle::Symbol:
        break;
    }
    return picture;
}

QPixmap trayPixmap(const TrayPicture &picture, int size)
{
    QImage image = plateImage(picture, size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas(painter, picture, size).paintContent();
    painter.end();
    return QPixmap::fromImage(std::move(image));
}

QIcon trayIcon(const TrayPicture &picture)
{
    return QIcon(new TrayIconEngine(picture)); // which the icon owns
}

} // namespace gui
