// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace app {

/// Shows \p window in front of the others. \p activationToken proves to the window manager that the user asked for it
/// (xdg-activation); empty when the desktop gave none.
void raise(QWidget &window, const QString &activationToken);

} // namespace app
