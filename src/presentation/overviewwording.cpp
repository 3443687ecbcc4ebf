// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/overview.h"
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace presentation {

namespace {

struct OverviewWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::OverviewWording)
};

QString dated(domain::Instant at, const QTimeZone &zone, const QLocale &locale)
{
    return locale.toString(domain::localTime(at, zone), QLocale::ShortFormat);
}

} // namespace

QString spentText(const std::optional<domain::PeriodSpending> &spending, const domain::Moment &present,
                  domain::DollarRate rate, const QLocale &locale)
{
    if (!spending)
        return OverviewWording::tr("–", "nothing is known");
    QString spent = creditsText(spending->spent, locale);
    if (rate.microDollarsPerCredit != 0)
        spent =
            OverviewWording::tr("%1 (%2)", "credits (dollars)").arg(spent, dollarsText(spending->spent, rate, locale));
    if (!spending->since)
        return spent;
    return OverviewWording::tr("%1 since %2", "credits, a time or date")
        .arg(spent, momentText(*spending->since, present, locale));
}

QString curveText(const BalanceCurve &curve, const QTimeZone &zone, const QLocale &locale)
{
    if (curve.points.empty())
        return OverviewWording::tr("Nothing is known of this time.");
    const CurvePoint &first = curve.points.front();
    const CurvePoint &last = curve.points.back();
    const CurvePoint &lowest = *std::ranges::min_element(curve.points, {}, &CurvePoint::amount);
    QStringList sentences{
        OverviewWording::tr("From %1 on %2 to %3 on %4.", "credits on a date and time to credits on a date and time")
            .arg(creditsText(first.amount, locale), dated(first.at, zone, locale), creditsText(last.amount, locale),
                 dated(last.at, zone, locale)),
        OverviewWording::tr("The lowest was %1 on %2.", "credits on a date and time")
            .arg(creditsText(lowest.amount, locale), dated(lowest.at, zone, locale))};
    if (!curve.topUps.empty())
        sentences += OverviewWording::tr("%n top-up(s).", nullptr, static_cast<int>(curve.topUps.size()));
    return sentences.join(u' ');
}

QString pointText(domain::Instant at, domain::Credits amount, const QTimeZone &zone, const QLocale &locale)
{
    return OverviewWording::tr("%1: %2", "date and time: credits")
        .arg(dated(at, zone, locale), creditsText(amount, locale));
}

QString topUpText(const TopUpMark &topUp, const QTimeZone &zone, const QLocale &locale)
{
    const QString text = topUp.isBought
        ? OverviewWording::tr("%1: topped up by %2, to %3", "date and time, credits, credits")
        : OverviewWording::tr("%1: %2 came in, now %3", "date and time, credits, credits");
    return text.arg(dated(topUp.at, zone, locale), creditsText(topUp.rise, locale), creditsText(topUp.balance, locale));
}

QString keyChangeText(const domain::SourceChange &change, const QTimeZone &zone, const QLocale &locale)
{
    const QString amounts =
        OverviewWording::tr("New key or address on %1: %2 before, %3 after.", "date and time, credits, credits")
            .arg(dated(change.at, zone, locale), creditsText(change.before, locale), creditsText(change.after, locale));
    if (!change.isSameAccount)
        return amounts + u' ' + OverviewWording::tr("Same account, or another one?");
    return amounts + u' '
        + (*change.isSameAccount ? OverviewWording::tr("The history goes on.")
                                 : OverviewWording::tr("The history begins anew."));
}

QString unclearRiseText(const UnclearRise &rise, const QTimeZone &zone, const QLocale &locale)
{
    const QString at = dated(rise.at, zone, locale);
    const QString amount = creditsText(rise.rise, locale);
    if (!rise.answer)
        return OverviewWording::tr("%1 came in on %2. Refund or top-up?", "credits, date and time").arg(amount, at);
    return *rise.answer == domain::Rise::Refund
        ? OverviewWording::tr("%1 came in on %2 and count as a refund.", "credits, date and time").arg(amount, at)
        : OverviewWording::tr("%1 came in on %2 and count as a top-up.", "credits, date and time").arg(amount, at);
}

} // namespace presentation
