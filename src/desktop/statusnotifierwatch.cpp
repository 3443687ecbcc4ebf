// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statusnotifierwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace desktop {

namespace {

constexpr int timeoutMs = 3000;
constexpr std::chrono::milliseconds longestRetry = 30s;

/// Depending on the bus.
bool saysThatThereIsNoService(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1;
}

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
                giveUp(); // a new watcher knows none of the old one's items
                if (!newOwner.isEmpty())
                    ask();
            });
    // Only a reason to ask, whoever sent it.
    m_bus.connect({}, path(), service(), u"StatusNotifierHostRegistered"_s, this, SLOT(ask()));
    m_bus.connect({}, path(), service(), u"StatusNotifierHostUnregistered"_s, this, SLOT(ask()));
    // What Qt says itself when the bus is gone; no name has lost its owner then.
    m_bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s, this,
                  SLOT(giveUp()));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &StatusNotifierWatch::ask);
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
        if (answer.isError() && m_bus.isConnected() && !saysThatThereIsNoService(answer.error()))
            retryLater();
        setPresent(!answer.isError() && answer.value().variant().toBool());
    });
}

/// Some panels own the watcher's name a moment before its object can be called, and send no signal afterwards.
void StatusNotifierWatch::retryLater()
{
    if (m_retryDelay > longestRetry)
        return; // it is no watcher
    m_retry.start(m_retryDelay);
    m_retryDelay *= 2;
}

void StatusNotifierWatch::giveUp()
{
    m_question.reset();
    m_retry.stop();
    m_retryDelay = firstRetry;
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
