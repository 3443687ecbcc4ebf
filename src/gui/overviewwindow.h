// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "gui/overviewloader.h"
#include "monitor/clock.h"
#include "presentation/command.h"
#include "presentation/historyexport.h"
#include "presentation/programview.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class QAbstractButton;

namespace Ui {
class OverviewWindow;
}

namespace gui {

class HistoryQuestions;

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

    /// Shows \p view, and reads the history again where the account has a newer reading or is another than before.
    void display(const presentation::ProgramView &view);
    /// Chooses the account \p accountId, or all of them with an empty id. Ignored where there is none of it.
    void choose(const QString &accountId);
    /// A sentence above everything else, such as why there is no tray icon; empty hides it.
    void setNotice(const QString &notice);
    /// Whether a file is being written, which to end the program would lose.
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

Q_SIGNALS:
    /// A Command::CorrectHistory has to be carried out at once: the history is read again.
    void requested(const presentation::Request &request);
    void exportingChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Zoom {
        domain::Instant from;
        domain::Instant to;
    };

    /// What the history that is shown depends on.
    struct Subject {
        std::vector<std::pair<QString, QString>> accounts; ///< the id of each, and its name as exports write it
        std::optional<domain::Instant> newest; ///< of the readings; a newer one has the history read again
        std::chrono::milliseconds longestSilence{}; ///< see presentation::CurveSpan
        domain::DollarRate dollarRate;

        friend bool operator==(const Subject &, const Subject &) = default;
    };

    void connectButtons();
    void showAccount();
    void showHistory(const Subject &subject);
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
    [[nodiscard]] QString emptyChartText(const presentation::BalanceCurve &curve) const;
    void showSpending(const presentation::Spending &spending);
    void remark(const QString &sentence);
    [[nodiscard]] std::optional<domain::Instant> rangeBegin(domain::Instant now) const;

    std::unique_ptr<Ui::OverviewWindow> m_ui;
    HistoryQuestions *m_questions;
    const monitor::Clock &m_clock;
    OverviewLoader m_loader;
    presentation::ProgramView m_view;
    Subject m_subject;
    std::optional<Zoom> m_zoom; ///< what the user looks at instead of a whole range
    QTimer m_pause; ///< until the history may be read again
    QTimer m_patience; ///< until it is worth saying that the history is being read
    QElapsedTimer m_sinceLoad;
    bool m_isExporting = false;
    bool m_isFreedWhenClosed = false; ///< when it does not export
};

} // namespace gui
