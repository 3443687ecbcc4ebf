// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/highlights.h"
#include "domain/reading.h"
#include "domain/run.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace monitor {

/// Port: reading what was kept, from a thread of its own choice. Real: storage::HistoryReader.
class HistoryReader {
public:
    virtual ~HistoryReader() = default;

    /// Calls \p visit for the last run that began before \p from (so that the first change in the window is known),
    /// then for every run that began in [from, to], oldest first, until \p visit returns false. What cannot be read is
    /// left out: the history is no reason to fail.
    /// \returns whether all that is there could be read, as far as it was asked for.
    virtual bool visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
                           const std::function<bool(const domain::Run &)> &visit) const = 0;
    /// The same for a chart of a long time: may leave out all but the domain::HighlightPicker's choice of each
    /// domain::stretchOf() the time.
    virtual bool visitHighlights(const QString &accountId, domain::Instant from, domain::Instant to,
                                 const std::function<bool(const domain::Highlight &)> &visit) const
    {
        return visitRuns(accountId, from, to, [&visit](const domain::Run &run) { return visit({.run = run}); });
    }
};

/// Makes a reader; each is to be used in one thread.
using HistoryReaderFactory = std::function<std::unique_ptr<HistoryReader>()>;

/// Port: where readings are kept, and read again by the one who keeps them. Real: storage::HistoryStore.
class HistoryPort : public HistoryReader {
public:
    /// Keeps \p reading of the account \p accountId. Never throws and never blocks for long: what cannot be kept on
    /// disk is the store's own trouble to report.
    /// \param longestSilence  between two readings of the same amount for which the time between them counts as seen.
    virtual void append(const QString &accountId, const domain::Reading &reading,
                        std::chrono::seconds longestSilence) = 0;
    /// The newest reading kept of \p accountId, if any.
    [[nodiscard]] virtual std::optional<domain::Reading> latest(const QString &accountId) const = 0;
};

} // namespace monitor
