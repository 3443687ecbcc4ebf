// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preferences.h"
#include "presentation/accountview.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <optional>

namespace gui {

/// The colours of a face's picture. What is drawn stands out from the plate by 4.5:1 or more, and plate or edge from
/// the panel by 3:1 (WCAG 2.1, 1.4.3 and 1.4.11).
struct FaceColours {
    QColor plate;
    std::optional<QColor> edge = std::nullopt; ///< none where the plate stands out by itself: room for the amount
    QColor ink; ///< of the amount and the symbol
    QColor level; ///< of what is left in the gauge
};

/// The colours of \p face for panels of \p tone: any grey, the greys from 160 of 255 up, or those up to 100.
[[nodiscard]] FaceColours coloursOf(presentation::Face face, domain::PanelTone tone);

/// Whether \p face can have an amount or a share beside its symbol: not before the first answer.
[[nodiscard]] bool canHaveAmount(presentation::Face face);

/// The outline of \p face's plate, filling \p box.
[[nodiscard]] QPainterPath plateOf(presentation::Face face, const QRectF &box);

/// The part of plateOf() that an amount can fill without leaving the plate; none unless canHaveAmount().
[[nodiscard]] QRectF amountBoxOf(presentation::Face face, const QRectF &box);

} // namespace gui
