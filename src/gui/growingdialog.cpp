// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growingdialog.h"

#include <QEvent>

namespace gui {

/// Before it is on the screen too: a resize between that and the window manager's answer would move the window to the
/// corner, since its place is not known yet.
bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    const bool mayLackRoom = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (mayLackRoom && sizeHint().height() > height())
        resize(width(), sizeHint().height());
    return handled;
}

} // namespace gui
