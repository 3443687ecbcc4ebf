// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace domain {

/// How much attention the tray icon calls for, by which panels decide whether to show it. The values and what they mean
/// are those of Status in the StatusNotifierItem specification.
///
/// \see https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/StatusNotifierItem/
enum class TrayStatus {
    Passive, ///< nothing the user needs now; the panel may hide the icon
    Active, ///< worth seeing
    NeedsAttention, ///< the user has to act
};

} // namespace domain
