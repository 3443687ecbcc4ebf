// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/pollcounts.h"

using namespace Qt::StringLiterals;

namespace feeds {

void PollCounts::add(const QString &accountId, const domain::BalanceState &state)
{
    const QString result = state.problem ? QString(domain::identifier(state.problem->kind)) : u"ok"_s;
    ++m_counts[accountId][result];
}

} // namespace feeds
