// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gui {

/// The program's own icon: the one of the desktop's theme when it is installed, else the built-in picture.
[[nodiscard]] QIcon appIcon();

} // namespace gui
