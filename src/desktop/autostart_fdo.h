// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/autostart.h"

#include <QString>
#include <QStringList>

namespace desktop {

/// The user's own entry io.github.kiecredits.Tray.desktop among the autostart entries of the session. Entries of the
/// whole system are not considered.
///
/// \see https://specifications.freedesktop.org/autostart-spec/latest/
class FdoAutostart final : public Autostart {
public:
    /// \param configFolder  $XDG_CONFIG_HOME, or what stands for it
    /// \param executable    absolute path of the program
    /// \param desktops      the names of the running desktop, as in $XDG_CURRENT_DESKTOP
    FdoAutostart(const QString &configFolder, const QString &executable, const QStringList &desktops);

    /// True when the entry is there, neither hidden nor switched off by a desktop's own tool, meant for this desktop,
    /// and starts this program: its command (Exec, and TryExec if there is one) can be run, and is the program or
    /// passes it to another one, as in `env LANG=C kie-credits-tray`. Another copy of the program counts; one that has
    /// been moved or removed does not, since it will not start.
    [[nodiscard]] bool enabled() const override;
    /// Writes the entry anew, or removes it. A failed write leaves the old entry whole.
    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override;

private:
    [[nodiscard]] bool isStartedBy(const QStringList &command) const;
    [[nodiscard]] bool isThisProgram(const QString &command) const;

    QString m_entry;
    QString m_executable;
    QStringList m_desktops;
};

} // namespace desktop
