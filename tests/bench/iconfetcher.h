// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QObject>
#include <QString>

/// Fetches what an item says is new. Nobody looks at the answers: what counts is what they cost the item.
class IconFetcher : public QObject {
    Q_OBJECT
public:
    void watch(const QString &item)
    {
        const QString service = item.section(u'/', 0, 0);
        const QString path = u'/' + item.section(u'/', 1);
        m_bus.connect(service, path, m_interface, QStringLiteral("NewIcon"), this, SLOT(fetchIcon(QDBusMessage)));
        m_bus.connect(service, path, m_interface, QStringLiteral("NewToolTip"), this, SLOT(fetchToolTip(QDBusMessage)));
        for (const QString &property : {QStringLiteral("IconName"), QStringLiteral("IconPixmap"),
                                        QStringLiteral("ToolTip"), QStringLiteral("Status"), QStringLiteral("Menu")})
            fetch(service, path, property);
    }

private Q_SLOTS:
    void fetchIcon(const QDBusMessage &news)
    {
        fetch(news.service(), news.path(), QStringLiteral("IconName"));
        fetch(news.service(), news.path(), QStringLiteral("IconPixmap"));
    }
    void fetchToolTip(const QDBusMessage &news) { fetch(news.service(), news.path(), QStringLiteral("ToolTip")); }

private:
    void fetch(const QString &service, const QString &path, const QString &property)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call.setArguments({m_interface, property});
        m_bus.asyncCall(call);
    }

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    const QString m_interface = QStringLiteral("org.kde.StatusNotifierItem");
};
