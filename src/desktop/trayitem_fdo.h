// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/picturefolder_fdo.h"
#include "desktop/trayitem.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>

namespace desktop {

/// Takes the place of Qt's tray icon on the bus, or of the one of KDE's platform theme, which Qt uses on Plasma. It
/// passes on what Qt answers and emits, but for the status and the pictures that go with it, and adds IconName and
/// IconThemePath for the panels that need them; files are written only when such a panel fetches the icon.
///
/// \see https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class FdoTrayItem final : public QDBusVirtualObject, public TrayItem {
    Q_OBJECT
public:
    /// \param bus  Qt's connection for the icon
    /// \param adaptor  Qt's or KDE's implementation of org.kde.StatusNotifierItem; outlives this object.
    FdoTrayItem(QDBusConnection bus, QObject &adaptor, TrayPainter paint);
    ~FdoTrayItem() override;

    void setStatus(domain::TrayStatus status) override;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private Q_SLOTS:
    void relaySignal();

private:
    void relaySignals();
    void announceStatus();
    [[nodiscard]] QString status() const;
    void answerProperties(const QDBusMessage &request);
    [[nodiscard]] QDBusMessage reply(const QDBusMessage &request, bool named);
    [[nodiscard]] QVariant valueOf(const QString &property, bool named);
    [[nodiscard]] QVariantMap names();
    [[nodiscard]] bool invoke(const QDBusMessage &call);
    void emitSignal(const QString &name, const QVariantList &arguments = {});

    QDBusConnection m_bus;
    QObject &m_adaptor;
    TrayPainter m_paint;
    PictureFolder m_folder;
    bool m_changed = true; ///< since the files were written
    domain::TrayStatus m_status = domain::TrayStatus::Active;
    QString m_announcedStatus; ///< as panels have it
    QHash<QString, bool> m_takesNames; ///< by unique bus name
};

} // namespace desktop
