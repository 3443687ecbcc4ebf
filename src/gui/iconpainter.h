// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/trayview.h"

#include <QIcon>
#include <QPixmap>

namespace gui {

/// Paints the tray picture of \p face with \p amount on its own plate, legible on light and dark panels, at one size.
[[nodiscard]] QPixmap trayPixmap(presentation::Face face, bool stale, const QString &amount, int size);

/// The same at every size a panel may ask for (16, 22, 24, 32, 48, 64 px), each painted for itself.
[[nodiscard]] QIcon trayIcon(presentation::Face face, bool stale, const QString &amount);

} // namespace gui
