// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kie/creditrequest.h"

using namespace Qt::StringLiterals;

namespace kie {

QNetworkRequest creditRequest(const QUrl &endpoint, const domain::ApiKey &key)
{
    QString path = endpoint.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = endpoint;
    url.setPath(path + QLatin1StringView(CreditRoute), QUrl::StrictMode);

    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + key.bytes());
    request.setRawHeader("Accept", "application/json");
    // Named, since the service's edge is reported to answer unknown agents with 403.
    request.setRawHeader("User-Agent", "kie-credits/" CREDITS_VERSION);
    return request;
}

} // namespace kie
