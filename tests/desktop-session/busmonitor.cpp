// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busmonitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const auto markInterface = u"io.github.kiecredits.Test.Mark"_s;

} // namespace

BusMonitor::~BusMonitor()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool BusMonitor::start()
{
    m_process.start(u"dbus-monitor"_s, {u"--session"_s, u"--profile"_s});
    return m_process.waitForStarted() && catchUp();
}

QList<BusMonitor::Message> BusMonitor::messages()
{
    if (!catchUp())
        qWarning("dbus-monitor no longer follows");
    return m_messages;
}

void BusMonitor::forget()
{
    if (catchUp())
        m_messages.clear();
}

std::optional<BusMonitor::Message> BusMonitor::first(const QString &member, std::chrono::microseconds after)
{
    const QList<Message> all = messages();
    const auto found = std::ranges::find_if(
        all, [&](const Message &message) { return message.member == member && message.at >= after; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

/// Once a signal of our own has come by, so has all that was sent before it. The first ones may be sent too early.
bool BusMonitor::catchUp()
{
    const QString mark = u"Mark%1"_s.arg(++m_marks);
    return QTest::qWaitFor([&] {
        QDBusConnection::sessionBus().send(QDBusMessage::createSignal(u"/"_s, markInterface, mark));
        read();
        const bool seen = std::ranges::find(m_messages, mark, &Message::member) != m_messages.end();
        if (seen)
            m_messages.removeIf([](const Message &message) { return message.interface == markInterface; });
        return seen;
    });
}

/// One line for each message: kind, time in seconds, serial, sender, destination, path, interface, member.
void BusMonitor::read()
{
    m_process.waitForReadyRead(10);
    while (m_process.canReadLine()) {
        const QStringList fields = QString::fromUtf8(m_process.readLine()).trimmed().split(u'\t');
        if (fields.size() < 8)
            continue; // a reply
        const auto at = std::chrono::microseconds(std::llround(fields[1].toDouble() * 1e6));
        m_messages.append(
            {.kind = fields[0], .at = at, .sender = fields[3], .interface = fields[6], .member = fields[7]});
    }
}
