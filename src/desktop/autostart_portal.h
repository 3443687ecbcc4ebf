// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/autostart.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace desktop {

/// Start at login by org.freedesktop.portal.Background, for a program in a Flatpak, which cannot write the session's
/// autostart entries. The portal decides, after asking the user if need be, and cannot be asked what it decided: a file
/// in the program's own folder remembers that it agreed.
///
/// \see https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Background.html
class PortalAutostart final : public Autostart {
    Q_OBJECT
public:
    /// \param bus      the session bus
    /// \param memory   the file that is there as long as the program starts at login
    /// \param program  what is started, a name within the sandbox
    PortalAutostart(QDBusConnection bus, const QString &memory, const QString &program, QObject *parent = nullptr);

    [[nodiscard]] bool enabled() const override;
    /// Asks the portal, and takes its answer whenever it comes: the user may have to think about it. Of several
    /// questions the newest counts.
    [[nodiscard]] std::optional<QString> setEnabled(bool enabled) override;

private Q_SLOTS:
    void handleResponse(uint response, const QVariantMap &results);

private:
    void listenTo(const QString &request);
    void stopListening();
    void refuse();

    QDBusConnection m_bus;
    QString m_memory;
    QString m_program;
    QString m_request; ///< path of the portal's object for the question that is open; empty: none
    bool m_wanted = false;
    int m_questions = 0;
};

} // namespace desktop
