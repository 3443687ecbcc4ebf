// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"

#include <QList>
#include <QVariantMap>

#include <optional>

namespace feeds {

/// The public names under which a session's bus has the state of all accounts. \see the installed introspection XML.
struct MonitorBus {
    static constexpr QLatin1StringView Name{"io.github.kiecredits.Monitor"}; ///< owned by the process that polls
    static constexpr QLatin1StringView Path{"/io/github/kiecredits/Monitor"};
    static constexpr QLatin1StringView Interface{"io.github.kiecredits.Monitor1"};
    static constexpr QLatin1StringView Property{"Accounts"};
};

/// \p accounts as the property's value, which has the type aa{sv} on the bus.
[[nodiscard]] QList<QVariantMap> busValueOf(const AccountStates &accounts);
/// The accounts in \p value; nullopt where it is not of the property's type. An account without an id is passed over.
[[nodiscard]] std::optional<AccountStates> accountsOf(const QVariant &value);
} // namespace feeds
