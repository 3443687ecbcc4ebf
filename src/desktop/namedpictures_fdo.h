// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/namedpictures.h"
#include "desktop/picturefolder_fdo.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>

namespace desktop {

/// Takes the place of Qt's tray icon on the bus. It passes on what Qt answers and emits, and adds IconName and
/// IconThemePath for the panels that need them; files are written only when such a panel fetches the icon.
///
/// \see https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class NamedPictures final : public QDBusVirtualObject {
    Q_OBJECT
public:
    /// \param bus  Qt's connection for the icon
    /// \param adaptor  Qt's implementation of org.kde.StatusNotifierItem; outlives this object.
    NamedPictures(QDBusConnection bus, QObject &adaptor, TrayPainter paint);
    ~NamedPictures() override;

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private Q_SLOTS:
    void relaySignal();

private:
    void relaySignals();
    void answerProperties(const QDBusMessage &request);
    [[nodiscard]] QDBusMessage reply(const QDBusMessage &request, bool named);
    [[nodiscard]] QVariantMap names();
    [[nodiscard]] bool invoke(const QDBusMessage &call);
    void emitSignal(const QString &name, const QVariantList &arguments = {});

    QDBusConnection m_bus;
    QObject &m_adaptor;
    TrayPainter m_paint;
    PictureFolder m_folder;
    bool m_changed = true; ///< since the files were written
    QHash<QString, bool> m_takesNames; ///< by unique bus name
};

} // namespace desktop
