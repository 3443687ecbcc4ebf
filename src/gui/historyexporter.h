// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/historyport.h"
#include "presentation/historyexport.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace gui {

/// What is to be written of whose history.
struct ExportedHistory {
    QString accountId;
    presentation::ExportedAccount account{};
};

/// What is to be written into which file.
struct ExportOrder {
    QString file; ///< a path; an older file is replaced whole, or left as it is
    presentation::HistoryFormat format = presentation::HistoryFormat::Csv;
    presentation::HistoryRows rows = presentation::HistoryRows::Changes;
    std::vector<ExportedHistory> histories{}; ///< written one after another
};

/// Writes a history into a file beside the GUI's thread, one at a time. To destroy the exporter cancels.
class HistoryExporter : public QObject {
    Q_OBJECT
public:
    explicit HistoryExporter(monitor::HistoryReaderFactory openHistory, QObject *parent = nullptr);
    ~HistoryExporter() override;

    /// Ends in exactly one finished(), never before it returns. To be called only while nothing is being exported.
    void start(const ExportOrder &order);
    /// Ends what is being exported, if anything is, within a moment.
    void cancel();

Q_SIGNALS:
    /// How much of the time to be written is written, 0 to 100.
    void progressed(int percent);
    /// \param fault  of the history, if it is unreadable.
    void finished(presentation::ExportEnd end, const std::optional<domain::HistoryFault> &fault);

private:
    monitor::HistoryReaderFactory m_openHistory;
    std::shared_ptr<std::atomic_bool> m_cancelled; ///< shared with the thread
    QThreadPool m_pool; ///< waits, when it goes, for what still uses the members above
};

} // namespace gui
