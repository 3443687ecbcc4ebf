// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconpainter.h"

#include "gui/traycanvas.h"

#include <QIconEngine>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace gui {

using domain::IconStyle;

namespace {

/// Icons of 16, 22, 24 and 32 px at scale 1, 1.5 and 2, but for 64: all of them are sent with each change, 36 kB, and
/// 64 would add 16 kB. A panel that wants it gets one of 48, which loses nothing when it is enlarged, while one of 64
/// that is shrunk loses the point.
constexpr int OfferedSizes[]{16, 22, 24, 32, 33, 36, 44, 48};
/// Steps of a gauge: one for each pixel of the largest picture.
constexpr double GaugeSteps = 64;

/// The nearest step, but nothing only for nothing.
double stepOf(double share)
{
    return share <= 0 ? 0 : std::max(1.0, std::round(share * GaugeSteps)) / GaugeSteps;
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
        TrayCanvas(painter, picture, size).paintPlate();
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
        for (const int size : OfferedSizes)
            sizes.append({size, size});
        return sizes;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TrayIconEngine(m_picture); }

private:
    TrayPicture m_picture;
};

} // namespace

TrayPicture pictureOf(const presentation::IconView &view)
{
    TrayPicture picture{.face = view.face,
                        .stale = view.stale,
                        .troubleElsewhere = view.troubleElsewhere,
                        .style = view.style,
                        .tone = view.tone};
    switch (view.style) {
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
    TrayCanvas(painter, picture, size).paintContent();
    painter.end();
    return QPixmap::fromImage(std::move(image));
}

QIcon trayIcon(const TrayPicture &picture)
{
    return QIcon(new TrayIconEngine(picture)); // which the icon owns
}

} // namespace gui
