// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/accountstate.h"
#include "feeds/pollcounts.h"

#include "domain/flow.h"

#include <QByteArray>
#include <QHash>

namespace feeds {

/// What is counted beside the states of the accounts, by account id. An account that is missing in one of them has no
/// such counter.
struct MetricCounters {
    QHash<QString, domain::Flow> flows{}; ///< see FlowTotals
    QHash<QString, PollCounts::Results> polls{};
};

/// \p accounts as metrics of Prometheus, in its text format. What is not known is left out rather than 0. An account's
/// label is its name, else its id; names that are alike are told apart by the label "id".
///
/// \param version  of this program
/// \see https://prometheus.io/docs/instrumenting/exposition_formats/ "Text-based format", version 0.0.4
[[nodiscard]] QByteArray metricsText(const AccountStates &accounts, const MetricCounters &counters,
                                     const QString &version);

} // namespace feeds
