// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QUrl>

namespace desktop {

/// Opens pages in the user's web browser. Pages that are already open stay open when this object is destroyed.
class Browser : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Never waits for the browser. \p activationToken lets the browser come to the front (xdg-activation); may be
    /// empty.
    void open(const QUrl &page, const QString &activationToken);

Q_SIGNALS:
    /// There is no browser, or it could not be started.
    void failed(const QUrl &page);
};

} // namespace desktop
