// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dollars.h"
#include "domain/highlights.h"
#include "domain/localtime.h"
#include "domain/periodmeter.h"
#include "domain/stretch.h"
#include "domain/thinner.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

#include <chrono>
#include <optional>
#include <vector>

namespace presentation {

/// What the chart is to show.
struct CurveSpan {
    domain::Instant from;
    domain::Instant to; ///< included
    int columns = 0; ///< the width in pixels; no more detail than that is kept
    std::chrono::milliseconds longestSilence{}; ///< what is longer is a gap

    friend bool operator==(const CurveSpan &, const CurveSpan &) = default;
};

struct CurvePoint {
    domain::Instant at;
    domain::Credits amount;
    bool afterGap = false; ///< nothing is known of the time since the point before; otherwise that one's amount held
    bool beginsStretch = false; ///< what was before is another account's; then it is after a gap as well

    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

struct TopUpMark {
    domain::Instant at;
    domain::Credits rise;
    domain::Credits balance; ///< after it
    bool isBought = true; ///< false where it may be a refund, see domain::Rise::CameIn

    friend bool operator==(const TopUpMark &, const TopUpMark &) = default;
};

/// A rise of which only the user knows whether it is a refund or a top-up.
struct UnclearRise {
    domain::Instant at;
    domain::Credits rise;
    std::optional<domain::Rise> answer = std::nullopt; ///< what the user has said

    friend bool operator==(const UnclearRise &, const UnclearRise &) = default;
};

/// A balance over some time, thinned to what a chart can show.
struct BalanceCurve {
    CurveSpan span;
    std::vector<CurvePoint> points; ///< in the order of time; none where nothing is known
    std::vector<TopUpMark> topUps; ///< at most one per column: the largest
    std::optional<UnclearRise> unclearRise = std::nullopt; ///< the newest one without an answer, else the newest

    /// The amount that was last seen at \p at, or before it.
    [[nodiscard]] std::optional<CurvePoint> pointAt(domain::Instant at) const;

    friend bool operator==(const BalanceCurve &, const BalanceCurve &) = default;
};

/// Draws the curve of a history that is fed to it run by run, from the last run that began before the span.
class CurvePass {
public:
    explicit CurvePass(const CurveSpan &span);

    /// Of a history of which runs are left out.
    void add(const domain::Highlight &highlight);

    void add(const domain::Run &run);
    [[nodiscard]] BalanceCurve curve() const;

private:
    void addStep(const domain::Run &before, const domain::Run &after);
    void mark(const TopUpMark &topUp);
    void noteUnclear(const domain::Run &before, const domain::Run &after);

    CurveSpan m_span;
    double m_columnWidth; ///< in milliseconds
    domain::Thinner m_thinner;
    std::vector<TopUpMark> m_topUps;
    std::optional<UnclearRise> m_unclear;
    std::vector<domain::Instant> m_gapEnds;
    std::vector<domain::Instant> m_stretchBegins;
    std::optional<domain::Run> m_last;
};

/// What was spent in the days up to today; nullopt where nothing was measured. The days are calendar days, see
/// domain::LocalDay; today is among them.
struct Spending {
    std::optional<domain::PeriodSpending> today = std::nullopt;
    std::optional<domain::PeriodSpending> sevenDays = std::nullopt;
    std::optional<domain::PeriodSpending> thirtyDays = std::nullopt;

    friend bool operator==(const Spending &, const Spending &) = default;
};

/// Where the periods of Spending begin, the longest first.
struct SpendingBeginnings {
    domain::Instant thirtyDays;
    domain::Instant sevenDays;
    domain::Instant today;

    friend bool operator==(const SpendingBeginnings &, const SpendingBeginnings &) = default;
};

/// The local midnights in \p zone with which the periods up to \p now begin.
[[nodiscard]] SpendingBeginnings spendingBeginnings(domain::Instant now, const QTimeZone &zone);

/// Adds up the spending of a history that is fed to it run by run, from the last run that began before since(). It
/// begins anew with each stretch: what another account spent is not this one's.
class SpendingPass {
public:
    explicit SpendingPass(const SpendingBeginnings &beginnings);

    /// The earliest of the beginnings.
    [[nodiscard]] domain::Instant since() const { return m_thirtyDays.begin(); }
    void add(const domain::Run &run);
    [[nodiscard]] Spending spending() const;

private:
    domain::PeriodMeter m_thirtyDays;
    domain::PeriodMeter m_sevenDays;
    domain::PeriodMeter m_today;
};

/// What the overview tells of the past.
struct Overview {
    BalanceCurve curve;
    Spending spending;
    /// See keyChangeIn().
    std::optional<domain::SourceChange> keyChange = std::nullopt;

    friend bool operator==(const Overview &, const Overview &) = default;
};

// The texts write times as the clock of the zone that is passed in shows them.

/// "120.5 credits ($0.60) since 11:19"; without dollars where the rate is 0, without a time where the sum is of the
/// whole period, and "–" where nothing was measured.
[[nodiscard]] QString spentText(const std::optional<domain::PeriodSpending> &spending, const domain::Moment &present,
                                domain::DollarRate rate, const QLocale &locale);
/// What \p curve shows, in words: its ends, its lowest amount, and its top-ups. Says so if it shows nothing.
[[nodiscard]] QString curveText(const BalanceCurve &curve, const QTimeZone &zone, const QLocale &locale);
/// "11/22/26 2:05 PM: 4,335.86 credits"
[[nodiscard]] QString pointText(domain::Instant at, domain::Credits amount, const QTimeZone &zone,
                                const QLocale &locale);
/// Which of \p changes, oldest first, to show beside a chart of \p span: the newest that nobody has decided about, else
/// the newest within the chart.
[[nodiscard]] std::optional<domain::SourceChange> keyChangeIn(const std::vector<domain::SourceChange> &changes,
                                                              const CurveSpan &span);
/// What is known of \p change, and the question where nobody has answered it.
[[nodiscard]] QString keyChangeText(const domain::SourceChange &change, const QTimeZone &zone, const QLocale &locale);
/// What is known of \p rise, and the question where nobody has answered it.
[[nodiscard]] QString unclearRiseText(const UnclearRise &rise, const QTimeZone &zone, const QLocale &locale);
/// "11/22/26 2:05 PM: topped up by 1,000 credits, to 1,200 credits"
[[nodiscard]] QString topUpText(const TopUpMark &topUp, const QTimeZone &zone, const QLocale &locale);

} // namespace presentation
