// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/accountview.h"

#include <QPainterPath>
#include <QRectF>

namespace gui {

/// The drawing that stands for \p face, filling \p box; each is unlike every other. For the GUI's thread.
[[nodiscard]] QPainterPath symbolOf(presentation::Face face, const QRectF &box);

/// The mark of an amount that is too old, filling \p box.
[[nodiscard]] QPainterPath clockGlyph(const QRectF &box);

/// The mark of another account that needs attention, filling \p box.
[[nodiscard]] QPainterPath warningGlyph(const QRectF &box);

/// What stands for an amount that is not known, centred in \p box.
[[nodiscard]] QPainterPath dashGlyph(const QRectF &box);

} // namespace gui
