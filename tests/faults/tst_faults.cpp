// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core.h"
#include "fault.h"
#include "faultdocument.h"
#include "lateanswer.h"
#include "stage.h"
#include "support/patience.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace faults;
using domain::Alert;
using domain::Problem;
using presentation::AccountView;
using support::FaultyServer;

namespace {

bool isToTimeOut(const Fault &fault)
{
    return fault.verdict.problem == Problem::Kind::TimedOut || fault.endsAtTheDeadline;
}

/// Where nothing but the deadline ends a poll, there is no need to wait for long; but the request has to be on its way
/// by then, which takes a few round trips through a tunnel.
std::chrono::milliseconds deadlineUnder(const Fault &fault)
{
    if (!isToTimeOut(fault))
        return Core::Ample;
    return fault.way == Way::Tunnel ? 3s : 600ms;
}

/// Whether the program has to leave the service by itself, over a connection whose end the test sees.
bool isToBeLeft(const Fault &fault)
{
    const auto floods = [](const support::FaultStep &step) { return std::holds_alternative<support::Flood>(step); };
    return fault.way == Way::Plain && (isToTimeOut(fault) || std::ranges::any_of(fault.script, floods));
}

/// A handshake that fails comes before the key.
bool isToBeToldNothing(const Fault &fault)
{
    return fault.verdict.problem == Problem::Kind::TlsFailed
        || fault.verdict.problem == Problem::Kind::CertificateOutOfDate;
}

QString described(const domain::BalanceState &state)
{
    if (!state.problem)
        return u"a balance"_s;
    return u"%1, code %2, “%3”"_s.arg(domain::identifier(state.problem->kind))
        .arg(state.problem->code.value_or(0))
        .arg(state.problem->serviceText);
}

/// What is raised while the fault lasts, and nothing more once the next good answer is there.
std::vector<Alert::Kind> alertsOf(const Verdict &verdict)
{
    return verdict.alert ? std::vector{*verdict.alert} : std::vector<Alert::Kind>{};
}

} // namespace

Q_DECLARE_METATYPE(const Fault *)
Q_DECLARE_METATYPE(const LateAnswer *)

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRightUnderEveryFaultAndRecovers_data()
    {
        QTest::addColumn<const Fault *>("row");
        for (const Chapter &chapter : chapters()) {
            for (const Fault &fault : chapter.faults)
                QTest::addRow("%s: %s", chapter.title, fault.name) << &fault;
        }
    }
    void isRightUnderEveryFaultAndRecovers()
    {
        QFETCH(const Fault *const, row);
        Stage stage(*row);
        Core core(stage.endpoint());
        if (stage.worksAtFirst()) {
            QVERIFY(core.poll());
            showsTheGoodBalance(core);
        }

        stage.strike();
        core.setDeadline(deadlineUnder(*row));
        QElapsedTimer timer;
        timer.start();
        for (int poll = 0; poll < row->polls; ++poll)
            QVERIFY(core.poll());
        if (isToTimeOut(*row)) // a coarse timer may be early by a twentieth
            QVERIFY2(std::chrono::milliseconds(timer.elapsed()) >= deadlineUnder(*row) * 9 / 10,
                     QByteArray::number(timer.elapsed()).constData());
        showsTheFault(core, *row);
        keepsWhatWasKnown(core, *row);
        asksAgainInTime(core, row->verdict);
        QVERIFY(core.alerts() == alertsOf(row->verdict));
        if (isToBeLeft(*row))
            QTRY_COMPARE(stage.openConnections(), 0);
        if (isToBeToldNothing(*row))
            QVERIFY2(!stage.receivedSinceTheFault().contains("Bearer"), "the key went out");

        stage.mend();
        core.setDeadline(Core::Ample);
        QVERIFY(core.poll());
        showsTheGoodBalance(core);
        // What fell and rose again at once was given back: no top-up is told.
        QVERIFY(core.alerts() == alertsOf(row->verdict));
    }

    void dropsAnAnswerThatComesTooLate_data()
    {
        QTest::addColumn<const LateAnswer *>("late");
        QTest::addColumn<qsizetype>("sentBefore");
        for (const LateAnswer &late : lateAnswers()) {
            QTest::addRow("%s before the headers", late.name) << &late << qsizetype(0);
            QTest::addRow("%s within the headers", late.name) << &late << qsizetype(20);
            QTest::addRow("%s within the body", late.name) << &late << lateAnswer().size() - 3;
        }
    }
    void dropsAnAnswerThatComesTooLate()
    {
        QFETCH(const LateAnswer *const, late);
        QFETCH(const qsizetype, sentBefore);
        FaultyServer server({support::Send{lateAnswer().left(sentBefore)}, support::Wait{200ms},
                             support::Send{lateAnswer().mid(sentBefore)}});
        Core core(server.url());
        core.beginPoll();
        QTRY_COMPARE(server.requests(), 1);

        server.setScript({support::Send{wire::answer(wire::balance("4335.86"))}});
        late->meanwhile(core);
        QCOMPARE(core.state().lastGood.has_value(), !late->forgetsTheBalance);
        QTest::qWait(300); // past the moment at which the answer would have come
        QTRY_COMPARE(core.polls(), late->answersSince);
        QVERIFY(core.alerts().empty());
        QVERIFY(!core.state().lastGood || core.state().lastGood->amount == Good);
        for (const domain::Credits amount : core.history())
            QVERIFY(amount == Good);
    }

    void theDocumentSaysWhatIsTested()
    {
        QFile document(QStringLiteral(CREDITS_FAULT_DOCUMENT));
        if (qEnvironmentVariableIsSet("CREDITS_WRITE_FAULTS")) {
            QVERIFY(document.open(QIODevice::WriteOnly));
            QCOMPARE(document.write(faultDocument()), faultDocument().size());
            return;
        }
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY2(document.readAll() == faultDocument(), "run this test with CREDITS_WRITE_FAULTS=1 to write it anew");
    }

