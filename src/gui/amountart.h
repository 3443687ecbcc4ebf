// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace gui {

/// Draws compact amounts ("999", "1.2k", "-5") for boxes of a few pixels.
///
/// The characters are shapes of this program's own, not a font's: a font scaled to 4 pixels a digit has no stem on a
/// whole pixel and turns grey, and which font is installed would decide what the icon looks like. Here every stem's
/// outer side and every line's top stand on whole pixels. Known are the digits, the minus, the units k, M, G and T, and
/// the decimal point in the forms of all locales.

/// Paints \p text in \p ink, as large as it can be in \p box, whose corners are on whole pixels. Where it is too long
/// to be read, the tenth is left out ("-1.2k" becomes "-1k"): cut off as Credits::compact() cuts off, never rounded up.
void paintAmount(QPainter &painter, const QString &text, const QRectF &box, const QColor &ink);

} // namespace gui
