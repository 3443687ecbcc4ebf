// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

class QUrl;

namespace gui {

/// Shows the address of a page that could not be opened in a browser, to be copied or typed elsewhere. Freed when
/// closed if its owner sets Qt::WA_DeleteOnClose.
class AddressBox : public QMessageBox {
    Q_OBJECT
public:
    explicit AddressBox(const QUrl &page, QWidget *parent = nullptr);
};

} // namespace gui
