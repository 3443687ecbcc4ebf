// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "gui/balancechartplot.h"

#include <QTimeZone>

namespace gui {

/// The key of an instant: in seconds, as QCustomPlot's own time axes count.
[[nodiscard]] double key(domain::Instant at);
[[nodiscard]] domain::Instant instant(double key);

/// Ticks at round local times, see presentation::timeTicks(). QCustomPlot's own time axis steps through UTC.
class TimeTicker final : public QCPAxisTicker {
public:
    /// \param rect  whose width the ticks share. It outlives the ticker.
    explicit TimeTicker(const QCPAxisRect &rect);

    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// In pixels, with the gap to the next label.
    void setLabelWidth(int width) { m_labelWidth = width; }

    void generate(const QCPRange &range, const QLocale &locale, QChar formatChar, int precision, QVector<double> &ticks,
                  QVector<double> *subTicks, QVector<QString> *tickLabels) override;

private:
    const QCPAxisRect &m_rect;
    QTimeZone m_zone = QTimeZone::utc();
    int m_labelWidth = 100;
};

/// Marks amounts in the locale's form.
class AmountTicker final : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale &locale, QChar formatChar, int precision) override;
};

} // namespace gui
