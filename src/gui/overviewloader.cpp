// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewloader.h"

#include "presentation/overviewtotal.h"

#include <utility>

namespace gui {

namespace {

using Fault = std::optional<domain::HistoryFault>;

/// Makes \p begin the instant at which the first of the histories begins, but not one after \p latest.
Fault findBeginning(const monitor::HistoryReader &history, const QStringList &accountIds, domain::Instant latest,
                    domain::Instant &begin)
{
    begin = latest;
    for (const QString &accountId : accountIds) {
        const Fault fault = history.visitRuns(accountId, domain::Instant(), latest, [&begin](const domain::Run &run) {
            begin = std::min(begin, run.firstSeen);
            return false;
        });
        if (fault)
            return fault;
    }
    return std::nullopt;
}

/// Passes runs on to \p pass until the reading is \p cancelled.
template <typename Pass>
auto feed(Pass &pass, const std::atomic_bool &cancelled)
{
    return [&pass, &cancelled](const auto &run) {
        pass.add(run);
        return !cancelled.load(std::memory_order_relaxed);
    };
}

/// Fills in what \p accountId has spent. In a pass of its own, since a chart of last winter needs nothing of the time
/// until now; this one is short.
Fault readSpending(const monitor::HistoryReader &history, const OverviewQuery &query, const QString &accountId,
                   const presentation::SpendingBeginnings &beginnings, const std::atomic_bool &cancelled,
                   presentation::Overview &overview)
{
    presentation::SpendingPass spending(beginnings);
    const Fault fault = history.visitRuns(accountId, spending.since(), query.now, feed(spending, cancelled));
    overview.spending = spending.spending();
    return fault;
}

/// Fills in the spending of all accounts of \p query, from the time on that is known of each of them.
Fault readSpending(const monitor::HistoryReader &history, const OverviewQuery &query, const std::atomic_bool &cancelled,
                   std::vector<presentation::Overview> &parts)
{
    const auto readAll = [&](const presentation::SpendingBeginnings &beginnings) -> Fault {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const QString &accountId = query.accountIds.at(static_cast<qsizetype>(i));
            if (const Fault fault = readSpending(history, query, accountId, beginnings, cancelled, parts.at(i)))
                return fault;
        }
        return std::nullopt;
    };
    const presentation::SpendingBeginnings usual = presentation::spendingBeginnings(query.now, query.zone);
    if (const Fault fault = readAll(usual))
        return fault;
    const presentation::SpendingBeginnings common = presentation::commonBeginnings(parts, usual);
    return parts.size() == 1 || common == usual ? std::nullopt : readAll(common);
}

/// Fills \p overview with the chart of \p accountId since \p from. \returns why not all could be read.
Fault readAccount(const monitor::HistoryReader &history, const OverviewQuery &query, const QString &accountId,
                  domain::Instant from, const std::atomic_bool &cancelled, presentation::Overview &overview)
{
    // Nobody waits for every run of half a year and more, nor could see them all. In columns that are no narrower than
    // the stretches whose highlights they show, no gap and no top-up is lost.
    const bool isLong = query.to - from >= std::chrono::days(180);
    const int columns = isLong
        ? static_cast<int>(std::min<qint64>(query.columns, (query.to - from) / domain::HighlightStretch(1)))
        : query.columns;
    presentation::CurvePass curve(
        {.from = from, .to = query.to, .columns = columns, .longestSilence = query.longestSilence});
    const Fault fault = isLong ? history.visitHighlights(accountId, from, query.to, feed(curve, cancelled))
                               : history.visitRuns(accountId, from, query.to, feed(curve, cancelled));
    if (fault)
        return fault;
    overview.curve = curve.curve();
    overview.keyChange = presentation::keyChangeIn(history.sourceChanges(accountId), overview.curve.span);
    return std::nullopt;
}

/// Fills \p overview. \returns why not all could be read.
Fault read(const monitor::HistoryReader &history, const OverviewQuery &query, const std::atomic_bool &cancelled,
           presentation::Overview &overview)
{
    domain::Instant begin = query.from.value_or(domain::Instant());
    if (!query.from || query.fitsHistory) {
        if (const Fault fault = findBeginning(history, query.accountIds, query.to, begin))
            return fault;
    }
    const domain::Instant from = std::max(begin, query.from.value_or(begin));
    std::vector<presentation::Overview> parts;
    for (const QString &accountId : query.accountIds) {
        const Fault fault = readAccount(history, query, accountId, from, cancelled, parts.emplace_back());
        if (fault || cancelled.load(std::memory_order_relaxed))
            return fault;
    }
    if (const Fault fault = readSpending(history, query, cancelled, parts))
        return fault;
    overview = parts.size() == 1 ? std::move(parts.front()) : presentation::totalOf(parts);
    return std::nullopt;
}

} // namespace

OverviewLoader::OverviewLoader(monitor::HistoryReaderFactory openHistory, QObject *parent)
    : QObject(parent)
    , m_openHistory(std::move(openHistory))
{
    m_pool.setMaxThreadCount(1);
}

OverviewLoader::~OverviewLoader()
{
    cancel();
}

void OverviewLoader::load(const OverviewQuery &query)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, query, cancelled = m_cancelled] {
        if (*cancelled)
            return;
        const std::unique_ptr<monitor::HistoryReader> history = m_openHistory();
        presentation::Overview overview;
        const Fault fault = read(*history, query, *cancelled, overview);
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, fault, overview = std::move(overview)] {
                if (*cancelled)
                    return;
                if (fault)
                    Q_EMIT failed(*fault);
                else
                    Q_EMIT loaded(overview);
            },
            Qt::QueuedConnection);
    });
}

void OverviewLoader::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

} // namespace gui
