// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/growingdialog.h"

#include <QEvent>

namespace gui {

bool GrowingDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && sizeHint().height() > height())
        resize(width(), sizeHint().height());
    return handled;
}

} // namespace gui
