// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QSettings>
#include <QStringList>

#include <vector>

/// The accounts and their keys in the settings file, as a QSettings array:
/// `[accounts] size=1, 1\id, 1\name, 1\apiKey, 1\baseUrl`, and `1\lowCredits, 1\criticalCredits` for an account with
/// marks of its own. The file may have been edited by hand, so no value is trusted.
namespace storage::accountssection {

using Accounts = std::vector<domain::ConfiguredAccount>;

/// \p accounts with an id each and none twice: a missing or repeated id becomes the smallest whole number that is free.
/// The first of equal ones keeps its id. Own marks are moved into their range. Without any account, one that has no
/// key, with the id "1".
[[nodiscard]] Accounts sound(Accounts accounts);

struct Stored {
    Accounts accounts; ///< sound()
    QStringList refused; ///< keys of addresses that domain::faultOf() refuses. They are in the accounts as they
                         ///< stand: to ask another address than the one that was meant would be worse than none.
                         ///< And keys of marks that make no sense or are out of range: not in force
    QStringList refusedKeys; ///< keys of texts that domain::ApiKey::fromText() refuses; the accounts have no key
};

/// \param forAll  the general marks, which take the place of the one that is missing where only one is an account's
/// own.
[[nodiscard]] Stored read(const QSettings &settings, const domain::Marks &forAll);

/// Writes what differs between \p before, which was read or written last, and \p after, matched by id. Stays as it is:
/// what is the same in both, however it is written in the file; unknown entries of an account; and accounts that are
/// in the file alone, put there by someone else.
void write(QSettings &settings, const Accounts &before, const Accounts &after);

} // namespace storage::accountssection
