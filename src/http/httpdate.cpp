// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpdate.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace http {

namespace {

/// \returns an invalid date for a name that is no month.
QDate dateOf(const QRegularExpressionMatch &match, domain::Instant now)
{
    static const QString months = u"JanFebMarAprMayJunJulAugSepOctNovDec"_s;
    const qsizetype month = months.indexOf(match.captured(u"month"_s));
    if (month % 3 != 0) // also refuses -1
        return {};
    int year = match.captured(u"year"_s).toInt();
    if (match.capturedLength(u"year"_s) == 2) {
        const int thisYear = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).toUTC().date().year();
        year += thisYear - thisYear % 100;
        if (year > thisYear + 50)
            year -= 100;
    }
    return {year, static_cast<int>(month / 3) + 1, match.captured(u"day"_s).trimmed().toInt()};
}

} // namespace

std::optional<domain::Instant> fromHttpDate(QStringView text, domain::Instant now)
{
    static const QRegularExpression comma(
        u"^[A-Z][a-z]{2,8}, (?<day>\\d\\d)([ -])(?<month>[A-Z][a-z]{2})\\2(?<year>\\d{4}|\\d\\d) (?<time>\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \\d]\\d) (?<time>\\d\\d:\\d\\d:\\d\\d) (?<year>\\d{4})$"_s);

    const QString plain = text.toString();
    QRegularExpressionMatch match = comma.match(plain);
    if (!match.hasMatch())
        match = asctime.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = dateOf(match, now);
    const QTime time = QTime::fromString(match.captured(u"time"_s), u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return domain::Instant(std::chrono::milliseconds(QDateTime(date, time, QTimeZone::utc()).toMSecsSinceEpoch()));
}

} // namespace http
