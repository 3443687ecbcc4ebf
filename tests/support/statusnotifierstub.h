// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QVariantMap>

#include <optional>

class QDBusServiceWatcher;

namespace testsupport {

/// A panel for StatusNotifierItems that paints nothing: org.kde.StatusNotifierWatcher with a host on a private bus. It
/// must not share a process with the items: Qt waits for this service's answers without running its event loop.
///
/// The functions that ask an item wait for the answer (five seconds at most) while this process's event loop runs.
/// An item is named as in items(); what cannot be read is empty.
class StatusNotifierStub final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    // Qt looks for the properties in the introspection data before it reads them.
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items SCRIPTABLE true)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hostRegistered SCRIPTABLE true)
    Q_PROPERTY(int ProtocolVersion READ protocolVersion SCRIPTABLE true)
public:
    struct IconPixmap {
        QSize size;
        QByteArray argb; ///< a pixel in four bytes, row by row, the most significant byte first
    };
    struct ToolTip {
        QString iconName;
        QString title;
        QString text;
    };
    /// One entry of an item's menu.
    struct MenuEntry {
        int id = 0;
        QString label; ///< without the marks of keyboard mnemonics
        bool enabled = true;
        bool visible = true;
        bool separator = false;
        std::optional<bool> checked; ///< nullopt: it cannot be checked
        QList<MenuEntry> children;
    };

    explicit StatusNotifierStub(QDBusConnection bus, QObject *parent = nullptr);
    ~StatusNotifierStub() override;

    /// Owns the service's name from now on. \returns false when somebody else owns it.
    [[nodiscard]] bool start();
    /// Gives the name up and forgets the items, as a panel that ended.
    void stop();

    [[nodiscard]] bool hostRegistered() const { return m_hostRegistered; }
    /// Whether a host is there; it is from the beginning. Announces a change.
    void setHostRegistered(bool registered);

    /// The registered items, each "BUSNAME/PATH", oldest first.
    [[nodiscard]] QStringList items() const { return m_items; }
    [[nodiscard]] int protocolVersion() const { return 0; }

    /// A property of the item: Id, Title, Status, Category, IconName, ...
    [[nodiscard]] QVariant property(const QString &item, const QString &name) const;
    using QObject::property;
    /// The pictures that the item offers.
    [[nodiscard]] QList<IconPixmap> iconPixmaps(const QString &item) const;
    /// Those that it offers for while its status is NeedsAttention.
    [[nodiscard]] QList<IconPixmap> attentionPixmaps(const QString &item) const;
    /// The sizes of iconPixmaps().
    [[nodiscard]] QList<QSize> iconSizes(const QString &item) const;
    [[nodiscard]] ToolTip toolTip(const QString &item) const;
    /// The top level of the item's menu; deeper ones are in children.
    [[nodiscard]] QList<MenuEntry> menu(const QString &item) const;
    /// The entry whose label starts with \p label, on any level.
    [[nodiscard]] std::optional<MenuEntry> menuEntry(const QString &item, const QString &label) const;
    /// The user clicks the menu entry. \returns false when the item refuses or does not answer.
    bool clickMenuEntry(const QString &item, int entryId) const;
    /// The user clicks the icon itself. \returns false when the item refuses or does not answer.
    bool activate(const QString &item) const;

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &serviceOrPath, const QDBusMessage &message);
    Q_SCRIPTABLE void RegisterStatusNotifierHost(const QString &hostService);

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierItemRegistered(const QString &item);
    Q_SCRIPTABLE void StatusNotifierItemUnregistered(const QString &item);
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    [[nodiscard]] QDBusMessage call(const QString &item, const QString &path, const QString &interface,
                                    const QString &method, const QVariantList &arguments) const;
    [[nodiscard]] QList<IconPixmap> pixmaps(const QString &item, const QString &property) const;
    [[nodiscard]] QString menuPath(const QString &item) const;
    void forgetItemsOf(const QString &busName);

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_itemWatcher;
    QStringList m_items;
    bool m_hostRegistered = true;
};

} // namespace testsupport
