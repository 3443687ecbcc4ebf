// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/historyrises.h"

#include "domain/rise.h"
#include "storage/historyruns.h"
#include "storage/historystatements.h"

#include <QVariant>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace storage {

namespace {

using Result = HistoryResult;

Result classify(const QSqlDatabase &database, qint64 account)
{
    // The statement that reads must be done before the rows that it reads are changed.
    std::vector<std::pair<qint64, domain::Rise>> rises;
    domain::RiseClassifier classifier;
    Result result = HistoryRuns(database).visit(
        account, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), [&](const domain::Run &run) {
            if (const auto rise = classifier.add(run))
                rises.emplace_back(historyschema::toMillis(run.firstSeen), *rise);
            return true;
        });
    QSqlQuery query(database);
    query.prepare(u"UPDATE runs SET rise = ? WHERE account = ? AND first_seen = ?"_s);
    for (const auto &[firstSeen, rise] : rises) {
        if (result != Result::Done)
            break;
        query.bindValue(0, historyschema::riseValueOf(rise, false));
        query.bindValue(1, account);
        query.bindValue(2, firstSeen);
        query.exec();
        result = historyschema::resultOf(query.lastError());
    }
    return result;
}

Result store(const QSqlDatabase &database, qint64 account, domain::Instant at, int rise)
{
    const QVariantList values{rise, account, historyschema::toMillis(at)};
    const Result result = historystatements::execute(
        database, u"UPDATE runs SET rise = ? WHERE account = ? AND first_seen = ?"_s, values);
    return result == Result::Done ? historystatements::execute(
               database, u"UPDATE highlights SET rise = ? WHERE account = ? AND first_seen = ?"_s, values)
                                  : result;
}

} // namespace

Result correctRise(const QSqlDatabase &database, qint64 account, const domain::RiseCorrection &correction)
{
    return store(database, account, correction.at, historyschema::riseValueOf(correction.rise, true));
}

Result classifyRise(const QSqlDatabase &database, qint64 account, domain::Instant at)
{
    std::optional<domain::Rise> rise;
    domain::RiseClassifier classifier;
    const Result result =
        HistoryRuns(database).visit(account, historyschema::toMillis(at - domain::RiseClassifier::Memory),
                                    historyschema::afterMillis(at), [&](const domain::Run &run) {
                                        rise = classifier.add(run);
                                        if (run.isRiseCorrected)
                                            rise.reset();
                                        return true;
                                    });
    return rise && result == Result::Done ? store(database, account, at, historyschema::riseValueOf(*rise, false))
                                          : result;
}

Result classifyRises(const QSqlDatabase &database)
{
    using historystatements::find;
    std::optional<qint64> account;
    Result result = find(database, u"SELECT min(ref) FROM accounts"_s, {}, account);
    while (result == Result::Done && account) {
        result = classify(database, *account);
        if (result == Result::Done)
            result = find(database, u"SELECT min(ref) FROM accounts WHERE ref > ?"_s, {*account}, account);
    }
    return result;
}

} // namespace storage
