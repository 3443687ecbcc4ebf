// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/historycorrection.h"
#include "domain/stretch.h"

#include <QMessageBox>
#include <QTimeZone>

namespace gui {

/// Asks whether a key that has just been entered belongs to the same account as the one before. Whoever closes it can
/// answer later, in the overview.
class AccountQuestion : public QMessageBox {
    Q_OBJECT
public:
    AccountQuestion(const domain::SourceChange &change, const QTimeZone &zone, QWidget *parent = nullptr);

Q_SIGNALS:
    void answered(const domain::AccountCorrection &correction);
};

} // namespace gui
