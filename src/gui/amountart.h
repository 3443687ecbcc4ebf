// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QColor;
class QPainter;

namespace gui {

/// Paints the compact amount \p text ("999", "1.2k", "-5") in \p ink, as large as it can be in \p box, whose corners
/// are on whole pixels. Where it is too long to be read, the tenth is left out ("-1.2k" becomes "-1k"): cut off as
/// Credits::compact() cuts off, never rounded up. For the GUI's thread.
void paintAmount(QPainter &painter, const QString &text, const QRectF &box, const QColor &ink);

} // namespace gui
