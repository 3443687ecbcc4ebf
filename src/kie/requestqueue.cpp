// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/requestqueue.h"

#include <utility>

namespace kie {

using namespace std::chrono_literals;

RequestQueue::RequestQueue()
{
    m_nextTurn.setSingleShot(true);
    connect(&m_nextTurn, &QTimer::timeout, this, &RequestQueue::letNextGo);
}

std::unique_ptr<RequestQueue::Place> RequestQueue::enter(std::function<void()> go)
{
    std::unique_ptr<Place> place(new Place(*this, std::move(go))); // whose constructor is for this queue alone
    m_waiting.push_back(place.get());
    if (!m_nextTurn.isActive())
        m_nextTurn.start(m_ahead ? Patience : 0ms);
    return place;
}

void RequestQueue::leave(const Place &place)
{
    std::erase(m_waiting, &place);
    if (m_ahead == &place)
        m_ahead = nullptr;
    if (m_waiting.empty())
        m_nextTurn.stop();
    else if (!m_ahead)
        m_nextTurn.start(0ms); // not at once: whoever leaves may be in the middle of something, such as its end
}

void RequestQueue::letNextGo()
{
    Place *next = m_waiting.front();
    m_waiting.pop_front();
    m_ahead = next;
    if (!m_waiting.empty())
        m_nextTurn.start(Patience);
    next->m_go();
}

} // namespace kie
