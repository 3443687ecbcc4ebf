// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/netlink_linux.h"

#include <optional>

#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace desktop::netlink {

namespace {

constexpr qsizetype largestDatagram = 32'768; // what the kernel fills at most in a dump

/// A socket that ends with this object.
class Socket {
public:
    Socket()
        : m_descriptor(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE))
    {
        const timeval patience{.tv_sec = 1, .tv_usec = 0}; // the kernel answers at once
        setsockopt(m_descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }
    ~Socket()
    {
        if (m_descriptor >= 0)
            close(m_descriptor);
    }
    Socket(const Socket &) = delete;
    Socket &operator=(const Socket &) = delete;

    [[nodiscard]] bool requestTable(int type) const
    {
        struct {
            nlmsghdr header;
            rtgenmsg body;
        } request{};
        request.header.nlmsg_len = NLMSG_LENGTH(sizeof request.body);
        request.header.nlmsg_type = static_cast<quint16>(type);
        request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
        request.body.rtgen_family = AF_UNSPEC;
        return send(m_descriptor, &request, request.header.nlmsg_len, 0) == qsizetype(request.header.nlmsg_len);
    }

    /// \returns an empty array when nothing comes.
    [[nodiscard]] QByteArray receive() const
    {
        QByteArray bytes(largestDatagram, Qt::Uninitialized);
        bytes.resize(std::max<qsizetype>(recv(m_descriptor, bytes.data(), largestDatagram, 0), 0));
        return bytes;
    }

private:
    int m_descriptor;
};

/// \returns whether the table is complete or broken; nullopt while there is more to come.
std::optional<bool> visitTable(const QByteArray &bytes, const std::function<void(const Message &)> &visit)
{
    std::optional<bool> complete;
    visitMessages(bytes, [&](const nlmsghdr &raw) {
        if (raw.nlmsg_type == NLMSG_ERROR || (raw.nlmsg_flags & NLM_F_DUMP_INTR))
            complete = false;
        else if (raw.nlmsg_type == NLMSG_DONE)
            complete = true;
        else
            visit(Message(raw));
        return !complete;
    });
    return complete;
}

} // namespace

QByteArray Message::attribute(int type, std::size_t headerSize) const
{
    const qsizetype start = NLMSG_HDRLEN + NLMSG_ALIGN(qsizetype(headerSize));
    const char *const bytes = reinterpret_cast<const char *>(&m_raw);
    qsizetype left = qsizetype(m_raw.nlmsg_len) - start;
    for (const char *at = bytes + start; left >= qsizetype(sizeof(rtattr));) {
        const auto *attribute = reinterpret_cast<const rtattr *>(at);
        if (attribute->rta_len < sizeof(rtattr) || attribute->rta_len > left)
            break;
        if ((attribute->rta_type & NLA_TYPE_MASK) == type)
            return {at + RTA_LENGTH(0), qsizetype(attribute->rta_len - RTA_LENGTH(0))};
        const qsizetype length = RTA_ALIGN(qsizetype(attribute->rta_len));
        at += length;
        left -= length;
    }
    return {};
}

bool isDefaultRoute(const Message &message)
{
    constexpr int halfOfAll = 1;
    const auto *route = message.header<rtmsg>();
    return route && route->rtm_dst_len <= halfOfAll && route->rtm_type == RTN_UNICAST
        && !(route->rtm_flags & RTM_F_CLONED);
}

int integerIn(const QByteArray &attribute)
{
    int value = 0;
    std::memcpy(&value, attribute.constData(), std::min<std::size_t>(sizeof value, std::size_t(attribute.size())));
    return value;
}

void visitMessages(const QByteArray &bytes, const std::function<bool(const nlmsghdr &)> &visit)
{
    qsizetype left = bytes.size();
    for (const char *at = bytes.constData(); left >= NLMSG_HDRLEN;) {
        const auto *raw = reinterpret_cast<const nlmsghdr *>(at);
        if (raw->nlmsg_len < NLMSG_HDRLEN || raw->nlmsg_len > left || !visit(*raw))
            return;
        const qsizetype length = NLMSG_ALIGN(qsizetype(raw->nlmsg_len));
        at += length;
        left -= length;
    }
}

bool dump(int request, const std::function<void(const Message &)> &visit)
{
    const Socket socket;
    if (!socket.requestTable(request))
        return false;
    while (true) {
        const QByteArray bytes = socket.receive();
        if (bytes.isEmpty())
            return false;
        if (const std::optional<bool> complete = visitTable(bytes, visit))
            return *complete;
    }
}

} // namespace desktop::netlink
