// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/programview.h"

#include <QIcon>
#include <QPixmap>

#include <optional>

namespace gui {

/// All that a tray picture is painted from: equal values are equal pictures.
struct TrayPicture {
    presentation::Face face = presentation::Face::NotConfigured;
    bool stale = false; ///< the amount is too old to be taken for current
    bool troubleElsewhere = false; ///< another account needs attention
    QString amount = {}; ///< compact; painted only if it holds a digit
    std::optional<double> share = std::nullopt; ///< left in the gauge, 0 to 1; none when not known
    domain::IconStyle style = domain::IconStyle::Number;
    domain::PanelTone tone = domain::PanelTone::Automatic;

    friend bool operator==(const TrayPicture &, const TrayPicture &) = default;
};

/// The picture of \p view, without what its style does not show, so that an amount that changes behind a symbol, or a
/// share that changes by less than a pixel, is the same picture.
[[nodiscard]] TrayPicture pictureOf(const presentation::IconView &view);

/// Paints \p picture \p size pixels wide and high. For the GUI's thread.
[[nodiscard]] QPixmap trayPixmap(const TrayPicture &picture, int size);

/// The same at every size a panel may ask for, each painted for itself when it is asked for; 16, 22, 24, 32, 33, 36, 44
/// and 48 px are offered.
[[nodiscard]] QIcon trayIcon(const TrayPicture &picture);

} // namespace gui
