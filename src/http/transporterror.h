// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace http {

/// What it means that an exchange ended in \p error without an HTTP status that says more.
///
/// \param sslErrors  what was found wrong with the certificate. CertificateOutOfDate if its dates are all that is
/// wrong:
///                   then the clock of this computer is to be suspected.
[[nodiscard]] domain::Problem::Kind transportProblem(QNetworkReply::NetworkError error,
                                                     const QList<QSslError> &sslErrors);

/// What \p kind means for a request to \p url that has never been sent. Qt 6.4 says in most cases only that something
/// failed, or goes on trying, when a proxy refuses, hangs up or opens no tunnel; but the request is sent as soon as
/// there is a way to the service. So where a proxy is in force for \p url, it is the proxy that let nothing through.
[[nodiscard]] domain::Problem::Kind problemBeforeSending(domain::Problem::Kind kind, const QUrl &url);

} // namespace http