private:
    static void showsTheGoodBalance(const Core &core)
    {
        QVERIFY2(!core.state().problem, qUtf8Printable(described(core.state())));
        QVERIFY(core.state().lastGood->amount == Good);
        const AccountView view = core.view().accounts.front();
        QVERIFY(view.face == presentation::Face::Healthy && !view.stale && view.advice.isEmpty());
        QVERIFY2(view.balanceLine.startsWith(u"4,335.86 credits"_s), qUtf8Printable(view.balanceLine));
    }

    static void showsTheFault(const Core &core, const Fault &fault)
    {
        const Verdict &verdict = fault.verdict;
        const domain::BalanceState state = core.state();
        QVERIFY2(state.problem.has_value() == verdict.problem.has_value()
                     && (!state.problem || state.problem->kind == *verdict.problem),
                 qUtf8Printable(described(state)));
        const AccountView view = core.view().accounts.front();
        QCOMPARE(static_cast<int>(view.face), static_cast<int>(verdict.face));
        QVERIFY2(view.freshnessLine.startsWith(QString::fromUtf8(verdict.words)), qUtf8Printable(view.freshnessLine));
        QVERIFY2(view.advice.contains(QString::fromUtf8(fault.quote)), qUtf8Printable(view.advice));
        QVERIFY(!view.advice.contains(u'\n') && view.advice.size() < 400);
        QVERIFY(view.advice.isEmpty()
                == (verdict.face == presentation::Face::Healthy || verdict.face == presentation::Face::Critical));
    }

    static void keepsWhatWasKnown(const Core &core, const Fault &fault)
    {
        const Verdict &verdict = fault.verdict;
        QVERIFY(core.state().lastGood->amount == verdict.amount);
        const AccountView view = core.view().accounts.front();
        QVERIFY(!view.stale || fault.polls > 1); // by then it may be more than ten minutes old
        QVERIFY2(view.balanceLine.startsWith(verdict.amount == Good ? u"4,335.86 credits"_s
                                                                    : verdict.amount.toDecimal() + u" credits"_s),
                 qUtf8Printable(view.balanceLine));
        const QString toolTip = core.view().toolTip;
        QVERIFY(toolTip.contains(view.balanceLine) && toolTip.contains(view.trayFreshnessLine));
        for (const domain::Credits amount : core.history())
            QVERIFY(amount == Good || amount == verdict.amount);
    }

    static void asksAgainInTime(const Core &core, const Verdict &verdict)
    {
        const auto delay = core.untilNextPoll();
        QVERIFY(delay.has_value());
        QVERIFY2(*delay >= verdict.nextPoll && *delay <= std::chrono::milliseconds(verdict.nextPoll) * 11 / 10,
                 QByteArray::number(static_cast<qint64>(delay->count())).constData());
    }

    static QByteArray lateAnswer() { return wire::answer(wire::balance("7")); }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
