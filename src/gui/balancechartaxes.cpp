// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/balancechartaxes.h"

#include "presentation/wording.h"

#include <cmath>

namespace gui {

QString TimeTicker::getTickLabel(double tick, const QLocale &locale, QChar /*formatChar*/, int /*precision*/)
{
    const QDateTime moment = keyToDateTime(tick).toLocalTime();
    return mDateStrategy == dsNone && moment.time() != QTime(0, 0)
        ? locale.toString(moment.time(), QLocale::ShortFormat)
        : locale.toString(moment.date(), QLocale::ShortFormat);
}

QString AmountTicker::getTickLabel(double tick, const QLocale &locale, QChar /*formatChar*/, int /*precision*/)
{
    const auto micros = std::llround(tick * static_cast<double>(domain::Credits::MicrosPerCredit));
    return presentation::amountText(domain::Credits::fromMicros(micros), locale);
}

} // namespace gui
