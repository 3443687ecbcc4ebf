// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkRequest>

namespace http {

/// \p request as this program sends all of them: over HTTP/1.1 and TLS 1.2 or later, with no redirect followed, and
/// without cookies, cache and stored credentials. The certificate is checked against
/// QSslConfiguration::defaultConfiguration().
[[nodiscard]] QNetworkRequest guarded(QNetworkRequest request);

} // namespace http
