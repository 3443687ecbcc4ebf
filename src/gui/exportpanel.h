// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/historyexporter.h"

#include <QFrame>
#include <QTimer>

class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;

namespace gui {

/// What is exported: all that the user does not choose in the file dialog.
struct ExportSubject {
    std::vector<std::pair<QString, QString>> accounts; ///< the id of each, and its name as it is written
    std::optional<domain::Instant> from; ///< nullopt: from the beginning
    domain::Instant to;
    QTimeZone zone; ///< whose days are written
};

/// Saves a history as a file: asks for its name, shows how far it is and lets the user cancel, and says how it ended.
/// Hidden while there is nothing to say.
class ExportPanel : public QFrame {
    Q_OBJECT
public:
    explicit ExportPanel(QWidget *parent = nullptr);

    /// To be called once, before all else.
    void setHistory(const monitor::HistoryReaderFactory &openHistory);
    /// Asks where \p rows of \p subject are to be saved, and saves them there.
    void askWhere(presentation::HistoryRows rows, const ExportSubject &subject);

Q_SIGNALS:
    void began();
    void ended(presentation::ExportEnd end);

private:
    void start(const QString &file, presentation::HistoryFormat format, presentation::HistoryRows rows,
               const ExportSubject &subject);
    void showProgress(int percent);
    void showEnd(presentation::ExportEnd end, const std::optional<domain::HistoryFault> &fault);

    HistoryExporter *m_exporter = nullptr;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_dismiss;
    QTimer m_patience; ///< until it is worth showing how far it is
    QString m_file; ///< that is, or was, written
};

} // namespace gui
