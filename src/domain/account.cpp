// SPDX-FileCopyrightText: 2026 The Kie Credits developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace domain {

namespace {

/// Whether \p host is 127.0.0.0/8 (RFC 1122, section 3.2.1.3) in its four-part form. QUrl has already turned shorter
/// and hexadecimal forms into this one.
bool isLoopbackAddress(const QString &host)
{
    const QStringList parts = host.split(u'.');
    const bool allBytes = std::ranges::all_of(parts, [](const QString &part) {
        bool ok = false;
        const int value = part.toInt(&ok);
        return ok && value >= 0 && value <= 255;
    });
    return parts.size() == 4 && allBytes && parts.first() == "127"_L1;
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1 || isLoopbackAddress(host);
}

} // namespace

QString Account::nameFrom(const QString &text)
{
    QString name = text.simplified().left(LongestName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1); // half a character
    return name.trimmed();
}

QUrl Account::defaultEndpoint()
{
    return QUrl(u"https://api.kie.ai"_s);
}

std::optional<EndpointFault> faultOf(const QUrl &endpoint)
{
    return endpoint.hasQuery() ? EndpointFault::NotAnAddress : webAddressFault(endpoint);
}

std::optional<EndpointFault> webAddressFault(const QUrl &address)
{
    const bool web = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || !web || address.host().isEmpty() || !address.userInfo().isEmpty()
        || address.hasFragment()) {
        return EndpointFault::NotAnAddress;
    }
    if (address.scheme() == "http"_L1 && !isLoopback(address.host()))
        return EndpointFault::NotEncrypted;
    return std::nullopt;
}

QStringList toldApart(const QStringList &names, const std::vector<Account> &accounts)
{
    QHash<QString, int> counts;
    for (const QString &name : names)
        ++counts[name];
    QStringList apart;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const bool isAlike = counts.value(names.at(i)) > 1;
        apart << (isAlike ? names.at(i) + u" ("_s + accounts.at(static_cast<std::size_t>(i)).id + u')' : names.at(i));
    }
    return apart;
}

} // namespace domain
