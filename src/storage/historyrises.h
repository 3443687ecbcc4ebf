// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "storage/historyschema.h"

#include <QSqlDatabase>

namespace storage {

/// Stores what the user says about a rise of \p account. To be used within a transaction.
[[nodiscard]] HistoryResult correctRise(const QSqlDatabase &database, qint64 account,
                                        const domain::RiseCorrection &correction);

/// Classifies the rise with which the run that began at \p at has come to be compared with the one before it, since
/// both are one account's now. What the user has said of it stays. To be used within a transaction.
[[nodiscard]] HistoryResult classifyRise(const QSqlDatabase &database, qint64 account, domain::Instant at);

/// Classifies the rises of a history that was written before they were stored; see domain::RiseClassifier. To be used
/// within the transaction that migrates it.
[[nodiscard]] HistoryResult classifyRises(const QSqlDatabase &database);

} // namespace storage
