// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace feeds {

struct Event;

/// Why an event could not be delivered.
struct DeliveryFailure {
    QString text; ///< what is wrong and what to do about it, in the user's words; it holds no secret
    bool mayPass = false; ///< another attempt may fare better
    std::optional<std::chrono::seconds> wait = std::nullopt; ///< no sooner than that, if mayPass

    friend bool operator==(const DeliveryFailure &, const DeliveryFailure &) = default;
};

/// One attempt to hand one event to one receiver, under way since it was made. Ends in exactly one signal, never before
/// control is back in the event loop; destroying it earlier ends it silently.
class EventDelivery : public QObject {
    Q_OBJECT
Q_SIGNALS:
    void delivered();
    void failed(const feeds::DeliveryFailure &failure);
};

/// Starts an attempt to deliver \p event.
using DeliveryFactory = std::function<std::unique_ptr<EventDelivery>(const Event &event)>;

} // namespace feeds
