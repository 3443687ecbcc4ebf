// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "gui/overviewloader.h"
#include "monitor/clock.h"
#include "presentation/historyexport.h"
#include "presentation/trayview.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAbstractButton;

namespace Ui {
class OverviewWindow;
}

namespace gui {

class HistoryQuestions;

/// Whose history the overview shows.
struct OverviewSubject {
    QString accountId;
    QString accountName; ///< as exports name it
    std::optional<domain::Instant> newest; ///< of the readings; a newer one has the history read again
    std::chrono::milliseconds longestSilence{}; ///< see presentation::CurveSpan
    domain::DollarRate dollarRate;

    friend bool operator==(const OverviewSubject &, const OverviewSubject &) = default;
};

/// The balance and where the credits went, in a window; the only face of the program where there is no tray. Freed when
/// closed if its owner sets Qt::WA_DeleteOnClose; while it exports, it is hidden, and freed when that is done, or comes
/// back to say what went wrong. The history is read while the window is already there.
class OverviewWindow : public QWidget {
    Q_OBJECT
public:
    /// \p clock must outlive the window.
    OverviewWindow(const monitor::HistoryReaderFactory &openHistory, const monitor::Clock &clock,
                   QWidget *parent = nullptr);
    ~OverviewWindow() override;

    void display(const presentation::TrayView &view);
    /// Shows the history of \p subject, and reads it again when \p subject is another than before.
    void showHistory(const OverviewSubject &subject);
    /// A sentence above everything else, such as why there is no tray icon; empty hides it.
    void setNotice(const QString &notice);
    /// Whether a file is being written, which to end the program would lose.
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

Q_SIGNALS:
    void refreshRequested();
    void topUpRequested();
    void settingsRequested();
    /// The user wants to leave the demo for the real program.
    void ownKeyRequested();
    /// The user says something about the history of \p accountId. It has to be stored at once: it is read again.
    void correctionMade(const QString &accountId, const domain::HistoryCorrection &correction);
    void exportingChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Zoom {
        domain::Instant from;
        domain::Instant to;
    };

    void arrangeRows();
    void connectChart();
    void connectQuestions();
    void connectExport();
    void exportRows(presentation::HistoryRows rows);
    void beginExporting();
    void endExporting(presentation::ExportEnd end);
    void enlargeAmount();
    void growAsNeeded();
    void loadSoon();
    void load();
    void resetZoom();
    void tell(const presentation::Overview &overview);
    void tellOfFailure(const domain::HistoryFault &fault);
    void showSpending(const presentation::Spending &spending);
    void remark(const QString &sentence);
    [[nodiscard]] std::optional<domain::Instant> rangeBegin(domain::Instant now) const;

    std::unique_ptr<Ui::OverviewWindow> m_ui;
    HistoryQuestions *m_questions;
    const monitor::Clock &m_clock;
    OverviewLoader m_loader;
    OverviewSubject m_subject;
    std::optional<Zoom> m_zoom; ///< what the user looks at instead of a whole range
    QTimer m_pause; ///< until the history may be read again
    QTimer m_patience; ///< until it is worth saying that the history is being read
    QElapsedTimer m_sinceLoad;
    bool m_isExporting = false;
    bool m_isFreedWhenClosed = false; ///< when it does not export
};

} // namespace gui
