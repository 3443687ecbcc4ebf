// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventsettings.h"
#include "feeds/eventdelivery.h"
#include "monitor/clock.h"

namespace feeds {

/// How events get to the command of \p settings; null where there is none. \p clock must outlive the deliveries.
[[nodiscard]] DeliveryFactory commandDelivery(const domain::EventSettings &settings, monitor::Clock &clock);

/// How events get to the webhook of \p settings; null where there is none, or none that may be used.
[[nodiscard]] DeliveryFactory webhookDelivery(const domain::EventSettings &settings, monitor::Clock &clock);

} // namespace feeds
