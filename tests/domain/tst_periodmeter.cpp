// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/periodmeter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::PeriodMeter;
using domain::Run;

namespace {

const Instant midnight = std::chrono::sys_days(std::chrono::year(2026) / 11 / 22);

Run run(int credits, Instant from, Instant to, int stretch = 0)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = from, .lastSeen = to, .stretch = stretch};
}

/// "12 since 60": credits, and minutes after midnight; "-" where nothing was measured.
QString measured(const std::vector<Run> &runs)
{
    PeriodMeter meter(midnight);
    for (const Run &one : runs)
        meter.add(one);
    const std::optional<domain::PeriodSpending> spending = meter.spending();
    if (!spending)
        return u"-"_s;
    const QString since = spending->since
        ? u" since %1"_s.arg(std::chrono::duration_cast<std::chrono::minutes>(*spending->since - midnight).count())
        : QString();
    return spending->spent.toDecimal() + since;
}

} // namespace

class TestPeriodMeter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsWhatWasSpentSinceTheBeginning_data()
    {
        QTest::addColumn<std::vector<Run>>("runs");
        QTest::addColumn<QString>("spent");
        const Run before = run(100, midnight - 2h, midnight - 5min);
        Run refund = run(95, midnight + 2h, midnight + 3h);
        refund.rise = domain::Rise::Refund;
        using Runs = std::vector<Run>;
        QTest::newRow("nothing known") << Runs{} << u"-"_s;
        QTest::newRow("one reading") << Runs{run(90, midnight + 1h, midnight + 1h)} << u"-"_s;
        QTest::newRow("before it alone") << Runs{before} << u"-"_s;
        QTest::newRow("over the beginning") << Runs{before, run(90, midnight + 5min, midnight + 1h)} << u"10"_s;
        QTest::newRow("from the first reading on")
            << Runs{run(90, midnight + 1h, midnight + 2h), run(80, midnight + 2h, midnight + 3h)} << u"10 since 60"_s;
        QTest::newRow("after a long gap") << Runs{before, run(90, midnight + 3h, midnight + 4h)} << u"10 since -5"_s;
        QTest::newRow("with a refund") << Runs{before, run(90, midnight + 5min, midnight + 1h), refund} << u"5"_s;
        QTest::newRow("of this account alone")
            << Runs{before, run(90, midnight + 1h, midnight + 2h), run(50, midnight + 2h, midnight + 3h, 1),
                    run(47, midnight + 3h, midnight + 4h, 1)}
            << u"3 since 120"_s;
    }
    void countsWhatWasSpentSinceTheBeginning()
    {
        QFETCH(std::vector<Run>, runs);
        QTEST(measured(runs), "spent");
    }
};

QTEST_APPLESS_MAIN(TestPeriodMeter)
#include "tst_periodmeter.moc"
