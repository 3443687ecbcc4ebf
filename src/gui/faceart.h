// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/trayview.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

namespace gui {

/// The colours of a face's picture. What is written stands out from the plate by 4.5:1 or more; plate and edge are so
/// different that on every light or dark panel one of them stands out by 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
struct FaceColours {
    QColor plate;
    QColor edge;
    QColor ink; ///< of the amount and the glyph
};

[[nodiscard]] FaceColours coloursOf(presentation::Face face);

/// The outline of \p face's plate, filling \p box.
[[nodiscard]] QPainterPath plateOf(presentation::Face face, const QRectF &box);

/// The part of plateOf() that an amount can fill without leaving the plate.
[[nodiscard]] QRectF amountBoxOf(presentation::Face face, const QRectF &box);

/// The glyph that names the trouble of \p face, filling \p box; empty for the faces that show their amount alone.
[[nodiscard]] QPainterPath glyphOf(presentation::Face face, const QRectF &box);

/// The mark of an amount that is too old, filling \p box.
[[nodiscard]] QPainterPath clockGlyph(const QRectF &box);

/// What stands for an amount that is not known, centred in \p box.
[[nodiscard]] QPainterPath dashGlyph(const QRectF &box);

} // namespace gui
