// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/accountsnapshot.h"

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <chrono>
#include <optional>
#include <vector>

namespace feeds {

/// What other programs learn of one account. It never holds the key.
struct AccountState {
    QString id;
    QString name = {}; ///< the user's own; may be empty
    std::optional<domain::Standing> standing = std::nullopt; ///< none while nothing is known
    std::optional<domain::Credits> credits = std::nullopt; ///< the last amount that was read
    qint64 cents = 0; ///< the value of the credits in US cents; 0 while they are not known
    std::optional<domain::Instant> observedAt = std::nullopt; ///< when the amount was read
    bool isStale = false; ///< the amount is too old to be taken for current
    std::optional<domain::Problem::Kind> problem = std::nullopt; ///< why the last request brought no amount
    QString message = {}; ///< the problem and what to do about it, in the user's words; empty without one
    std::optional<std::chrono::seconds> left = std::nullopt; ///< until the credits run out, by the forecast
    std::optional<domain::Credits> spentToday = std::nullopt; ///< none where it was not measured

    friend bool operator==(const AccountState &, const AccountState &) = default;
};

/// The states of all accounts, in the user's order.
using AccountStates = std::vector<AccountState>;

/// What there is to learn at \p now of \p accounts.
[[nodiscard]] AccountStates statesOf(const domain::AccountSnapshots &accounts, domain::DollarRate rate,
                                     domain::Instant now);

/// Whether \p after differs from \p before in more than what passes with time alone: a later reading of the same amount
/// and a forecast that has come nearer are no news, so that nobody is woken for them.
[[nodiscard]] bool isNews(const AccountStates &before, const AccountStates &after);

/// What each of \p accounts is called where it is listed among others: its name, else its id, with the id behind names
/// that are alike.
[[nodiscard]] QStringList labelsOf(const AccountStates &accounts);

/// \p account under the public names of the interface io.github.kiecredits.Monitor1, in types that D-Bus has.
[[nodiscard]] QVariantMap fieldsOf(const AccountState &account);

/// The account of which \p fields tell. What is missing or of another type counts as not known.
/// \returns nullopt without an id.
[[nodiscard]] std::optional<AccountState> accountOf(const QVariantMap &fields);

} // namespace feeds
