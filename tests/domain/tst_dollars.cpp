// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dollars.h"

#include <QTest>

using domain::Credits;
using domain::DollarRate;

class TestDollars : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesCreditsInWholeCents_data()
    {
        QTest::addColumn<qint64>("micros");
        QTest::addColumn<qint64>("rate");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("as listed") << Q_INT64_C(4'335'860'000) << Q_INT64_C(5'000) << Q_INT64_C(2168);
        QTest::newRow("pack") << Q_INT64_C(1'000'000'000) << Q_INT64_C(5'000) << Q_INT64_C(500);
        QTest::newRow("half a cent") << Q_INT64_C(1'000'000) << Q_INT64_C(5'000) << Q_INT64_C(1);
        QTest::newRow("minus half a cent") << Q_INT64_C(-1'000'000) << Q_INT64_C(5'000) << Q_INT64_C(-1);
        QTest::newRow("free") << Q_INT64_C(4'335'860'000) << Q_INT64_C(0) << Q_INT64_C(0);
        QTest::newRow("more than 64 bits in between")
            << Q_INT64_C(9'000'000'000'000'000'000) << Q_INT64_C(1'000'000) << Q_INT64_C(900'000'000'000'000);
    }
    void valuesCreditsInWholeCents()
    {
        QFETCH(qint64, micros);
        QFETCH(qint64, rate);
        QTEST(domain::centsFor(Credits::fromMicros(micros), DollarRate{rate}), "cents");
    }
};

QTEST_APPLESS_MAIN(TestDollars)
#include "tst_dollars.moc"
