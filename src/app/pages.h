// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/browser.h"
#include "gui/addressbox.h"

#include <QObject>
#include <QPointer>

namespace app {

/// Opens every page that the user asks for: in the browser or, where that fails, as an address to copy.
class Pages : public QObject {
    Q_OBJECT
public:
    explicit Pages(QObject *parent = nullptr);
    ~Pages() override;

    /// \p activationToken lets the browser come to the front (xdg-activation); empty when the desktop gave none.
    void open(const QUrl &page, const QString &activationToken = {});

private:
    void showAddress(const QUrl &page);

    desktop::Browser m_browser;
    QPointer<gui::AddressBox> m_box;
};

} // namespace app
