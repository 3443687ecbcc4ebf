// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace gui {

/// A dialog that grows with what it has to say: a sentence that appears beside a field should not push others out of
/// sight. It never shrinks by itself.
class GrowingDialog : public QDialog {
    Q_OBJECT
public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace gui
