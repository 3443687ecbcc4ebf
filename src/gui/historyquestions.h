// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "presentation/overview.h"

#include <QTimeZone>
#include <QWidget>

namespace gui {

class QuestionPanel;

/// What the user is asked about a history: whether another key belongs to the same account, and why the balance rose.
/// Takes no room while there is nothing to ask.
class HistoryQuestions : public QWidget {
    Q_OBJECT
public:
    explicit HistoryQuestions(QWidget *parent = nullptr);

    /// \param zone  for the times in the questions.
    void display(const presentation::Overview &overview, const QTimeZone &zone);

Q_SIGNALS:
    void answered(const domain::HistoryCorrection &correction);

private:
    std::optional<domain::SourceChange> m_keyChange;
    std::optional<presentation::UnclearRise> m_rise;
    QuestionPanel *m_account;
    QuestionPanel *m_reason;
};

} // namespace gui
