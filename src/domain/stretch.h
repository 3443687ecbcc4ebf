// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/run.h"

#include <QString>

#include <optional>

namespace domain {

/// Identifies where the balance of \p account is read with \p key: the fingerprint of the key and the address. What is
/// read elsewhere may be another account's balance.
[[nodiscard]] QString balanceSource(const Account &account, const ApiKey &key);

/// A place in a history at which another source than before began to be read.
struct SourceChange {
    Instant at; ///< of the first run from the new source; identifies the change
    Credits before; ///< the last amount from the old source
    Credits after; ///< the first from the new one
    /// Whether both are the same account's, so that the stretch goes on; nullopt while nobody has said so, and then it
    /// does not.
    std::optional<bool> isSameAccount;

    friend bool operator==(const SourceChange &, const SourceChange &) = default;
};

/// Measures how fast an account spends, to tell a new key of the same account from the key of another one. It is fed
/// the last Memory of a history run by run.
class AccountPace {
public:
    static constexpr std::chrono::days Memory{7};

    void add(const Run &run);

    /// Whether \p amount at \p at is what the account can hold by then: as much as last, or less by no more than the
    /// largest drop so far or what twice the pace of these days spends in the time since. More is never certain: a
    /// top-up looks like another account.
    [[nodiscard]] bool allows(Credits amount, Instant at) const;

private:
    std::optional<Run> m_first; ///< of the stretch
    std::optional<Run> m_last;
    Credits m_spent;
    Credits m_largestDrop;
};

} // namespace domain
