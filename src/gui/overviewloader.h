// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"
#include "presentation/overview.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace gui {

/// What is to be loaded.
struct OverviewQuery {
    QStringList accountIds; ///< one at least; several are summed up
    domain::Instant now;
    std::optional<domain::Instant> from; ///< where the chart begins; nullopt: with the history
    bool fitsHistory = false; ///< the chart begins with the history where that is later than `from`
    domain::Instant to;
    int columns = 0;
    std::chrono::milliseconds longestSilence{};
    QTimeZone zone; ///< whose days the spending is of
};

/// Reads the history beside the GUI's thread, so that a long one never holds up a window. Only the newest request
/// counts: it ends the one before, whose result is dropped. To destroy the loader ends all reading.
class OverviewLoader : public QObject {
    Q_OBJECT
public:
    explicit OverviewLoader(monitor::HistoryReaderFactory openHistory, QObject *parent = nullptr);
    ~OverviewLoader() override;

    /// Ends in loaded() or failed(), unless it is replaced; never before it returns.
    void load(const OverviewQuery &query);

Q_SIGNALS:
    void loaded(const presentation::Overview &overview);
    /// The history could not be read, or not to its end; a part would tell of spending that is too small.
    void failed(const domain::HistoryFault &fault);

private:
    using Cancelled = std::shared_ptr<std::atomic_bool>;

    void cancel();

    monitor::HistoryReaderFactory m_openHistory;
    Cancelled m_cancelled; ///< of the newest request; shared with its thread
    QThreadPool m_pool; ///< waits, when it goes, for what still uses the members above
};

} // namespace gui
