// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/connection.h"

#include "http/guarded.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>
#include <utility>

namespace kie {

namespace {

constexpr int FailuresBeforeReplacing = 6;

bool hasReplies(const QNetworkAccessManager &manager)
{
    return manager.findChild<QNetworkReply *>(QString(), Qt::FindDirectChildrenOnly) != nullptr;
}

bool hasRunningReplies(const QNetworkAccessManager &manager)
{
    return std::ranges::any_of(manager.findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly),
                               [](const QNetworkReply *reply) { return reply->isRunning(); });
}

} // namespace

Connection::Connection()
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
}

Connection::~Connection() = default;

QNetworkReply *Connection::get(const QNetworkRequest &request)
{
    std::erase_if(m_retired, [](const auto &manager) { return !hasReplies(*manager); });
    apply(std::exchange(m_due, Remedy::None));
    return m_manager->get(http::guarded(request));
}

void Connection::apply(Remedy remedy)
{
    if (remedy == Remedy::None)
        return;
    // Clearing the cache waits until its connections are closed, so that none of them is met again. It would leave
    // running replies without an end.
    if (remedy == Remedy::ClearCache && !hasRunningReplies(*m_manager)) {
        m_manager->clearConnectionCache();
        return;
    }
    m_retired.push_back(std::exchange(m_manager, std::make_unique<QNetworkAccessManager>()));
}

void Connection::reportAnswered()
{
    // What is due stays due: another account may have been answered over another connection.
    m_failuresInARow = 0;
}

void Connection::reportFailed()
{
    if (++m_failuresInARow < FailuresBeforeReplacing) {
        m_due = std::max(m_due, Remedy::ClearCache);
    } else {
        m_due = Remedy::Replace;
        m_failuresInARow = 0;
    }
}

} // namespace kie
