// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/programview.h"

#include <QObject>

namespace gui {

/// The icon in the tray. It decides nothing.
class TrayIcon : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows \p view; the icon appears with the first one.
    virtual void display(const presentation::ProgramView &view) = 0;
    /// Shows a message at the icon; the last resort where the desktop has no notification service.
    virtual void showMessage(const QString &title, const QString &body) = 0;

Q_SIGNALS:
    /// The user clicked the icon itself.
    void activated();
};

} // namespace gui
