// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventsettings.h"

namespace domain {

QUrl EventSettings::webhookUrl() const
{
    return QUrl(webhook, QUrl::TolerantMode);
}

std::optional<EndpointFault> EventSettings::webhookFault() const
{
    return webhook.isEmpty() ? std::nullopt : webAddressFault(webhookUrl());
}

} // namespace domain
