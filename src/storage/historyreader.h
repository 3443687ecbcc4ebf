// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"

#include <QString>

namespace storage {

/// Reads the file that HistoryStore writes, also while it is being written. A visit opens the file anew, without the
/// right to change it, so a reader can be used in any thread and a file that was set aside in between is not read on.
/// What HistoryStore could not write yet is not seen.
class HistoryReader final : public monitor::HistoryReader {
public:
    explicit HistoryReader(QString file);

    /// \copydoc monitor::HistoryReader::visitRuns
    /// Takes a time that grows with the runs in the window and hardly with those in the file, and no memory for either.
    std::optional<domain::HistoryFault> visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                                                  const std::function<bool(const domain::Run &)> &visit) const override;

    /// \copydoc monitor::HistoryReader::visitHighlights
    std::optional<domain::HistoryFault>
    visitHighlights(const QString &accountId, domain::Instant from, domain::Instant to,
                    const std::function<bool(const domain::Highlight &)> &visit) const override;

    [[nodiscard]] std::vector<domain::SourceChange> sourceChanges(const QString &accountId) const override;

private:
    QString m_file;
};

} // namespace storage
