// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

class QString;

namespace desktop {

/// Whether the program starts when the user logs in.
class Autostart {
public:
    virtual ~Autostart() = default;
    [[nodiscard]] virtual bool enabled() const = 0;
    /// \returns what went wrong, in the system's words; nullopt when it is done.
    [[nodiscard]] virtual std::optional<QString> setEnabled(bool enabled) = 0;
};

/// The autostart of this system.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart();

} // namespace desktop
