// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/flow.h"

#include "oneday.h"
#include "support/classified.h"

#include <QTest>

using namespace std::chrono_literals;
using domain::FlowSeries;
using domain::Instant;
using domain::Run;

/// Properties that hold for every history are in tst_flow.
class TestFlowSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sumsUpEachDay()
    {
        const std::vector<Run> runs{run(1'000, -30min, -5min), // the evening before
                                    run(940, 0h, 12h), // seen at midnight: still of the day before
                                    run(900, 13h, 13h),          run(1'900, 24h - 1min, 24h), // the last minute
                                    run(1'890, 24h + 5min, 40h), run(1'900, 48h, 50h)};
        FlowSeries days({clock(-24h), clock(0h), clock(24h), clock(47h), clock(72h)}); // one day has 23 hours
        for (const Run &each : classified(runs))
            days.add(each);
        QCOMPARE(days.flows(), (std::vector{flow(60, 0, 0), flow(40, 0, 1'000), flow(10, 0, 0), flow(0, 10, 0)}));
    }

    void hasNoDaysWithoutTwoBounds()
    {
        for (const std::vector<Instant> &bounds : {std::vector<Instant>{}, {clock(0h)}}) {
            FlowSeries none(bounds);
            none.add(run(500, -1h, -1h));
            none.add(run(440, 1h, 1h));
            QVERIFY(none.flows().empty());
        }
    }
};

QTEST_APPLESS_MAIN(TestFlowSeries)
#include "tst_flowseries.moc"
