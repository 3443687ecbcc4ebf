// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <utility>

namespace kie {

/// Lets requests go one after another, in the order in which they came, so that those of all accounts share one
/// connection: Qt 6.4 opens another for each request that meets no idle one, up to six, and has no switch for it
/// (QHttp1Configuration came with 6.5). A request that takes long holds up nobody: after a second of waiting the next
/// one goes beside it.
///
/// It knows nothing of what a request is.
class RequestQueue final : public QObject {
    Q_OBJECT
public:
    /// How long the first in the queue waits for the request ahead of it.
    static constexpr std::chrono::seconds Patience{1};

    /// A request's place in the queue, from before its turn until it is over; given up by its destruction.
    class Place {
    public:
        ~Place()
        {
            if (m_queue)
                m_queue->leave(*this);
        }
        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

    private:
        friend class RequestQueue;
        Place(RequestQueue &queue, std::function<void()> go)
            : m_queue(&queue)
            , m_go(std::move(go))
        {
        }

        QPointer<RequestQueue> m_queue; // the network may go before the one who asks
        std::function<void()> m_go;
    };

    RequestQueue();

    /// \param go  sends the request. Called once, when it is its turn, from the event loop; never after the place was
    ///            given up.
    [[nodiscard]] std::unique_ptr<Place> enter(std::function<void()> go);

private:
    void leave(const Place &place);
    void letNextGo();

    std::deque<Place *> m_waiting;
    const Place *m_ahead = nullptr; ///< went last, and is not over
    QTimer m_nextTurn; ///< runs while anyone waits
};

} // namespace kie
