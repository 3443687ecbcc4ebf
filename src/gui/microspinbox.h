// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace gui {

/// A field for a decimal number that is kept in whole millionths (credits, dollars). It writes no needless zeros, and
/// gives back exactly what it was given as long as nobody changes it, even what is finer than its decimals.
class MicroSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    void setMicros(qint64 micros);
    [[nodiscard]] qint64 micros() const;

    [[nodiscard]] QString textFromValue(double value) const override;

private:
    qint64 m_given = 0;
    double m_shown = 0; ///< what m_given looks like here
};

} // namespace gui
