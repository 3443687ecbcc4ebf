// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstring>
#include <functional>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>

/// Messages of the kernel about interfaces, addresses and routes.
/// \see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
namespace desktop::netlink {

/// One message, which must outlive this view of it.
class Message {
public:
    explicit Message(const nlmsghdr &raw)
        : m_raw(raw)
    {
    }

    [[nodiscard]] int type() const { return m_raw.nlmsg_type; }
    /// The fixed part, such as an ifinfomsg; null if the message is too short for one.
    template <typename Header>
    [[nodiscard]] const Header *header() const
    {
        return m_raw.nlmsg_len >= NLMSG_LENGTH(sizeof(Header)) ? static_cast<const Header *>(payload()) : nullptr;
    }
    /// The value of an attribute after the fixed part \p Header; empty if there is none.
    template <typename Header>
    [[nodiscard]] QByteArray attribute(int type) const
    {
        return header<Header>() ? attribute(type, sizeof(Header)) : QByteArray();
    }

private:
    [[nodiscard]] const void *payload() const { return reinterpret_cast<const char *>(&m_raw) + NLMSG_HDRLEN; }
    [[nodiscard]] QByteArray attribute(int type, std::size_t headerSize) const;

    const nlmsghdr &m_raw;
};

/// Whether \p message is about a route for all addresses, or for one half of them.
[[nodiscard]] bool isDefaultRoute(const Message &message);

[[nodiscard]] int integerIn(const QByteArray &attribute);

/// Calls \p visit for each message in \p bytes until it returns false.
void visitMessages(const QByteArray &bytes, const std::function<bool(const nlmsghdr &)> &visit);

/// Requests the whole table \p request (RTM_GETLINK, RTM_GETADDR or RTM_GETROUTE) and calls \p visit for each entry.
/// \returns false where that fails or the table changed in the meantime.
[[nodiscard]] bool dump(int request, const std::function<void(const Message &)> &visit);

} // namespace desktop::netlink
