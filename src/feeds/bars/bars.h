// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/baritem.h"

/// The formats of feeds::barFormats(); see there for what print and follow mean. Each is defined in the file of its
/// name.
namespace feeds::bars {

/// For people: a line of words for each account, with its name before it when there are several.
[[nodiscard]] QString text(const AccountStates &accounts, const BarOptions &options);
/// The same in one line.
[[nodiscard]] QString textLine(const AccountStates &accounts, const BarOptions &options);

/// The object of `kie-credits check --json`, with "secondsLeft" and "spentToday" (null where they are not known) for
/// each account. With hideAmount every amount is null, and so is what is computed from amounts. The "code" of a problem
/// is always null, since it is not part of what programs share about an account.
[[nodiscard]] QString json(const AccountStates &accounts, const BarOptions &options);
/// The same in one line (https://jsonlines.org).
[[nodiscard]] QString jsonLine(const AccountStates &accounts, const BarOptions &options);

/// One JSON object for a custom module with "return-type": "json"; its option "escape" stays off.
/// The classes are the gravest standing, "stale" where all amounts are, and "problem" where there is any; "alt", for
/// format-icons, is the standing. Text and tooltip are Pango markup.
/// \see waybar-custom(5), https://docs.gtk.org/Pango/pango_markup.html
[[nodiscard]] QString waybar(const AccountStates &accounts, const BarOptions &options);

/// One line for a module of type custom/script, with tail = true for --follow.
/// \see https://github.com/polybar/polybar/wiki/Formatting
[[nodiscard]] QString polybar(const AccountStates &accounts, const BarOptions &options);

/// Three lines: full_text, short_text (without names) and color. They are the same with and without "markup=pango",
/// which is set in the bar's configuration: look-alikes stand for what markup is made of.
/// \see i3blocks(1)
[[nodiscard]] QString i3blocks(const AccountStates &accounts, const BarOptions &options);
/// A block as one JSON object for interval=persist and format=json, as i3blocks takes no more than one line then.
[[nodiscard]] QString i3blocksLine(const AccountStates &accounts, const BarOptions &options);

/// What opens the endless array of i3bar's protocol.
inline constexpr QLatin1StringView I3barHead{"{\"version\":1}\n[\n"};
/// One JSON array with a block for each account, to be put among others' by a wrapper of i3status.
/// \see https://i3wm.org/docs/i3bar-protocol.html, swaybar-protocol(7), i3status(1) "External scripts"
[[nodiscard]] QString i3bar(const AccountStates &accounts, const BarOptions &options);
/// The same as an element of the endless array, for a bar that runs the program as its status_command.
[[nodiscard]] QString i3barLine(const AccountStates &accounts, const BarOptions &options);

/// One line for Run Com or Run CommandReader.
/// \see https://codeberg.org/xmobar/xmobar/src/branch/master/doc/quick-start.org "Dynamic properties": fc, raw
[[nodiscard]] QString xmobar(const AccountStates &accounts, const BarOptions &options);

/// One line for #() in status-left or status-right. tmux expands what a command prints once more, so no "#" is left
/// but those of the styles.
/// \see tmux(1) FORMATS and STYLES
[[nodiscard]] QString tmux(const AccountStates &accounts, const BarOptions &options);

/// The tags <txt> and <tool> with Pango markup for Xfce's Generic Monitor, in one line.
/// \see https://docs.xfce.org/panel-plugins/xfce4-genmon-plugin/start
[[nodiscard]] QString genmon(const AccountStates &accounts, const BarOptions &options);

} // namespace feeds::bars
