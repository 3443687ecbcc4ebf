// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/apikey.h"

#include <QNetworkRequest>
#include <QUrl>

namespace kie {

/// The way of the credit endpoint below the service's base address.
inline constexpr char CreditRoute[] = "/api/v1/chat/credit";

/// The request for the balance that \p key opens. \p endpoint may have a path of its own and trailing slashes.
/// \pre domain::faultOf(endpoint) finds none.
[[nodiscard]] QNetworkRequest creditRequest(const QUrl &endpoint, const domain::ApiKey &key);

} // namespace kie
