// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/preferences.h"

#include <QWidget>

namespace gui {

/// Shows how the tray pictures of a few states look on a light and on a dark panel, before the user decides.
class IconPreview : public QWidget {
    Q_OBJECT
public:
    explicit IconPreview(QWidget *parent = nullptr);

    void display(domain::IconStyle style, domain::PanelTone tone);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    domain::IconStyle m_style = domain::IconStyle::Number;
    domain::PanelTone m_tone = domain::PanelTone::Automatic;
};

} // namespace gui
