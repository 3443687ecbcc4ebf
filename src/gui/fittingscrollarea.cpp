// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/fittingscrollarea.h"

#include <QEvent>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace gui {

QSize FittingScrollArea::sizeHint() const
{
    constexpr int comfortableLine = 64; // characters
    const int around = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    const QSize most = screen()->availableSize() * 0.8;
    const int wanted = std::max(widget()->sizeHint().width(), fontMetrics().horizontalAdvance(u'0') * comfortableLine);
    const int width = std::min(wanted, most.width() - around);
    const int height = std::max(widget()->sizeHint().height(), widget()->heightForWidth(width));
    return QSize(width + around, std::min(height + 2 * frameWidth(), most.height()));
}

QSize FittingScrollArea::minimumSizeHint() const
{
    const int width = widget()->minimumSizeHint().width() + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    return {width, QScrollArea::minimumSizeHint().height()};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    // A plain scroll area keeps the growth of what it holds to itself.
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gui
