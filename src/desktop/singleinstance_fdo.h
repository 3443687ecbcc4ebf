// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/singleinstance.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QVariantMap>

namespace desktop {

/// The only one is the owner of the session's bus name, which the bus frees even after a crash. Its object answers to
/// org.freedesktop.Application, but for Open: there are no files to be opened.
///
/// \see https://specifications.freedesktop.org/desktop-entry-spec/latest/dbus.html
class FdoSingleInstance final : public SingleInstance, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// \param bus  the session bus
    /// \param id   the bus name, such as io.github.kiecredits.Tray
    FdoSingleInstance(QDBusConnection bus, const QString &id, QObject *parent = nullptr);
    ~FdoSingleInstance() override;

    [[nodiscard]] bool claim() override;
    [[nodiscard]] bool forward(const QStringList &actions, const QString &activationToken) override;

public Q_SLOTS:
    /// D-Bus: show yourself. \p platformData may hold "activation-token" or "desktop-startup-id".
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    /// D-Bus: do \p action; InvalidArgs for an unknown one. No action takes a parameter.
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

private:
    [[nodiscard]] bool call(const QString &method, const QVariantList &arguments);

    QDBusConnection m_bus;
    QString m_id;
    QString m_objectPath; ///< /io/github/kiecredits/Tray
    bool m_claimed = false;
};

} // namespace desktop
