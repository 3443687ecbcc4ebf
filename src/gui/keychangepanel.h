// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stretch.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace gui {

/// Asks whether the balances before and after another key or address are the same account's, and lets the answer be
/// changed. Hidden while there is no such change to show.
class KeyChangePanel : public QFrame {
    Q_OBJECT
public:
    explicit KeyChangePanel(QWidget *parent = nullptr);

    void display(const std::optional<domain::SourceChange> &change);

Q_SIGNALS:
    void decided(domain::Instant change, bool isSameAccount);

private:
    void decide(bool isSameAccount);

    std::optional<domain::SourceChange> m_change;
    QLabel *m_text;
    QPushButton *m_same;
    QPushButton *m_other;
};

} // namespace gui
