// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gauge.h"

#include <QTest>

using domain::Credits;

class TestGauge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheShareThatIsLeft_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("full");
        QTest::addColumn<double>("share");
        QTest::newRow("full") << qint64(1000) << qint64(1000) << 1.0;
        QTest::newRow("a quarter") << qint64(250) << qint64(1000) << 0.25;
        QTest::newRow("nothing left") << qint64(0) << qint64(1000) << 0.0;
        QTest::newRow("in debt") << qint64(-5) << qint64(1000) << 0.0;
        QTest::newRow("over the budget") << qint64(3000) << qint64(1000) << 1.0;
        QTest::newRow("nothing to measure by") << qint64(5) << qint64(0) << 0.0;
        QTest::newRow("was never over nothing") << qint64(-5) << qint64(-5) << 0.0;
    }
    void showsTheShareThatIsLeft()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, full);
        QTEST(domain::gaugeShare(Credits::fromMicros(amount), Credits::fromMicros(full)), "share");
    }
};

QTEST_APPLESS_MAIN(TestGauge)
#include "tst_gauge.moc"
