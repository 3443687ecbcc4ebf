// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/overviewloader.h"

#include <utility>

namespace gui {

namespace {

/// When the history begins, but not after \p latest. \returns nullopt when it cannot be read.
std::optional<domain::Instant> beginning(const monitor::HistoryReader &history, const QString &accountId,
                                         domain::Instant latest)
{
    domain::Instant first = latest;
    const bool isRead = history.visitRuns(accountId, domain::Instant(), latest, [&first](const domain::Run &run) {
        first = run.firstSeen;
        return false;
    });
    return isRead ? std::optional(std::min(first, latest)) : std::nullopt;
}

/// \returns nullopt when not all could be read.
std::optional<presentation::Overview> read(const monitor::HistoryReader &history, const OverviewQuery &query,
                                           const std::atomic_bool &cancelled)
{
    std::optional<domain::Instant> begin = query.from;
    if (!query.from || query.fitsHistory)
        begin = beginning(history, query.accountId, query.to);
    if (!begin)
        return std::nullopt;
    const domain::Instant from = std::max(*begin, query.from.value_or(*begin));
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
    const bool isRead = (isLong ? history.visitHighlights(query.accountId, from, query.to, feed(curve))
                                : history.visitRuns(query.accountId, from, query.to, feed(curve)))
        && history.visitRuns(query.accountId, spending.since(), query.now, feed(spending));
    if (!isRead)
        return std::nullopt;
    presentation::Overview overview{.curve = curve.curve(), .spending = spending.spending()};
    overview.keyChange = presentation::keyChangeIn(history.sourceChanges(query.accountId), overview.curve.span);
    return overview;
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
        std::optional<presentation::Overview> overview = read(*history, query, *cancelled);
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, overview = std::move(overview)] {
                if (*cancelled)
                    return;
                if (overview)
                    Q_EMIT loaded(*overview);
                else
                    Q_EMIT failed();
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
