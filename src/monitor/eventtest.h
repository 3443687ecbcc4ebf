// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventsettings.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace monitor {

/// Port: sends a test event to all that some settings name, under way since it was made; destroying it gives up. Real:
/// feeds::TestDelivery. Tests: a fake.
class EventTest : public QObject {
    Q_OBJECT
Q_SIGNALS:
    /// Comes once, never before control is back in the event loop. \p faults  what went wrong, in the user's words;
    /// empty where the event has arrived everywhere.
    void finished(const QStringList &faults);
};

/// Starts a test of \p settings, which have a receiver, and no fault.
using EventTestFactory = std::function<std::unique_ptr<EventTest>(const domain::EventSettings &settings)>;

} // namespace monitor
