// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/sparkline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::Credits;
using domain::Instant;
using domain::Run;
using presentation::Sparkline;

namespace {

constexpr Instant Start{1'760'000'000'000ms};

Run run(qint32 credits, std::chrono::seconds first, std::chrono::seconds last)
{
    return {.amount = Credits::fromWhole(credits), .firstSeen = Start + first, .lastSeen = Start + last};
}

} // namespace

class TestSparkline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsNothingWithoutARun() { QVERIFY(!Sparkline(Start, Start + 8s, 8).drawing()); }

    void drawsFromTheLowestToTheHighest()
    {
        Sparkline sparkline(Start, Start + 8s, 8);
        for (int second = 0; second < 8; ++second)
            sparkline.add(run(100 + 10 * second, std::chrono::seconds(second), std::chrono::seconds(second)));
        const auto drawing = sparkline.drawing();
        QVERIFY(drawing.has_value());
        QCOMPARE(drawing->blocks.size(), 8);
        QVERIFY(std::is_sorted(drawing->blocks.cbegin(), drawing->blocks.cend()));
        QCOMPARE(drawing->blocks.back(), QChar(u'█'));
        QVERIFY(drawing->lowest == Credits::fromWhole(100));
        QVERIFY(drawing->highest == Credits::fromWhole(170));
    }

    void holdsABalanceUntilTheNext()
    {
        Sparkline sparkline(Start, Start + 8s, 8);
        sparkline.add(run(9, 0s, 0s));
        sparkline.add(run(1, 6s, 7s));
        QCOMPARE(sparkline.drawing()->blocks, u"█████▁▁▁"_s);
    }

    void beginsWithTheFirstRun()
    {
        Sparkline sparkline(Start - 1000s, Start + 4s, 4);
        sparkline.add(run(9, 0s, 1s));
        sparkline.add(run(1, 3s, 4s));
        QCOMPARE(sparkline.drawing()->blocks, u"██▁▁"_s);
    }

    /// Between 5,000 of another account and 1 the blocks would show nothing.
    void beginsAnewWithAnotherAccount()
    {
        Sparkline sparkline(Start, Start + 8s, 4);
        sparkline.add(run(5000, 0s, 3s));
        for (const auto &[credits, second] : {std::pair(1, 4s), std::pair(9, 6s)}) {
            Run other = run(credits, second, second + 1s);
            other.stretch = 1;
            sparkline.add(other);
        }
        const auto drawing = sparkline.drawing();
        QCOMPARE(drawing->blocks, u"▁███"_s);
        QCOMPARE(drawing->highest, Credits::fromWhole(9));
    }

    void isFlatWhereNothingChanges()
    {
        Sparkline sparkline(Start, Start + 4s, 4);
        sparkline.add(run(9, 0s, 4s));
        QCOMPARE(sparkline.drawing()->blocks, u"▄▄▄▄"_s);
    }
};

QTEST_APPLESS_MAIN(TestSparkline)
#include "tst_sparkline.moc"
