// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/balancechartplot.h"

namespace gui {

/// Marks local times: the time of day where the marks are less than a day apart, the date elsewhere and at midnight.
class TimeTicker final : public QCPAxisTickerDateTime {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

/// Marks amounts in the locale's form.
class AmountTicker final : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

} // namespace gui
