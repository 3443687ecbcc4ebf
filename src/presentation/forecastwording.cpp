// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/wording.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace std::chrono_literals;

namespace presentation {

namespace {

struct ForecastWording {
    Q_DECLARE_TR_FUNCTIONS(presentation::ForecastWording)
};

/// Under this a duration says more than a time of day.
constexpr std::chrono::hours Near{12};
/// Up to this many days ahead a weekday names one day only, whatever day it is read on.
constexpr int DaysNamedByWeekday = 6;
constexpr std::chrono::days Year{365};
/// Until there is as much history, the forecast says how little it rests on.
constexpr std::chrono::hours SoundBasis{24};

/// Not QLocale's, since the program's language can be another than the locale's.
QString weekdayText(int dayOfWeek)
{
    switch (dayOfWeek) {
    case Qt::Monday:
        return ForecastWording::tr("Monday");
    case Qt::Tuesday:
        return ForecastWording::tr("Tuesday");
    case Qt::Wednesday:
        return ForecastWording::tr("Wednesday");
    case Qt::Thursday:
        return ForecastWording::tr("Thursday");
    case Qt::Friday:
        return ForecastWording::tr("Friday");
    case Qt::Saturday:
        return ForecastWording::tr("Saturday");
    default:
        return ForecastWording::tr("Sunday");
    }
}

/// "Tuesday evening". The hours after midnight belong to the night that began on the day before.
QString partOfDayText(const QDateTime &moment)
{
    constexpr int morning = 5;
    constexpr int afternoon = 12;
    constexpr int evening = 18;
    constexpr int night = 22;
    const int hour = moment.time().hour();
    const QDate day = hour < morning ? moment.date().addDays(-1) : moment.date();
    const QString weekday = weekdayText(day.dayOfWeek());
    if (hour < morning || hour >= night)
        return ForecastWording::tr("%1 night", "a weekday").arg(weekday);
    if (hour < afternoon)
        return ForecastWording::tr("%1 morning", "a weekday").arg(weekday);
    if (hour < evening)
        return ForecastWording::tr("%1 afternoon", "a weekday").arg(weekday);
    return ForecastWording::tr("%1 evening", "a weekday").arg(weekday);
}

QString howLongText(const domain::Forecast &forecast, const QTimeZone &zone, const QLocale &locale)
{
    if (forecast.left < Near)
        return ForecastWording::tr("about %1", "a duration").arg(durationText(forecast.left));
    if (forecast.left >= Year)
        return ForecastWording::tr("more than a year");
    const QDateTime empty = domain::localTime(forecast.emptyAt(), zone);
    const bool isThisWeek = domain::localTime(forecast.from, zone).date().daysTo(empty.date()) <= DaysNamedByWeekday;
    return ForecastWording::tr("until about %1", "a part of a day, such as Tuesday evening, or a date")
        .arg(isThisWeek ? partOfDayText(empty) : locale.toString(empty.date(), QLocale::ShortFormat));
}

} // namespace

QString forecastText(const domain::Forecast &forecast, const QTimeZone &zone, const QLocale &locale)
{
    const QString howLong = howLongText(forecast, zone, locale);
    if (forecast.basis >= SoundBasis)
        return ForecastWording::tr("Lasts %1", "about 3 hours, or until about Tuesday evening").arg(howLong);
    return ForecastWording::tr("Lasts %1 at the pace of the last %2", "about 3 hours, or until about Tuesday evening")
        .arg(howLong, durationText(forecast.basis));
}

} // namespace presentation
