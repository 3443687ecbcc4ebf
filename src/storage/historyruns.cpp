// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyruns.h"

#include "domain/rise.h"
#include "storage/historystatements.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace storage {

using domain::Run;
using historyschema::resultOf;
using historystatements::executed;
using Result = HistoryResult;

class HistoryRuns::StretchCount {
public:
    StretchCount(const QSqlDatabase &database, int version, qint64 account)
    {
        if (version < historyschema::FirstInOrder)
            return;
        QSqlQuery query = executed(database,
                                   u"SELECT first_seen FROM stretches WHERE account = ? AND joined IS NOT 1"
                                   " ORDER BY first_seen"_s,
                                   {account});
        while (query.next())
            m_begins.push_back(query.value(0).toLongLong());
        m_result = resultOf(query.lastError());
    }

    [[nodiscard]] Result result() const { return m_result; }

    int at(domain::Instant firstSeen)
    {
        while (m_count < m_begins.size() && m_begins[m_count] <= historyschema::toMillis(firstSeen))
            ++m_count;
        return static_cast<int>(m_count);
    }

private:
    std::vector<qint64> m_begins;
    size_t m_count = 0;
    Result m_result = Result::Done;
};

HistoryRuns::HistoryRuns(const QSqlDatabase &database, int version)
    : m_database(database)
    , m_version(version)
{
}

Result HistoryRuns::visit(qint64 account, qint64 from, qint64 to, const std::function<bool(const Run &)> &visit) const
{
    StretchCount stretches(m_database, m_version, account);
    const bool hasRises = m_version >= historyschema::FirstInOrder;
    domain::RiseClassifier rises;
    QSqlQuery query = executed(m_database, historyschema::selectRuns(m_version), {account, from, to});
    while (query.next()) {
        Run run = historyschema::runIn(query);
        run.stretch = stretches.at(run.firstSeen);
        if (!hasRises)
            run.rise = rises.add(run);
        if (!visit(run))
            break;
    }
    const Result result = resultOf(query.lastError());
    return result == Result::Done ? stretches.result() : result;
}

Result HistoryRuns::visitHighlights(qint64 account, qint64 from, qint64 to,
                                    const std::function<bool(const domain::Highlight &)> &visit) const
{
    StretchCount stretches(m_database, m_version, account);
    const QString rise = m_version < historyschema::FirstInOrder ? u"NULL"_s : u"rise"_s;
    QSqlQuery query =
        executed(m_database,
                 u"SELECT first_seen, lasted, amount, %1, NULL, follows FROM highlights"
                 " WHERE account = ? AND first_seen >= ? AND first_seen < ? ORDER BY first_seen"_s.arg(rise),
                 {account, from, to});
    while (query.next()) {
        Run run = historyschema::runIn(query);
        run.stretch = stretches.at(run.firstSeen);
        if (!visit({.run = run, .follows = query.value(5).toBool()}))
            break;
    }
    const Result result = resultOf(query.lastError());
    return result == Result::Done ? stretches.result() : result;
}

} // namespace storage
