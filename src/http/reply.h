// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace http {

/// What came back over HTTP, as far as it matters.
struct Reply {
    int status = 0; ///< 100 to 599
    QByteArray retryAfter = {}; ///< the Retry-After header as sent; empty when absent
    QByteArray contentType = {}; ///< the Content-Type header as sent; empty when absent
    QByteArray mitigation = {}; ///< the cf-mitigated header, by which Cloudflare marks its own pages; empty when absent
    QByteArray body = {}; ///< decoded
};

} // namespace http
