// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace gui {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(parent->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, parent));
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto item = m_items.begin() + index;
    QLayoutItem *taken = item->release();
    m_items.erase(item);
    return taken;
}

template <typename Place>
int FlowLayout::arrange(const QRect &rectangle, const Place &place) const
{
    int x = rectangle.x();
    int y = rectangle.y();
    int rowHeight = 0;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rectangle.width(), 1), QWIDGETSIZE_MAX});
        if (x > rectangle.x() && x + size.width() > rectangle.x() + rectangle.width()) {
            x = rectangle.x();
            y += rowHeight
                + parentWidget()->style()->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, parentWidget());
            rowHeight = 0;
        }
        place(*item, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return y + rowHeight - rectangle.y();
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, [](const QLayoutItem &, const QRect &) {});
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const std::unique_ptr<QLayoutItem> &item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

QSize FlowLayout::sizeHint() const
{
    QSize inOneRow;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        inOneRow.rwidth() += size.width() + (inOneRow.width() > 0 ? spacing() : 0);
        inOneRow.setHeight(std::max(inOneRow.height(), size.height()));
    }
    return inOneRow;
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    arrange(rectangle, [&rectangle, direction](QLayoutItem &item, const QRect &place) {
        item.setGeometry(QStyle::visualRect(direction, rectangle, place));
    });
}

} // namespace gui
