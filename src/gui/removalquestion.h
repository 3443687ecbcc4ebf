// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

#include <QMessageBox>

namespace gui {

/// Asks before an account is removed: names what is lost, and offers to delete the account's history as well.
class RemovalQuestion : public QMessageBox {
    Q_OBJECT
public:
    /// \param mayHaveHistory  whether the account was in force, so that there may be a history to be deleted.
    RemovalQuestion(const domain::ConfiguredAccount &configured, bool mayHaveHistory, QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed(bool deletesHistory);
};

} // namespace gui
