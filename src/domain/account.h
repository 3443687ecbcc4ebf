// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"
#include "domain/standing.h"

#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace domain {

/// Where a value was set, which is where the user can change it.
enum class SetIn {
    Settings,
    Field, ///< entered in a dialog, and not in force yet
    Environment, ///< the variable KIE_API_KEY or KIE_API_BASE_URL
};

/// Where the key and the endpoint of an account were set.
struct Provenance {
    SetIn key = SetIn::Settings;
    SetIn endpoint = SetIn::Settings;

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// Which balance is watched, and where it is asked for. Never holds the key.
struct Account {
    static constexpr int LongestName = 100; ///< in UTF-16 code units: what titles and menus can show

    QString id; ///< stable and unique among the accounts; "1" for the first
    QString name; ///< the user's own word for it; may be empty
    QUrl endpoint = defaultEndpoint(); ///< the service's base address, such as https://api.kie.ai
    Provenance setIn = {}; ///< what advice about the account refers to

    /// How the account is called among others: by its name, else its id.
    [[nodiscard]] const QString &shownName() const { return name.isEmpty() ? id : name; }
    /// \p text as a name: in one line, without needless space, and no longer than LongestName.
    [[nodiscard]] static QString nameFrom(const QString &text);
    [[nodiscard]] static QUrl defaultEndpoint();
    friend bool operator==(const Account &, const Account &) = default;
};

/// An account together with the key that opens it, as the user configured it; without a key it cannot be asked.
struct ConfiguredAccount {
    Account account;
    std::optional<ApiKey> key;
    std::optional<Marks> ownMarks = std::nullopt; ///< in force instead of Preferences::marks, if set

    friend bool operator==(const ConfiguredAccount &, const ConfiguredAccount &) = default;
};

/// \p names, which are those of \p accounts, with the account's id behind each that is not the only one of its kind.
[[nodiscard]] QStringList toldApart(const QStringList &names, const std::vector<Account> &accounts);

/// Why an address cannot serve as an endpoint.
enum class EndpointFault {
    NotAnAddress, ///< no valid absolute http(s) address with a host, or one with user info, query or fragment
    NotEncrypted, ///< http to a host that is not loopback: the key travels over TLS or not at all
};

/// The fault of \p endpoint; nullopt when the key may be sent there: https, or http to localhost, 127.0.0.0/8 or [::1].
[[nodiscard]] std::optional<EndpointFault> faultOf(const QUrl &endpoint);

/// The same for \p address, which may have a query.
[[nodiscard]] std::optional<EndpointFault> webAddressFault(const QUrl &address);

} // namespace domain
