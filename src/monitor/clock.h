// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QObject>
#include <QTimeZone>

#include <chrono>
#include <memory>

namespace monitor {

/// Rings once after a delay; armed again by whoever wants it to ring again.
class Alarm : public QObject {
    Q_OBJECT
public:
    /// Rings after \p delay, measured by the monotonic clock; replaces an earlier set().
    virtual void set(std::chrono::milliseconds delay) = 0;
    virtual void cancel() = 0;

Q_SIGNALS:
    void rang();
};

/// Port: the time of day, the local time zone, and alarms. Real: SystemClock. Tests: FakeClock.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall-clock time in UTC, for what is stored and shown; it may jump.
    [[nodiscard]] virtual domain::Instant now() const = 0;
    /// The zone whose days and hours are shown; always valid. It may change while the program runs.
    [[nodiscard]] virtual QTimeZone zone() const = 0;
    /// Time since some fixed moment, for ages and delays; never set, and it counts sleep, in which alarms stand still.
    [[nodiscard]] virtual std::chrono::milliseconds uptime() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Alarm> makeAlarm() = 0;
};

} // namespace monitor
