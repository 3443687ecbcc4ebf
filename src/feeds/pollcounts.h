// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/balancestate.h"

#include <QMap>
#include <QString>

namespace feeds {

/// Counts how the polls of each account ended, for whoever polls; to be fed by monitor::Accounts::answered().
class PollCounts {
public:
    /// By result: "ok", or the identifier of the domain::Problem::Kind.
    using Results = QMap<QString, qint64>;

    /// Counts a poll of \p accountId after which \p state is known.
    void add(const QString &accountId, const domain::BalanceState &state);

    /// The polls of \p accountId; none ended otherwise than is named here.
    [[nodiscard]] Results of(const QString &accountId) const { return m_counts.value(accountId); }

private:
    QMap<QString, Results> m_counts;
};

} // namespace feeds
