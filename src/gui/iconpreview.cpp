// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/iconpreview.h"

#include "gui/iconpainter.h"

#include <QPainter>

#include <array>
#include <utility>

namespace gui {

using namespace Qt::StringLiterals;
using presentation::Face;

namespace {

constexpr int PictureSize = 32;
constexpr int Gap = 8;

/// A panel as desktops have them, light and dark.
constexpr std::array Panels{QColor(0xef, 0xf0, 0xf1), QColor(0x2a, 0x2e, 0x32)};

struct Example {
    Face face;
    QString amount;
    double share;
};

/// What most users will see sooner or later.
const std::array<Example, 5> &examples()
{
    static const std::array<Example, 5> all{{{Face::Healthy, u"4.3k"_s, 0.86},
                                             {Face::Low, u"420"_s, 0.3},
                                             {Face::Critical, u"85"_s, 0.1},
                                             {Face::Depleted, u"0"_s, 0.0},
                                             {Face::Offline, u"4.3k"_s, 0.86}}};
    return all;
}

constexpr int PanelWidth = Gap + 5 * (PictureSize + Gap);
constexpr int PanelHeight = PictureSize + 2 * Gap;

} // namespace

IconPreview::IconPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void IconPreview::display(domain::IconStyle style, domain::PanelTone tone)
{
    m_style = style;
    m_tone = tone;
    update();
}

QSize IconPreview::sizeHint() const
{
    return {2 * PanelWidth + Gap, PanelHeight};
}

void IconPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    for (const QColor &panel : Panels) {
        painter.fillRect(left, 0, PanelWidth, PanelHeight, panel);
        int x = left + Gap;
        for (const Example &example : examples()) {
            const TrayPicture picture{.face = example.face,
                                      .amount = example.amount,
                                      .share = example.share,
                                      .style = m_style,
                                      .tone = m_tone};
            painter.drawPixmap(x, Gap, trayPixmap(picture, PictureSize));
            x += PictureSize + Gap;
        }
        left += PanelWidth + Gap;
    }
}

} // namespace gui
