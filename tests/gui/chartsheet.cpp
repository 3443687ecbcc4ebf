// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Paints charts of a day, a week, a month and a year in several time zones, one PNG per zone and width, for a look:
// chartsheet FOLDER
#include "gui/balancechart.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QTextStream>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

presentation::BalanceCurve curve(domain::Instant from, domain::Instant to)
{
    presentation::BalanceCurve curve{
        .span = {.from = from, .to = to, .columns = 600, .longestSilence = 1h}, .points = {}, .topUps = {}};
    constexpr int steps = 60;
    for (int step = 0; step < steps; ++step) {
        curve.points.push_back(
            {.at = from + (to - from) * step / steps, .amount = domain::Credits::fromWhole(6000 - 90 * step)});
    }
    return curve;
}

struct Place {
    QByteArray zone;
    QString now; ///< in UTC
    QLocale locale;
};

void paint(const Place &place, int width, const QString &folder)
{
    const domain::Instant now(
        std::chrono::milliseconds(QDateTime::fromString(place.now, Qt::ISODate).toMSecsSinceEpoch()));
    QWidget sheet;
    auto *column = new QVBoxLayout(&sheet);
    for (const std::chrono::hours length : {3h, 24h, 7 * 24h, 30 * 24h, 365 * 24h}) {
        column->addWidget(new QLabel(
            u"%1: %2 hours to %3 UTC"_s.arg(QString::fromLatin1(place.zone)).arg(length.count()).arg(place.now)));
        auto *chart = new gui::BalanceChart;
        chart->setLocale(place.locale);
        chart->setFixedSize(width, 150);
        column->addWidget(chart);
        chart->display(curve(now - length, now), QTimeZone(place.zone));
    }
    sheet.show();
    QCoreApplication::processEvents();
    sheet.grab().save(u"%1/%2-%3.png"_s.arg(folder, QString::fromLatin1(place.zone).section(u'/', -1)).arg(width));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: chartsheet FOLDER\n";
        return 2;
    }
    const std::vector<Place> places{
        {.zone = "America/New_York"_ba, .now = u"2026-11-26T00:30:00Z"_s, .locale = QLocale(u"en_US"_s)},
        {.zone = "Europe/Berlin"_ba, .now = u"2026-10-25T14:00:00Z"_s, .locale = QLocale(u"de_DE"_s)},
        {.zone = "Asia/Kathmandu"_ba, .now = u"2026-11-22T12:00:00Z"_s, .locale = QLocale(u"zh_CN"_s)},
        {.zone = "America/Havana"_ba, .now = u"2020-11-01T06:20:00Z"_s, .locale = QLocale(u"es_CU"_s)},
    };
    for (const Place &place : places) {
        for (const int width : {260, 640})
            paint(place, width, arguments.at(1));
    }
    return 0;
}
