// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statusnotifierwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;

QString service()
{
    return u"org.kde.StatusNotifierWatcher"_s;
}

QString path()
{
    return u"/StatusNotifierWatcher"_s;
}

} // namespace

StatusNotifierWatch::StatusNotifierWatch(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    const auto *watcher = new QDBusServiceWatcher(service(), m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &newOwner) {
                setPresent(false); // a new watcher knows none of the old one's items
                if (!newOwner.isEmpty())
                    ask();
                else
                    m_question.reset();
            });
    // Only a reason to ask, whoever sent it.
    m_bus.connect({}, path(), service(), u"StatusNotifierHostRegistered"_s, this, SLOT(ask()));
    m_bus.connect({}, path(), service(), u"StatusNotifierHostUnregistered"_s, this, SLOT(ask()));
    // What Qt says itself when the bus is gone; no name has lost its owner then.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                  SLOT(giveUp()));
    ask();
}

StatusNotifierWatch::~StatusNotifierWatch() = default;

void StatusNotifierWatch::ask()
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(service(), path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message.setArguments({service(), u"IsStatusNotifierHostRegistered"_s});
    message.setAutoStartService(false);
    m_question = std::make_unique<QDBusPendingCallWatcher>(m_bus.asyncCall(message, timeoutMs));
    connect(m_question.get(), &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *question) {
        const QDBusPendingReply<QDBusVariant> answer = *question;
        m_question.release()->deleteLater(); // it is the sender of the signal that is being handled
        setPresent(!answer.isError() && answer.value().variant().toBool());
    });
}

void StatusNotifierWatch::giveUp()
{
    m_question.reset();
    setPresent(false);
}

void StatusNotifierWatch::setPresent(bool present)
{
    if (m_present == present)
        return;
    m_present = present;
    Q_EMIT changed(present);
}

} // namespace desktop
