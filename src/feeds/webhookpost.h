// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventsettings.h"
#include "feeds/eventdelivery.h"
#include "http/exchange.h"
#include "monitor/clock.h"

#include <QNetworkAccessManager>

#include <chrono>

namespace feeds {

/// Posts one event to the webhook, as JSON. Any answer of 200 to 299 is a success, whatever it says. A redirect is not
/// followed: the event and the token go to the address that the user entered. The network's trouble, 408, 429 and 500
/// and above may pass; other answers are final.
class WebhookPost final : public EventDelivery {
    Q_OBJECT
public:
    /// In bytes; an answer is not read beyond that.
    static constexpr qint64 LargestAnswer = 4096;

    /// \pre \p receiver has a webhook without a fault.
    /// \param clock  for a Retry-After that names a date; must outlive the attempt.
    /// \param deadline  for the whole exchange.
    WebhookPost(const domain::EventSettings &receiver, const Event &event, const monitor::Clock &clock,
                std::chrono::milliseconds deadline);

private:
    void take(const http::Reply &reply);

    const monitor::Clock &m_clock;
    QString m_host; ///< all of the address that is shown: the rest of it may be a secret
    QNetworkAccessManager m_manager; ///< of its own, as events are days apart and a connection would be stale
};

} // namespace feeds
