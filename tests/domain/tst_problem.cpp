// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/problem.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using domain::Problem;

class TestProblem : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasAnIdentifierOfItsOwnForEveryKind()
    {
        QSet<QString> identifiers;
        constexpr int kinds = static_cast<int>(Problem::Kind::ProxyFailed) + 1;
        for (int kind = 0; kind < kinds; ++kind)
            identifiers.insert(domain::identifier(static_cast<Problem::Kind>(kind)));
        QCOMPARE(identifiers.size(), kinds);
        QVERIFY(identifiers.contains(u"unauthorized"_s));
    }

    void callsTheUserOnlyForWhatTheyCanMend()
    {
        QCOMPARE(domain::severity(Problem::Kind::KeyRefused), domain::Severity::NeedsUser);
        QCOMPARE(domain::severity(Problem::Kind::Depleted), domain::Severity::NeedsUser);
        QCOMPARE(domain::severity(Problem::Kind::Maintenance), domain::Severity::Passing);
        QCOMPARE(domain::severity(Problem::Kind::Unreachable), domain::Severity::Passing);
    }

    void knowsWhoFailed()
    {
        QCOMPARE(domain::origin(Problem::Kind::Blocked), domain::Origin::Service);
        QCOMPARE(domain::origin(Problem::Kind::RefusalUnconfirmed), domain::Origin::Service);
        QCOMPARE(domain::origin(Problem::Kind::KeyCapReached), domain::Origin::Key);
        QCOMPARE(domain::origin(Problem::Kind::Malformed), domain::Origin::Service);
        QCOMPARE(domain::origin(Problem::Kind::TimedOut), domain::Origin::Transport);
    }
};

QTEST_APPLESS_MAIN(TestProblem)
#include "tst_problem.moc"
