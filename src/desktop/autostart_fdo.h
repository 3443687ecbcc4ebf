// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/autostart.h"

#include <QString>

namespace desktop {

/// The user's own entry io.github.kiecredits.Tray.desktop among the autostart entries of the session. Entries of the
/// whole system are not considered.
///
/// \see https://specifications.freedesktop.org/autostart-spec/latest/
class FdoAutostart final : public Autostart {
public:
    /// \param configFolder  $XDG_CONFIG_HOME, or what stands for it
    /// \param executable    absolute path of the program
    FdoAutostart(const QString &configFolder, const QString &executable);

    /// True when the entry is there, neither hidden nor switched off by a desktop's own tool, and the program that it
    /// starts (Exec, and TryExec if there is one) can be run. An entry whose program has been moved or removed starts
    /// nothing, so it counts as off.
    [[nodiscard]] bool enabled() const override;
    /// Writes the entry anew, or removes it. A failed write leaves the old entry whole.
    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override;

private:
    QString m_entry;
    QString m_executable;
};

} // namespace desktop
