// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace gui {

/// A scroll area that would rather be as large as what it holds, and scrolls downwards only where the screen is too
/// small for that, as with very large fonts.
class FittingScrollArea : public QScrollArea {
    Q_OBJECT
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace gui
