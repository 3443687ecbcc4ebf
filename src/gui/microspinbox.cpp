// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/microspinbox.h"

#include <cmath>

namespace gui {

namespace {

constexpr double Micro = 1e6;

} // namespace

void MicroSpinBox::setMicros(qint64 micros)
{
    setValue(static_cast<double>(micros) / Micro);
    m_given = micros;
    m_shown = value();
}

qint64 MicroSpinBox::micros() const
{
    // Both are results of the box's own rounding, so the same number is the same double.
    return value() == m_shown ? m_given : std::llround(value() * Micro);
}

QString MicroSpinBox::textFromValue(double value) const
{
    QString text = QDoubleSpinBox::textFromValue(value);
    if (!text.contains(locale().decimalPoint()))
        return text;
    while (text.endsWith(locale().zeroDigit()))
        text.chop(locale().zeroDigit().size());
    if (text.endsWith(locale().decimalPoint()))
        text.chop(locale().decimalPoint().size());
    return text;
}

} // namespace gui
