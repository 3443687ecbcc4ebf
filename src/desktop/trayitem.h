// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/traystatus.h"

#include <functional>
#include <memory>

class QImage;

namespace desktop {

/// Paints the current picture of the tray icon, so many pixels wide and high.
using TrayPainter = std::function<QImage(int size)>;

/// What Qt's tray icon cannot do on the bus. Panels that scale the largest of the offered pictures (xfce4-panel,
/// Waybar) show one that was painted for their size: the icon gets a name for them, and a file for each size. And the
/// icon has a status. Everything else is as Qt offers it.
class TrayItem {
public:
    virtual ~TrayItem() = default;

    /// By which the panel decides whether to show the icon; Active until this is called.
    virtual void setStatus(domain::TrayStatus status) = 0;
};

/// \param icon  as for isTrayMenuExportedByQt(); already shown.
/// \returns an object which must not outlive the icon; nullptr where Qt does not send the icon over D-Bus.
[[nodiscard]] std::unique_ptr<TrayItem> makeTrayItem(int icon, const TrayPainter &paint);

} // namespace desktop
