// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewloader.h"

#include <utility>

namespace gui {

namespace {

using Fault = std::optional<domain::HistoryFault>;

/// Makes \p begin the instant at which the history begins, but not one after \p latest.
Fault findBeginning(const monitor::HistoryReader &history, const QString &accountId, domain::Instant latest,
                    domain::Instant &begin)
{
    begin = latest;
    return history.visitRuns(accountId, domain::Instant(), latest, [&begin, latest](const domain::Run &run) {
        begin = std::min(run.firstSeen, latest);
        return false;
    });
}

/// Fills \p overview. \returns why not all could be read.
Fault read(const monitor::HistoryReader &history, const OverviewQuery &query, const std::atomic_bool &cancelled,
           presentation::Overview &overview)
{
    domain::Instant begin = query.from.value_or(domain::Instant());
    if (!query.from || query.fitsHistory) {
        if (const Fault fault = findBeginning(history, query.accountId, query.to, begin))
            return fault;
    }
    const domain::Instant from = std::max(begin, query.from.value_or(begin));
    // Nobody waits for every run of half a year and more, nor could see them all. In columns that are no narrower than
    // the stretches whose highlights they show, no gap and no top-up is lost.
    const bool isLong = query.to - from >= std::chrono::days(180);
    const int columns = isLong
        ? static_cast<int>(std::min<qint64>(query.columns, (query.to - from) / domain::HighlightStretch(1)))
        : query.columns;
    presentation::CurvePass curve(
        {.from = from, .to = query.to, .columns = columns, .longestSilence = query.longestSilence});
    presentation::SpendingPass spending(query.now, query.zone);
    const auto feed = [&cancelled](auto &pass) {
        return [&cancelled, &pass](const auto &run) {
            pass.add(run);
            return !cancelled.load(std::memory_order_relaxed);
        };
    };
    // Two passes, since a chart of last winter needs nothing of the time until now; the spending's is short.
    Fault fault = isLong ? history.visitHighlights(query.accountId, from, query.to, feed(curve))
                         : history.visitRuns(query.accountId, from, query.to, feed(curve));
    if (!fault)
        fault = history.visitRuns(query.accountId, spending.since(), query.now, feed(spending));
    if (fault)
        return fault;
    overview = {.curve = curve.curve(), .spending = spending.spending()};
    overview.keyChange = presentation::keyChangeIn(history.sourceChanges(query.accountId), overview.curve.span);
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
