// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QUrl;
class QWidget;

namespace app {

/// Shows \p window in front of the others. \p activationToken proves to the window manager that the user asked for it
/// (xdg-activation); empty when the desktop gave none.
void raise(QWidget &window, const QString &activationToken);

/// Opens \p page in the user's browser, which may come to the front with \p activationToken.
void openPage(const QUrl &page, const QString &activationToken);

} // namespace app
