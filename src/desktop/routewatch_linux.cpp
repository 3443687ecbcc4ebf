// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/routewatch_linux.h"

#include "desktop/netlink_linux.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace desktop {

namespace {

constexpr quint32 groups =
    RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE | RTMGRP_IPV6_ROUTE;

int openSocket()
{
    const int descriptor = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = groups;
    if (descriptor < 0 || bind(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

/// Whether the default routes may be others after \p raw. Routes within the computer and events of a wireless scan come
/// often and are of no interest.
bool matters(const nlmsghdr &raw)
{
    const netlink::Message message(raw);
    if (message.type() == RTM_NEWROUTE || message.type() == RTM_DELROUTE)
        return netlink::isDefaultRoute(message);
    return message.type() != RTM_NEWLINK || message.attribute<ifinfomsg>(IFLA_WIRELESS).isEmpty();
}

} // namespace

RouteWatch::RouteWatch(QObject *parent)
    : QObject(parent)
    , m_socket(openSocket())
    , m_routes(readDefaultRoutes())
{
    if (m_socket < 0)
        return;
    m_settle.setSingleShot(true);
    m_settle.setInterval(1s);
    connect(&m_settle, &QTimer::timeout, this, &RouteWatch::compare);
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        if (receive() && !m_settle.isActive()) // not started anew: messages may come on and on
            m_settle.start();
    });
}

RouteWatch::~RouteWatch()
{
    if (m_socket >= 0)
        close(m_socket);
}

/// Empties the socket. \returns whether anything that matters came.
bool RouteWatch::receive() const
{
    bool mattered = false;
    QByteArray buffer(8192, Qt::Uninitialized);
    while (true) {
        const ssize_t size = recv(m_socket, buffer.data(), static_cast<std::size_t>(buffer.size()), MSG_TRUNC);
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0 && errno == ENOBUFS) { // more came than the socket holds
            mattered = true;
            continue;
        }
        if (size <= 0)
            return mattered;
        if (size > buffer.size())
            mattered = true; // too long to be read
        netlink::visitMessages(buffer.first(std::min<qsizetype>(size, buffer.size())),
                               [&mattered](const nlmsghdr &raw) {
                                   mattered = mattered || matters(raw);
                                   return !mattered;
                               });
    }
}

void RouteWatch::compare()
{
    const std::optional<DefaultRoutes> routes = readDefaultRoutes();
    if (!routes) {
        m_settle.start();
        return;
    }
    const std::optional<DefaultRoutes> before = std::exchange(m_routes, routes);
    if (!before || std::ranges::includes(*before, *routes))
        return;
    if (before->empty())
        Q_EMIT returned();
    else
        Q_EMIT changed();
}

} // namespace desktop
