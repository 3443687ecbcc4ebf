// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

class QImage;
class QObject;

namespace desktop {

/// Paints the current picture of the tray icon, so many pixels wide and high.
using TrayPainter = std::function<QImage(int size)>;

/// Makes panels that scale the largest of the offered pictures (xfce4-panel, Waybar) show one that was painted for
/// their size: the icon gets a name for them, and a file for each size. All others see what Qt offers.
///
/// \param icon  as for isTrayMenuExportedByQt(); already shown.
/// \returns what does so as long as it lives, which must not be longer than the icon; nullptr where Qt does not send it
///          over D-Bus.
[[nodiscard]] std::unique_ptr<QObject> nameTrayPictures(int icon, const TrayPainter &paint);

} // namespace desktop
