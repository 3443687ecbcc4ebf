// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/eventtest.h"

#include <QWidget>

#include <memory>

namespace Ui {
class EventFields;
}

namespace gui {

/// The fields for who is sent the events, with a test of what is entered. It stores nothing.
class EventFields : public QWidget {
    Q_OBJECT
public:
    explicit EventFields(QWidget *parent = nullptr);
    ~EventFields() override;

    /// \p tests starts the test that Send test asks for. Called once, before anything else.
    void setTests(monitor::EventTestFactory tests);
    void setSettings(const domain::EventSettings &settings);
    /// What is entered; without a token where that is refused.
    [[nodiscard]] domain::EventSettings settings() const;
    /// Shows what is wrong beside each field. \returns the first field with a fault; null where all are valid.
    QWidget *showFaults();
    /// Gives up a running test.
    void endTest();

Q_SIGNALS:
    void changed();

private:
    void toggleTest();
    void showAnswer(const QStringList &faults);

    std::unique_ptr<Ui::EventFields> m_ui;
    monitor::EventTestFactory m_tests;
    std::unique_ptr<monitor::EventTest> m_test; ///< while an answer is awaited
};

} // namespace gui
