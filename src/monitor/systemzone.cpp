// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/systemzone.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace monitor {

namespace {

/// As it is set: in TZ, where a colon may come first, or for the whole system.
QByteArray nameOfZone()
{
    QByteArray name = qgetenv("TZ");
    if (name.startsWith(':'))
        name.remove(0, 1);
    return name.isEmpty() ? QTimeZone::systemTimeZoneId() : name;
}

/// The zone of a file in the zone database, also behind links such as /etc/localtime.
QTimeZone zoneOfFile(const QString &path)
{
    static const QString database = QStringLiteral("/zoneinfo/");
    const QString file = QFileInfo(path).canonicalFilePath();
    const qsizetype begin = file.indexOf(database);
    return begin < 0 ? QTimeZone() : QTimeZone(file.mid(begin + database.size()).toUtf8());
}

/// Whether \p zone has the offsets of the system's local time at present, in winter and in summer.
bool agreesWithSystem(const QTimeZone &zone)
{
    if (!zone.isValid())
        return false;
    const QDateTime now = QDateTime::currentDateTime();
    const int year = now.date().year();
    constexpr int leapSeconds = 60; // the "right" zones count them
    const std::array moments{now, QDate(year, 1, 1).startOfDay(), QDate(year, 7, 1).startOfDay()};
    return std::ranges::all_of(moments, [&zone](const QDateTime &moment) {
        return std::abs(zone.offsetFromUtc(moment) - moment.offsetFromUtc()) < leapSeconds;
    });
}

} // namespace

SystemZone systemZone()
{
    const QByteArray id = nameOfZone();
    const QString name = QString::fromLocal8Bit(id);
    // Not QTimeZone::systemTimeZone(): it prints a warning where TZ is a path or unknown.
    const QTimeZone zone = QDir::isAbsolutePath(name) ? zoneOfFile(name) : QTimeZone(id);
    if (agreesWithSystem(zone))
        return {.zone = zone, .unknownName = {}};
    const int offset = QDateTime::currentDateTime().offsetFromUtc();
    const QTimeZone fixed = offset == 0 ? QTimeZone::utc() : QTimeZone(offset);
    if (offset != 0 && agreesWithSystem(fixed))
        return {.zone = fixed, .unknownName = {}}; // the system understands the name, and it means this offset
    return {.zone = fixed.isValid() ? fixed : QTimeZone::utc(), .unknownName = name};
}

} // namespace monitor
