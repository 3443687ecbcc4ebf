// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/highlights.h"
#include "domain/historycorrection.h"
#include "domain/historyfault.h"
#include "domain/reading.h"
#include "domain/run.h"
#include "domain/stretch.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace monitor {

/// Port: reading what was kept, from a thread of its own choice. Real: storage::HistoryReader.
class HistoryReader {
public:
    virtual ~HistoryReader() = default;

    /// Calls \p visit for the last run that began before \p from (so that the first change in the window is known),
    /// then for every run that began in [from, to], until \p visit returns false: in the order in which they were
    /// written, in which their times never go back; see domain::Run. What cannot be read is left out: the history is no
    /// reason to fail.
    /// \returns why not all that is there could be read, as far as it was asked for; nullopt if it could.
    virtual std::optional<domain::HistoryFault>
    visitRuns(const QString &accountId, domain::Instant from, domain::Instant to,
              const std::function<bool(const domain::Run &)> &visit) const = 0;
    /// The same for a chart of a long time: may leave out all but the domain::HighlightPicker's choice of each
    /// domain::stretchOf() the time.
    virtual std::optional<domain::HistoryFault>
    visitHighlights(const QString &accountId, domain::Instant from, domain::Instant to,
                    const std::function<bool(const domain::Highlight &)> &visit) const
    {
        return visitRuns(accountId, from, to, [&visit](const domain::Run &run) { return visit({.run = run}); });
    }
    /// Where another source than before began to be read, oldest first; see domain::balanceSource(). None that cannot
    /// be read.
    [[nodiscard]] virtual std::vector<domain::SourceChange> sourceChanges(const QString &accountId) const
    {
        Q_UNUSED(accountId)
        return {};
    }
};

/// Makes a reader; each is to be used in one thread.
using HistoryReaderFactory = std::function<std::unique_ptr<HistoryReader>()>;

/// What a reading means within its history.
struct Appended {
    std::optional<domain::Rise> rise = std::nullopt; ///< why it is more than the one before it; none where it is not
    /// It is the first from another source, and nothing shows that the account is the same: see
    /// domain::SourceChange.
    bool beginsStretch = false;
};

/// Port: where readings are kept, and read again by the one who keeps them. Real: storage::HistoryStore.
class HistoryPort : public HistoryReader {
public:
    /// From now on the readings of \p accountId come from \p source, see domain::balanceSource(). Where that is another
    /// one than before, a new stretch begins with the next of them, unless domain::AccountPace allows its amount, or
    /// the user has joined the same two sources before.
    virtual void setSource(const QString &accountId, const QString &source)
    {
        Q_UNUSED(accountId)
        Q_UNUSED(source)
    }
    /// Stores what the user says about the history of \p accountId.
    virtual void correct(const QString &accountId, const domain::HistoryCorrection &correction)
    {
        Q_UNUSED(accountId)
        Q_UNUSED(correction)
    }
    /// Keeps \p reading of the account \p accountId. Never throws and never blocks for long: what cannot be kept on
    /// disk is the store's own trouble to report.
    /// \param longestSilence  between two readings of the same amount for which the time between them counts as seen.
    virtual Appended append(const QString &accountId, const domain::Reading &reading,
                            std::chrono::seconds longestSilence) = 0;
    /// The newest reading kept of \p accountId, if any; none where it came from another source than its readings come
    /// from now, see setSource().
    [[nodiscard]] virtual std::optional<domain::Reading> latest(const QString &accountId) const = 0;
};

} // namespace monitor
