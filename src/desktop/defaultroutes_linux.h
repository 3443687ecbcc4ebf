// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <compare>
#include <optional>
#include <set>

namespace desktop {

/// A way out of this computer: a default route over an interface that is up, has carrier and has an address.
struct DefaultRoute {
    int family; ///< AF_INET or AF_INET6
    int interface; ///< its index
    QByteArray gateway; ///< empty for a point-to-point link
    /// What the interface's global addresses are: in full for IPv4, only their networks for IPv6, where the rest of an
    /// address changes every few hours for privacy.
    std::set<QByteArray> addresses;

    // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 sees a pointer in the 0 that orderings are compared with.
    friend std::weak_ordering operator<=>(const DefaultRoute &, const DefaultRoute &) = default;
};

using DefaultRoutes = std::set<DefaultRoute>;

/// The default routes of all routing tables, as the kernel has them now. A route to one half of all addresses counts as
/// one, since VPN programs set two of these. Lifetimes and metrics are left out: renewing an address or a route changes
/// nothing.
/// \returns nullopt where the kernel cannot be asked, or its tables changed in the meantime.
/// \see https://man7.org/linux/man-pages/man7/rtnetlink.7.html
[[nodiscard]] std::optional<DefaultRoutes> readDefaultRoutes();

} // namespace desktop
