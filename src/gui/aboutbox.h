// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>
#include <QUrl>

namespace gui {

/// What this program is, its version and licence, what it sends, and the pages of the service. Freed when closed if its
/// owner sets Qt::WA_DeleteOnClose.
class AboutBox : public QMessageBox {
    Q_OBJECT
public:
    explicit AboutBox(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The user followed a link.
    void pageRequested(const QUrl &page);
};

} // namespace gui
