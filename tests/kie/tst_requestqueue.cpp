// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/requestqueue.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using kie::RequestQueue;

namespace {

constexpr qint64 patienceMs = std::chrono::milliseconds(RequestQueue::Patience).count();

/// A queue and those who went, in order.
class Line {
public:
    void enter(int number)
    {
        m_places[number] = m_queue.enter([this, number] { gone.append(number); });
    }
    void leave(int number) { m_places.erase(number); }

    QList<int> gone;

private:
    RequestQueue m_queue;
    std::map<int, std::unique_ptr<RequestQueue::Place>> m_places; ///< go before the queue
};

} // namespace

class TestRequestQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyGoesBeforeTheEventLoop()
    {
        Line line;
        line.enter(1);
        QVERIFY(line.gone.isEmpty());
        QTRY_COMPARE(line.gone, QList{1});
    }

    void theNextGoesWhenTheOneAheadIsOver()
    {
        Line line;
        for (const int number : {1, 2, 3})
            line.enter(number);
        for (const int number : {1, 2}) {
            QTRY_COMPARE(line.gone.size(), number);
            QTest::qWait(0);
            QCOMPARE(line.gone.size(), number); // the next one waits
            line.leave(number);
        }
        QTRY_COMPARE(line.gone, (QList{1, 2, 3}));
    }

    void whoComesLaterGoesAtOnceWhereNobodyIsAhead()
    {
        Line line;
        line.enter(1);
        QTRY_COMPARE(line.gone, QList{1});
        line.leave(1);
        QElapsedTimer waited;
        waited.start();
        line.enter(2);
        QTRY_COMPARE(line.gone, (QList{1, 2}));
        QVERIFY(!waited.hasExpired(patienceMs / 2));
    }

    void theNextGoesBesideOneThatTakesLong()
    {
        Line line;
        QElapsedTimer waited;
        waited.start();
        for (const int number : {1, 2, 3})
            line.enter(number);
        QTRY_COMPARE(line.gone, (QList{1, 2}));
        QVERIFY(waited.hasExpired(patienceMs * 9 / 10)); // a timer of Qt may come a twentieth early
        line.leave(2); // while the slow one is still under way
        QTRY_COMPARE(line.gone, (QList{1, 2, 3}));
    }

    void aSlowOneThatWasOvertakenLetsNobodyGoInItsEnd()
    {
        Line line;
        for (const int number : {1, 2, 3})
            line.enter(number);
        QTRY_COMPARE(line.gone, (QList{1, 2}));
        line.leave(1);
        QTest::qWait(0);
        QCOMPARE(line.gone, (QList{1, 2}));
    }

    void aPlaceThatIsGivenUpNeverGoes()
    {
        Line line;
        for (const int number : {1, 2, 3})
            line.enter(number);
        line.leave(2);
        QTRY_COMPARE(line.gone, QList{1});
        line.leave(1);
        QTRY_COMPARE(line.gone, (QList{1, 3}));
    }

    void nobodyGoesWhereAllGiveUp()
    {
        Line line;
        for (const int number : {1, 2, 3})
            line.enter(number);
        QTRY_COMPARE(line.gone, QList{1});
        for (const int number : {1, 2, 3})
            line.leave(number);
        QTest::qWait(0);
        QCOMPARE(line.gone, QList{1});
    }
};

QTEST_GUILESS_MAIN(TestRequestQueue)
#include "tst_requestqueue.moc"
