// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// Who interprets the text of a menu entry.
enum class MenuFormat {
    Qt, ///< QMenu, or a platform theme that converts its syntax completely
    QtDBus, ///< the reader of a dbusmenu that Qt exports
};

/// \p text, which may contain "&" and "_", as the text of a menu entry that is to show exactly this.
///
/// A dbusmenu has "_" before a mnemonic and "__" for "_". Of this, Qt 6.4 to 6.8 only replaces the first "&" that is
/// not at the end by "_". Seen to be shown right by xfce4-panel 4.18 and 4.20 and by lxqt-panel 1.2 and 2.1. \see
/// https://github.com/AyatanaIndicators/libdbusmenu/blob/master/libdbusmenu-glib/dbus-menu.xml
[[nodiscard]] QString menuText(QString text, MenuFormat format);

/// \p text without characters that are special in markup. Some hosts parse a tooltip as markup and show none at all
/// when it is not valid (waybar), others show an escaped one literally (xfce4-panel), so no escaping suits all of them.
[[nodiscard]] QString toolTipText(QString text);

} // namespace gui
