// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/defaultroutes_linux.h"

#include "desktop/netlink_linux.h"

#include <map>
#include <utility>
#include <vector>

#include <linux/if_addr.h>
#include <net/if.h>

namespace desktop {

namespace {

using netlink::Message;

/// By family and index of the interface.
using Addresses = std::map<std::pair<int, int>, std::set<QByteArray>>;

bool carriesTraffic(const ifinfomsg &link)
{
    constexpr unsigned needed = IFF_UP | IFF_RUNNING; // running: it has carrier
    return (link.ifi_flags & needed) == needed && !(link.ifi_flags & IFF_LOOPBACK);
}

/// \p address with all bits after the first \p length set to zero.
QByteArray networkOf(QByteArray address, int length)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const int kept = std::clamp(length - static_cast<int>(i) * 8, 0, 8);
        address[i] = static_cast<char>(address[i] & (0xff00 >> kept));
    }
    return address;
}

void addAddress(Addresses &addresses, const Message &message)
{
    const auto *header = message.header<ifaddrmsg>();
    // An address that is not confirmed to be unique cannot be used yet; another message follows once it is.
    if (!header || header->ifa_scope != RT_SCOPE_UNIVERSE || (header->ifa_flags & (IFA_F_TENTATIVE | IFA_F_DADFAILED)))
        return;
    QByteArray address = message.attribute<ifaddrmsg>(IFA_LOCAL);
    if (address.isEmpty()) // IPv6 has this one only, unless the link is point-to-point
        address = message.attribute<ifaddrmsg>(IFA_ADDRESS);
    addresses[{header->ifa_family, static_cast<int>(header->ifa_index)}].insert(
        header->ifa_family == AF_INET6 ? networkOf(address, header->ifa_prefixlen) : address);
}

struct NextHop {
    int interface;
    QByteArray gateway;
};

/// One, or several of a route that spreads its load.
std::vector<NextHop> nextHops(const Message &message)
{
    const QByteArray single = message.attribute<rtmsg>(RTA_OIF);
    if (single.size() == sizeof(int))
        return {{.interface = netlink::integerIn(single), .gateway = message.attribute<rtmsg>(RTA_GATEWAY)}};
    std::vector<NextHop> hops;
    const QByteArray several = message.attribute<rtmsg>(RTA_MULTIPATH);
    qsizetype left = several.size();
    const auto *hop = reinterpret_cast<const rtnexthop *>(several.constData());
    while (left >= qsizetype(sizeof *hop) && hop->rtnh_len >= sizeof *hop && hop->rtnh_len <= left) {
        hops.push_back({.interface = hop->rtnh_ifindex, .gateway = {}});
        const qsizetype length = RTNH_ALIGN(hop->rtnh_len);
        left -= length;
        hop = reinterpret_cast<const rtnexthop *>(reinterpret_cast<const char *>(hop) + length);
    }
    return hops;
}

} // namespace

std::optional<DefaultRoutes> readDefaultRoutes()
{
    std::set<int> working;
    Addresses addresses;
    DefaultRoutes routes;
    const bool complete = netlink::dump(RTM_GETLINK,
                                        [&](const Message &message) {
                                            const auto *link = message.header<ifinfomsg>();
                                            if (link && carriesTraffic(*link))
                                                working.insert(link->ifi_index);
                                        })
        && netlink::dump(RTM_GETADDR, [&](const Message &message) { addAddress(addresses, message); })
        && netlink::dump(RTM_GETROUTE, [&](const Message &message) {
                              if (!netlink::isDefaultRoute(message))
                                  return;
                              const int family = message.header<rtmsg>()->rtm_family;
                              for (const NextHop &hop : nextHops(message)) {
                                  const auto found = addresses.find({family, hop.interface});
                                  if (found != addresses.end() && working.contains(hop.interface))
                                      routes.insert({family, hop.interface, hop.gateway, found->second});
                              }
                          });
    return complete ? std::optional(routes) : std::nullopt;
}

} // namespace desktop
