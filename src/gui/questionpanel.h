// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace gui {

/// A question with two answers, shown in a window. Once it is answered, only the other answer is offered, so that a
/// wrong one can be taken back. Hidden while there is nothing to ask.
class QuestionPanel : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text;
        QString description; ///< for screen readers
    };

    QuestionPanel(const Answer &first, const Answer &second, QWidget *parent = nullptr);

    /// \param isFirst  the answer that was given; nullopt before.
    void display(const QString &question, std::optional<bool> isFirst);

Q_SIGNALS:
    void answered(bool isFirst);

private:
    QLabel *m_text;
    QPushButton *m_first;
    QPushButton *m_second;
};

} // namespace gui
