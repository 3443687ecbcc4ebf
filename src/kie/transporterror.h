// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/problem.h"

#include <QList>
#include <QNetworkReply>
#include <QSslError>

namespace kie {

/// What it means that an exchange ended in \p error without an HTTP status that says more.
///
/// \param sslErrors  what was found wrong with the certificate. CertificateOutOfDate if its dates are all that is
/// wrong:
///                   then the clock of this computer is to be suspected.
[[nodiscard]] domain::Problem::Kind transportProblem(QNetworkReply::NetworkError error,
                                                     const QList<QSslError> &sslErrors);

} // namespace kie
